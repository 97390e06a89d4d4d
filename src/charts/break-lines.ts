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

/**
 * The same, but a word that is more than `room` characters longer than `limit` is cut with a hyphen: for a label with no more
 * room beside it than that. `limit` is 2 or more.
 */
export function breakWords(text: string, limit: number, room = 3): string[] {
  return breakLines(
    text.replace(/[^ \n]+/g, (word) => hyphenated(word, limit, room)),
    limit,
  );
}

/** A word in parts that fit; a letter keeps its marks. */
function hyphenated(word: string, limit: number, room: number): string {
  const letters = word.match(/\P{M}\p{M}*/gu) ?? [];
  if (letters.length <= limit + room) return word;
  const [part, rest] = [letters.slice(0, limit - 1).join(''), letters.slice(limit - 1).join('')];
  // In a line that runs right to left the hyphen of a Latin word would stand before it.
  const hyphen = /\p{Script=Latin}/u.test(part) ? '-\u200E' : '-';
  return `${part}${hyphen} ${hyphenated(rest, limit, room)}`;
}
