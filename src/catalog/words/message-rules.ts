import { danishWords } from '../../i18n/language.ts';
import { askedBy, type Asked } from '../../i18n/messages.ts';
import type { Explanation } from '../../problems/problem.ts';
import { meant } from '../../problems/quoted.ts';
import {
  countedPlaceholders,
  decimalPlaceholders,
  neededPlaceholders,
  sentencePlaceholders,
} from '../../schemas/sentences.ts';

/** What a message may and must ask for; null when there is no such message. */
export type MessageRule = {
  allowed: readonly string[];
  required: readonly string[];
  /** What is known to come as text that no words can be chosen by as a number. */
  texts?: readonly string[];
  /** What is known to come as text that `#` cannot write. */
  decimals?: readonly string[];
} | null;

/** What is wrong with one message, or null. */
export function messageFault(
  key: string,
  message: string,
  rule: MessageRule,
  known: readonly string[],
): Explanation | null {
  if (rule === null)
    return {
      what: `Der er ikke en tekst, der hedder »${key}«`,
      advice: meant(key, known, 'Slet linjen'),
    };
  const asked = readMessage(message);
  if (asked === null) {
    const advice =
      'Se efter »{«, »}« og apostroffer, og sammenlign med samme linje på et andet sprog. »plural« skal have »other {…}«';
    return { what: `Skabelonen »${key}« kan ikke læses`, advice };
  }
  if (asked.isLoose) {
    const advice = 'Et navn skal have »{« foran og »}« efter, og »}« kan ikke stå for sig selv';
    return { what: `»${key}« har »}« uden »{« foran`, advice };
  }
  const { names } = asked;
  const formatted = names.filter(
    (name) => asked.formatted.includes(name) || (asked.counted.includes(name) && rule.texts?.includes(name)),
  );
  const hashed = asked.hashed.filter((name) => rule.decimals?.includes(name));
  const foreign = names.filter((name) => !rule.allowed.includes(name));
  const lacking = rule.required.filter((name) => !names.includes(name));
  const parts = [
    ...(foreign.length > 0 ? [`bruger ${braced(foreign)}, som ikke findes her`] : []),
    ...(lacking.length > 0 ? [`mangler ${braced(lacking)}`] : []),
    ...(formatted.length > 0 ? [`giver ${braced(formatted)} et format`] : []),
    ...(hashed.length > 0 ? [`skriver ${braced(hashed)} som #`] : []),
  ];
  if (parts.length === 0) return null;
  const optional = rule.allowed.filter((name) => !rule.required.includes(name));
  const uses = [
    ...(rule.required.length > 0 ? [`skal bruge ${braced(rule.required)}`] : []),
    ...(optional.length > 0 ? [`kan bruge ${braced(optional)}`] : []),
  ];
  const wanted = `Den ${uses.join(' og ') || 'kan ikke bruge noget i { }'}`;
  const plain = `Skriv kun ${braced(formatted)} uden komma: tal og datoer kommer, som de skal læses`;
  const advice = [
    ...(foreign.length + lacking.length > 0 ? [wanted] : []),
    ...(formatted.length > 0 ? [plain] : []),
    ...(hashed.length > 0 ? [`Skriv ${braced(hashed)} i stedet for #`] : []),
  ];
  return { what: `»${key}« ${parts.join(' og ')}`, advice: advice.join('. ') };
}

/** What an interface word must ask for: what the Danish one does. */
export function wordRule(key: string): MessageRule {
  const shipped = Object.hasOwn(danishWords, key) ? danishWords[key] : undefined;
  if (shipped === undefined) return null;
  const { names } = askedBy(shipped);
  // Which of them are numbers is not known here: a language may choose its words by one that others just say.
  return { allowed: names, required: names };
}

/**
 * A sentence may ask for what its key offers and must for what it is about, and in a translation for exactly what the original
 * asks for.
 *
 * @param original the sentences of the default language
 */
export function sentenceRule(key: string, original: Readonly<Record<string, string>>): MessageRule {
  if (!Object.hasOwn(sentencePlaceholders, key)) return null;
  const allowed: readonly string[] = sentencePlaceholders[key as keyof typeof sentencePlaceholders];
  const asked = original[key] === undefined ? [] : (readMessage(original[key])?.names ?? []);
  return {
    allowed,
    required: allowed.filter((name) => neededPlaceholders.has(name) || asked.includes(name)),
    texts: allowed.filter((name) => !countedPlaceholders.has(name)),
    decimals: allowed.filter((name) => decimalPlaceholders.has(name)),
  };
}

function readMessage(message: string): Asked | null {
  try {
    return askedBy(message);
  } catch {
    return null;
  }
}

/** Names as they stand in a message. */
export function braced(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ');
}
