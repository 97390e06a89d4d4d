/**
 * The content of a page in the order and the words in which a screen reader tells it, a line each: Playwright's
 * snapshot without addresses, and tables with one line a row.
 */
export function readingOrder(snapshot: string): string {
  const kept: { indent: number; text: string }[] = [];
  let group = Infinity;
  let row = Infinity;
  for (const line of snapshot.split('\n')) {
    const indent = line.search(/\S/);
    const text = line.trim();
    if (indent <= group) group = Infinity;
    if (indent <= row) row = Infinity;
    if (text.startsWith('- /url:') || indent > row) continue;
    if (text === '- rowgroup:') {
      group = indent;
      continue;
    }
    if (/^- '?row /.test(text)) row = indent;
    kept.push({ indent: indent > group ? indent - 2 : indent, text });
  }
  return kept
    .map(({ indent, text }, index) => {
      const holdsMore = (kept[index + 1]?.indent ?? 0) > indent;
      return `${' '.repeat(indent)}${holdsMore ? text : text.replace(/:$/, '')}`;
    })
    .join('\n');
}
