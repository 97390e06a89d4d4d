/**
 * A value as JSON that may stand in a `<script type="application/json">` block: no `<` can end the block or
 * open a comment, and the two line separators that old parsers refuse are escaped.
 */
// @ts-nocheck

export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
