import { isOfMachine, isOutdated, type Text } from '../../catalog/entries/item.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { originalLanguage, type Teller } from './told.ts';

/** What is to be said of texts that stand together where there is no page around them, the gravest first. */
export function noticesOf(teller: Teller, texts: readonly AnyText[]): string[] {
  return weaknessesOf([...texts, ...sentencesOf(teller)]).map((weakness) =>
    inLanguage(teller, `translation.${weakness}Text`),
  );
}

/**
 * What a figure must say by itself where the site's own frame is not around it: that it tells no cause, and that its texts
 * are not translated, a machine's translation or an old one.
 */
export function remarksAlong(teller: Teller, texts: readonly AnyText[]): string[] {
  return [teller.language.sentence('noCause'), ...noticesOf(teller, texts)];
}

/**
 * What a page says above its content: all that is to be known of its own text, and that those of others are a machine's;
 * where its own can be relied on, what else is to be known of them. Null where all can be relied on. Another's text without
 * a translation says beside its words which language it is in.
 */
export function pageNotice(
  teller: Teller,
  own: AnyText | undefined,
  others: readonly AnyText[],
): string | null {
  // What is not translated cannot be said to have been so from something older.
  const ofOwn = weaknessesOf([
    ...(own ? [own] : []),
    ...(own?.state === 'missing' ? [] : sentencesOf(teller)),
  ]);
  const translated = others.filter(({ state }) => state !== 'missing');
  const [ofOthers] = weaknessesOf(translated);
  const adds = ofOwn.length === 0 || (ofOthers === 'machine' && !ofOwn.includes('missing'));
  const said = WEAKNESSES.filter((weakness) => ofOwn.includes(weakness) || (adds && weakness === ofOthers));
  return said.length === 0
    ? null
    : said.map((weakness) => inLanguage(teller, `translation.${weakness}`)).join(' ');
}

/** The sentences about figures, which stand nearly everywhere, as a text: when some are of older originals. */
function sentencesOf({ language }: Teller): AnyText[] {
  return language.hasOutdatedSentences ? [{ state: 'outdated' }] : [];
}

/** What a reader must know of a text, the gravest first. */
const WEAKNESSES = ['missing', 'machine', 'outdated'] as const;
type Weakness = (typeof WEAKNESSES)[number];

const has: Record<Weakness, (text: AnyText) => boolean> = {
  missing: ({ state }) => state === 'missing',
  machine: isOfMachine,
  outdated: isOutdated,
};

function weaknessesOf(texts: readonly AnyText[]): Weakness[] {
  return WEAKNESSES.filter((weakness) => texts.some(has[weakness]));
}

function inLanguage(
  { site, language }: Teller,
  key: `translation.${Weakness}` | `translation.${Weakness}Text`,
): string {
  return language.word(key, { language: language.formats.languageName(originalLanguage(site).tag) });
}

/** As much of a text as is asked about. */
export type AnyText = Pick<Text<CollectionName>, 'state'>;
