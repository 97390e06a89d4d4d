/**
 * Telephone numbers as they are written in texts: Danish ones in pairs, in fours or in one, with the code of the country or
 * not, and others of 6 to 15 digits that begin with that code or with a nought; in the digits of any script. Two fours that
 * begin with a year are years, a nought may begin a date, and two pairs with a hyphen between them and a space beside them
 * are hours or months, `09-12 13-16`, but for those of Stockholm: behind `08-12` stand three pairs more, or two of which one
 * is no hour. The longest come first, for their ends look like the short ones.
 */
export const TELEPHONES: readonly RegExp[] = [
  String.raw`(?<!\d)(?:\+|00)45(?:STEP){8}END`,
  String.raw`(?<!\d)\+(?!45)\d(?:STEP){7}(?:NEXT){0,7}END`,
  String.raw`(?<![\d.,/-])[0٠۰]\d-\d\d(?:(?:[ \u00A0]\d\d){3}|[ \u00A0](?:2[5-9]|[3-9]\d)[ \u00A0]\d\d|[ \u00A0]\d\d[ \u00A0](?:2[5-9]|[3-9]\d))(?![–-]\d)END`,
  String.raw`(?<![\d.,/-])(?!0045|\d\d[ /-](?:\d\d[ /-])?(?:19|20)?\d\d(?![ /-]?\d)|PAIR[ \u00A0/]\d)\(?[0٠۰]\d(?:NEXT){4,13}END`,
  String.raw`(?<![\d.,])CODE?\d\d(?:(?:[ \u00A0]\d\d){3}|(?:\.\d\d){3}|(?:-\d\d){3})END`,
  String.raw`(?<![\d.,])CODE?(?:\d{8}|(?!(?:19|20)\d\d)\d{4}[ \u00A0]\d{4})END`,
].map(
  (source) =>
    new RegExp(
      source
        .replace('CODE', String.raw`(?:(?:\+45|\(\+45\)|0045)[ \u00A0]?)`)
        .replace('NEXT', String.raw`(?![ \u00A0()/-]?[ \u00A0/]PAIR(?![\d-]))STEP`)
        .replaceAll('STEP', String.raw`[ \u00A0()/-]{0,2}\d`)
        .replaceAll('PAIR', String.raw`\d{1,2}[–-]\d{1,2}`)
        .replace('END', String.raw`(?![\d.,]\d|\d|[ \u00A0]*%)`)
        .replaceAll(String.raw`\d`, String.raw`\p{Nd}`),
      'gu',
    ),
);

const ANY_DIGIT = /\p{Nd}/u;

/**
 * A text whose telephone numbers are read from left to right in every script, and stand on one line. With ordinary spaces the
 * pairs of a number change places in a text that runs from right to left, and a sign in front of it goes to the other end.
 */
export function holdTelephones(text: string): string {
  // Every text of every page comes by here, and most have no number at all.
  if (!ANY_DIGIT.test(text)) return text;
  return TELEPHONES.reduce(
    (rest, pattern) => rest.replace(pattern, (number) => number.replaceAll(' ', '\u00A0')),
    text,
  ).replace(/(?<!\u200E)\+(?=\d{2,3}\)?\u00A0?\d|\d[\u00A0-]\(?\d{3})/gu, '\u200E+');
}
