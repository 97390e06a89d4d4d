import type { MessageFile, MessageFiles } from '../../loaders/messages-folder.ts';
import { fileStart, warningIn, type Place, type Problem } from '../../problems/problem.ts';
import { cut, firstOf } from '../../problems/quoted.ts';
import { tidy } from '../../problems/spelling.ts';

/** Sentences whose original has changed since they were translated, and those of which nobody can tell. */
export function checkOriginals({ tables }: MessageFiles, defaultLocale: string): Problem[] {
  const original = tables.get(defaultLocale);
  return [...tables].flatMap(([tag, table]) =>
    tag === defaultLocale
      ? []
      : [...table.outdated.map((key) => outdated(table, key, original)), ...untold(table)],
  );
}

function outdated(table: MessageFile, key: string, original: MessageFile | undefined): Problem {
  const now = tidy(original?.messages[key] ?? '');
  const what = `»${key}« er oversat fra en sætning, der nu lyder »${cut(now, 120)}«`;
  const advice = `Ret oversættelsen, og skriv sætningen fra ${original?.file ?? ''} efter »from:«. Indtil da siger siderne, at oversættelsen er gammel`;
  return warningIn(table.file, placeOf(table, key), what, advice);
}

/** One line a file, as a file may be older than this. */
function untold(table: MessageFile): Problem[] {
  const keys = Object.keys(table.messages).filter((key) => !table.madeFrom.has(key));
  if (keys.length === 0) return [];
  const what = `${keys.length === 1 ? '1 sætning' : `${keys.length} sætninger`} står uden det, der er oversat: ${firstOf(keys, 8)}`;
  const advice =
    'Skriv den oprindelige sætning efter »from:« og oversættelsen efter »text:«. Så siger siden til, når den oprindelige er ændret';
  return [warningIn(table.file, fileStart, what, advice)];
}

function placeOf({ yaml }: MessageFile, key: string): Place {
  return yaml?.placeOf([key, 'from']) ?? fileStart;
}
