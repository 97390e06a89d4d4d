/** What Excel writes where a formula failed, in Danish and English: `#DIV/0!`, `#I/T`. */
export const EXCEL_ERROR =
  /^#(?:DIV|N\/A|I\/T|NAVN|NAME|NUL|NUM|REF|VALUE|VÆRDI|OVERLØB|SPILL|CALC|BEREGN|GETTING_DATA)/i;

const MONTH = '(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,7}\\.?';

/** A date with the name of its month, as Excel makes of "5-10". */
export const MONTH_DATE = new RegExp(
  `^(?:\\d{1,2}[-. ]{1,2}${MONTH}(?:[-. ]\\d{2,4})?|${MONTH}[- ]\\d{2,4})$`,
  'i',
);

/** A date in digits, where a number should stand. */
export const DATE =
  /^(?:\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d{1,2}\.\d{1,2}\.\d{2,4})(?: \d{2}[:.]\d{2}.*)?$/;

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';

/** A whole date in digits, as a spreadsheet saves one; no span of ages (`5-10`) looks like it. */
export const WHOLE_DATE = new RegExp(
  `^(?:\\d{4}([-/.])${MONTH_NUMBER}\\1${DAY}` +
    `|(?:${DAY}([-/.])${MONTH_NUMBER}\\2|${MONTH_NUMBER}([-/.])${DAY}\\3)(?:\\d{2}|\\d{4}))(?:[ T]\\d{1,2}[:.]\\d{2}.*)?$`,
);

/** The signs that stand for "nothing here". */
export const SIGNS = /^[-–—?*.…]+$/;

const NOTHING = '[-–—?*x.…]+|<?n[./]? ?a>?\\.?|i\\.? ?a\\.?|null|nan|none';

/** What programs and people write for "nothing here", in any cell: `NA`, `<NA>`, `NaN`, `None`, `x`. */
export const NO_VALUE = new RegExp(`^(?:${NOTHING})$`, 'i');

/** What stands for "no number here"; some of it may well be the name of an answer or of a group. */
export const PLACEHOLDER = new RegExp(`^(?:${NOTHING}|ukendt|ikke oplyst|uoplyst|ingen|nul)$`, 'i');
