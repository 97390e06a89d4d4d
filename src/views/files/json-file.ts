/** A value as the text of a JSON file: readable, and ended by a line break. */
export function jsonFile(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
