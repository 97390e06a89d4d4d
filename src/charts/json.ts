/** A value as JSON that may stand in a `<script type="application/json">` block: no `<` can end the block or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
