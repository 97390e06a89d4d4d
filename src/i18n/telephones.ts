/**
 * Telephone numbers as they are written in texts: Danish ones in pairs, in fours or in one, with the code of the country or
 * not, and others with it; in the digits of any script. Two fours that begin with a year are years.
 */
export const TELEPHONES: readonly RegExp[] = [
  String.raw`(?<![\d.,])CODE?\d\d(?:(?:[ \u00A0]\d\d){3}|(?:\.\d\d){3}|(?:-\d\d){3})END`,
  String.raw`(?<![\d.,])CODE?(?:\d{8}|(?!(?:19|20)\d\d)\d{4}[ \u00A0]\d{4})END`,
  String.raw`(?<!\d)\+\d{2,3}(?:[ \u00A0]?\d){6,12}(?!\d)`,
].map(
  (source) =>
    new RegExp(
      source
        .replace('CODE', String.raw`(?:(?:\+45|\(\+45\)|0045)[ \u00A0]?)`)
        .replace('END', String.raw`(?![\d.,]\d|\d|[ \u00A0]*%)`)
        .replaceAll(String.raw`\d`, String.raw`\p{Nd}`),
      'gu',
    ),
);

/**
 * A text whose telephone numbers are read from left to right in every script, and stand on one line. With ordinary spaces the
 * pairs of a number change places in a text that runs from right to left, and a sign in front of it goes to the other end.
 */
export function holdTelephones(text: string): string {
  return TELEPHONES.reduce(
    (rest, pattern) => rest.replace(pattern, (number) => number.replaceAll(' ', '\u00A0')),
    text,
  ).replace(/(?<!\u200E)\+(?=\d{2,3}\)?\u00A0?\d)/gu, '\u200E+');
}
