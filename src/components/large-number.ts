/**
 * A share in words, »36 out of 100«, in parts: its number is set large and its words small, in whatever order the language
 * has them. The number is the one that is not the hundred, unless all of it is. So large, it may take two lines of a phone.
 */
export function largeNumber(count: string): { text: string; large: boolean }[] {
  const parts = count
    .replaceAll('\u00a0', ' ')
    .split(/(\d+)/)
    .filter((part) => part !== '');
  const isNumber = (part: string): boolean => /^\d+$/.test(part);
  const other = parts.findIndex((part) => isNumber(part) && part !== '100');
  const large = other >= 0 ? other : parts.findIndex(isNumber);
  return parts.map((text, index) => ({ text, large: index === large }));
}
