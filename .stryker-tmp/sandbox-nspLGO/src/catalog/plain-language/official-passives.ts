/** Danish passives of official letters and the active verb that says who acts. */
// @ts-nocheck

const ACTIVE: Readonly<Record<string, string>> = {
  afholdes: 'holder',
  anvendes: 'bruger',
  ansøges: 'søger',
  besluttes: 'beslutter',
  bevilges: 'giver',
  etableres: 'laver',
  fastsættes: 'bestemmer',
  foretages: 'gør',
  forudsættes: 'regner med',
  fremsendes: 'sender',
  gennemføres: 'laver',
  godkendes: 'godkender',
  henvises: 'viser vej til',
  igangsættes: 'begynder',
  inddrages: 'spørger',
  indsendes: 'sender',
  informeres: 'fortæller',
  iværksættes: 'begynder',
  koordineres: 'samler',
  orienteres: 'fortæller',
  sikres: 'sørger for',
  tilbydes: 'tilbyder',
  tilrettelægges: 'planlægger',
  tilstræbes: 'prøver at',
  udarbejdes: 'skriver',
  udbetales: 'betaler',
  udføres: 'gør',
  understøttes: 'hjælper',
  varetages: 'tager sig af',
  visiteres: 'vælger',
  ydes: 'giver',
};

const PATTERN = new RegExp(`(?<![\\p{L}-])(${Object.keys(ACTIVE).join('|')})(?![\\p{L}-])`, 'giu');

/** Every official passive of a Danish text, with its place and an active verb to write instead. */
export function officialPassives(text: string): { word: string; at: number; active: string }[] {
  return [...text.matchAll(PATTERN)].map(({ 0: word, index }) => ({
    word,
    at: index,
    active: ACTIVE[word.toLowerCase()] ?? '',
  }));
}
