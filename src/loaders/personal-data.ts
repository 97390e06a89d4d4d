import { errorInCell, type CsvCell } from './csv.ts';
import type { Fault } from '../problems/problem.ts';
import { shown } from '../problems/quoted.ts';
import { fold, tidy } from '../problems/spelling.ts';

/**
 * A fault when a header belongs to answers of persons: such a file must never be published, not even in git.
 * @param withShares whether another column holds shares: then this one may divide or explain them under a wrong name
 */
export function findPersonalHeader(cell: CsvCell, withShares: boolean): Fault | undefined {
  if (!isPersonal(cell.text)) return undefined;
  const header = bare(cell.text);
  const meant = withShares ? MEANT_HEADERS.find(({ pattern }) => pattern.test(header)) : undefined;
  return errorInCell(
    cell,
    `kolonnen ${shown(cell.text)} ligner oplysninger om enkeltpersoner`,
    meant ? `kald den »${meant.name}«, hvis tallene er samlede tal; ellers ${DELETE_FILE}` : DELETE_FILE,
  );
}

/** How many of these cells are headers of answers of persons. */
export function countPersonalHeaders(cells: readonly string[]): number {
  return cells.filter(isPersonal).length;
}

/** A fault when a cell holds something personal. The value is not repeated. */
export function findPersonalValue(cell: CsvCell): Fault | undefined {
  const what = personalValueIn(cell.text);
  return what === undefined ? undefined : errorInCell(cell, what, DELETE_FILE);
}

/** What is wrong with a text, in Danish, when it looks like a cpr number, an e-mail address or a telephone number. */
export function personalValueIn(text: string): string | undefined {
  const tidied = tidy(text);
  if (tidied.length < SHORTEST || DECIMAL_NUMBER.test(tidied)) return undefined;
  const kind = PERSONAL_VALUES.find(({ pattern }) => pattern.test(tidied));
  return kind && `her står noget, der ligner ${kind.name}`;
}

function isPersonal(header: string): boolean {
  return PERSONAL_HEADERS.some((pattern) => pattern.test(bare(header)));
}

function bare(header: string): string {
  return fold(header).replace(/[.:]/g, '');
}

const DELETE_FILE =
  'slet filen fra ændringen (commit): svar og oplysninger fra enkeltpersoner må aldrig offentliggøres, kun samlede tal';

/** Matched against folded headers: lower case, æ as ae, `_` and `-` as a space. */
const PERSONAL_HEADERS = [
  /^cpr\b|^cpr ?n|^person ?n(umme)?r|^id ?nummer/,
  /^(for|efter|mellem|fulde? |respondent|beboer)? ?navne?$|^(first |last |full |sur)?name$|^initialer$/,
  /^(bopael|hjem)?s?adresser?$|^(home |street )?address$|^vej(navn)?$|^hus ?n(umme)?r$|^lejlighed(s ?n(umme)?r)?$|^opgang$/,
  /^e ?mail|^mail|^telefon|^tlf|^mobil|^phone|^ip( ?adresse| ?address)?$/,
  /^respondent|^(be)?svar(else)?s? ?(id|n(umme)?r)$|^(response|answer|user|person|beboer|deltager) ?(id|n(umme)?r)$/,
  /^kommentar|^comments?$|^fritekst|^free ?text$|^uddybning/,
  /^foedsels|^foedt$|^(date of )?birth|^alder$|^age$|^koen$|^gender$/,
  /^tidsstempel$|^timestamp$|^svartidspunkt$|^(start|slut)tidspunkt$/,
];

/** What such a column is called in a table of shares. */
const MEANT_HEADERS = [
  { name: 'gruppe', pattern: /^alder$|^age$|^koen$|^gender$/ },
  { name: 'note', pattern: /^kommentar(er)?$|^comments?$/ },
];

/** Characters of the shortest of these, an e-mail address: most cells of a table of figures have fewer. */
const SHORTEST = 'a@b.dk'.length;

/**
 * What a formula gives, a share or an effective base, may have any ten digits behind its comma, also those of a day and
 * a month.
 */
const DECIMAL_NUMBER = /^\d{1,6}[.,]\d+ ?%?$/;

const PERSONAL_VALUES = [
  // Day, month, year, and four digits, with or without a hyphen.
  { name: 'et cpr-nummer', pattern: /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/ },
  { name: 'en e-mailadresse', pattern: /[^\s@;,<>]{1,64}@[^\s@;,<>]{1,250}\.[a-zæøå]{2,}/i },
  // Four or eight digits that begin with a year are two years, or a year and a number of dwellings.
  {
    name: 'et telefonnummer',
    pattern:
      /(?:\+45|0045) ?\d{2}(?: ?\d{2}){3}(?!\d)|(?<![\d.,])[2-9]\d(?: \d{2}){3}(?![\d.,])|(?<![\d.,])(?!20[0-4]\d)[2-9]\d{3} \d{4}(?![\d.,])|(?<![\d.,])(?!20[0-4]\d)[2-9]\d{7}(?![\d.,])/,
  },
];
