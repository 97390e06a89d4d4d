/**
 * Text broken between words into lines of at most `limit` characters; a longer word keeps a line of its own.
 * For labels inside a drawing, where SVG breaks nothing by itself.
 */
// @ts-nocheck

export function breakLines(text: string, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
