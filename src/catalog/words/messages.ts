import { shippedFor, shippedWords } from '../../i18n/language.ts';
import { askedBy, type Asked } from '../../i18n/messages.ts';
import { readMessages, type MessageFile, type MessageFiles } from '../../loaders/messages-folder.ts';
import { errorIn, fileStart, warningIn, type Explanation, type Problem } from '../../problems/problem.ts';
import { firstOf, meant } from '../../problems/quoted.ts';
import { nearest } from '../../problems/spelling.ts';
import {
  countedPlaceholders,
  decimalPlaceholders,
  neededPlaceholders,
  sentencePlaceholders,
} from '../../schemas/sentences.ts';
import type { Reading } from '../entries/reading.ts';
import { markupSigns } from './markup-signs.ts';

/** The neighbourhood's own sentences about figures and its own interface words. */
export function checkMessages({ siteRoot, readable }: Reading): Problem[] {
  const tags = readable.locales.map(({ tag }) => tag);
  const sentences = readMessages(siteRoot, 'sentences', tags);
  const words = readMessages(siteRoot, 'words', tags);
  const original = sentences.tables.get(readable.defaultLocale)?.messages ?? {};
  return [
    ...sentences.problems,
    ...words.problems,
    ...tableProblems(sentences, (key) => sentenceRule(key, original), Object.keys(sentencePlaceholders)),
    ...[...sentences.tables].flatMap(([tag, table]) => unsaid(table, tag === readable.defaultLocale)),
    ...tableProblems(words, wordRule, Object.keys(shippedWords['da'] ?? {})),
    ...[...words.tables].flatMap(([tag, table]) => unworded(tag, table)),
  ];
}

/** What a message may and must ask for; null when there is no such message. */
export type MessageRule = {
  allowed: readonly string[];
  required: readonly string[];
  /** What is known to come as text that no words can be chosen by as a number. */
  texts?: readonly string[];
  /** What is known to come as text that `#` cannot write. */
  decimals?: readonly string[];
  /** Whether it is said of the figures of every year. */
  isOfEveryYear?: boolean;
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
  const shipped = shippedWords['da'] ?? {};
  if (!Object.hasOwn(shipped, key)) return null;
  const { names } = askedBy(shipped[key as keyof typeof shipped] ?? '');
  // Which of them are numbers is not known here: a language may choose its words by one that others just say.
  return { allowed: names, required: names };
}

/**
 * A sentence may ask for what its key offers and must for what it is about, and in a translation for exactly what the original
 * asks for.
 */
function sentenceRule(key: string, original: Readonly<Record<string, string>>): MessageRule {
  if (!Object.hasOwn(sentencePlaceholders, key)) return null;
  const allowed: readonly string[] = sentencePlaceholders[key as keyof typeof sentencePlaceholders];
  const asked = original[key] === undefined ? [] : (readMessage(original[key])?.names ?? []);
  return {
    allowed,
    required: allowed.filter((name) => neededPlaceholders.has(name) || asked.includes(name)),
    texts: allowed.filter((name) => !countedPlaceholders.has(name)),
    decimals: allowed.filter((name) => decimalPlaceholders.has(name)),
    isOfEveryYear: true,
  };
}

function tableProblems(
  { tables }: MessageFiles,
  ruleOf: (key: string) => MessageRule,
  known: readonly string[],
): Problem[] {
  return [...tables.values()].flatMap(({ file, messages, yaml }) =>
    Object.entries(messages).flatMap(([key, message]): Problem[] => {
      const rule = ruleOf(key);
      const fault = messageFault(key, message, rule, known);
      const shown = rule ? [...markupSigns(message, 'words'), ...typedYears(message, rule)] : [];
      if (!fault && shown.length === 0) return [];
      const place = { file, ...(yaml?.placeOf([key]) ?? fileStart) };
      return [
        ...(fault ? [{ ...place, ...fault, severity: 'error' as const }] : []),
        ...shown.map(({ what, advice, severity }) => ({ ...place, what, advice, severity })),
      ];
    }),
  );
}

/** A year in a message that is said of every year. Other numbers may well be meant: »ud af 100«. */
function typedYears(
  message: string,
  { allowed, isOfEveryYear }: NonNullable<MessageRule>,
): Pick<Problem, 'what' | 'advice' | 'severity'>[] {
  const [year] = /(?<![\p{Nd}{#])(?:19|20)\d\d(?!\p{Nd})/u.exec(message) ?? [];
  if (!isOfEveryYear || year === undefined) return [];
  const what = `Årstallet »${year}« står fast i sætningen og vises også for andre år`;
  const advice = allowed.length > 0 ? `Skriv det, der passer af ${braced(allowed)}, i stedet` : 'Slet det';
  return [{ what, advice, severity: 'warning' }];
}

/** What lacks of the known names, and is not told of already as misspelt. */
function lackingIn(named: ReadonlySet<string>, known: readonly string[]): string[] {
  const misspelt = [...named].filter((name) => !known.includes(name)).map((name) => nearest(name, known));
  return known.filter((name) => !named.has(name) && !misspelt.includes(name));
}

/** Sentences that a language does not say: the default language must say all, the others fall back to it. */
function unsaid({ file, named }: MessageFile, isDefault: boolean): Problem[] {
  // Of a file that cannot be read, and of a message that is none, nothing more is known than that.
  const lacking = named ? lackingIn(named, Object.keys(sentencePlaceholders)) : [];
  if (lacking.length === 0) return [];
  const what = `${lacking.length === 1 ? 'Der mangler 1 sætning' : `Der mangler ${lacking.length} sætninger`}: ${firstOf(lacking, 8)}`;
  const advice = isDefault
    ? 'Skriv dem i filen, en på hver linje'
    : 'Læserne ser dem på hovedsproget, indtil de er oversat';
  return [(isDefault ? errorIn : warningIn)(file, fileStart, what, advice)];
}

/** Interface words that neither the product nor the neighbourhood has in a language: readers see the Danish ones. */
function unworded(tag: string, { file, named }: MessageFile): Problem[] {
  const shipped = shippedFor(tag);
  const unnamed = named ? lackingIn(named, Object.keys(shippedWords['da'] ?? {})) : [];
  const lacking = unnamed.filter((key) => !Object.hasOwn(shipped, key));
  if (lacking.length === 0) return [];
  const what = `${tag} mangler ${lacking.length === 1 ? '1 ord' : `${lacking.length} ord`} til menuer og overskrifter: ${firstOf(lacking, 8)}`;
  const advice = 'Læserne ser dem på dansk, indtil de er oversat';
  return [warningIn(file, fileStart, what, advice)];
}

function readMessage(message: string): Asked | null {
  try {
    return askedBy(message);
  } catch {
    return null;
  }
}

function braced(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ');
}
