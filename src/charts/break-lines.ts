/**
 * Text broken between words into lines of at most `limit` characters; a longer word keeps a line of its own.
 * For labels inside a drawing, where SVG breaks nothing by itself.
 */
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

/** The same, but a word longer than `limit` is cut with a hyphen: for a label with no room beside it. `limit` is 6 or more. */
export function breakWords(text: string, limit: number): string[] {
  return breakLines(
    text.replace(/\S+/g, (word) => hyphenated(word, limit)),
    limit,
  );
}

/** A word in parts that fit, none of fewer than three letters; a letter keeps its marks. */
function hyphenated(word: string, limit: number): string {
  const letters = word.match(/\P{M}\p{M}*/gu) ?? [];
  if (letters.length <= limit) return word;
  const cut = Math.min(limit - 1, letters.length - 3);
  return `${letters.slice(0, cut).join('')}- ${hyphenated(letters.slice(cut).join(''), limit)}`;
}
