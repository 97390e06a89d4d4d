import path from 'node:path';
import { readContentText } from '../../loaders/content-text.ts';
import { readBytes } from '../../loaders/read-bytes.ts';
import { isRegularFile } from '../../loaders/site-files.ts';
import { createPositionLookup } from '../../loaders/text-lines.ts';
import { warningIn, type Problem } from '../../problems/problem.ts';
import type { Reading } from '../entries/reading.ts';

const TO_TRANSLATE = '# Skriv ordene på sidens sprog';

/** The comment above the words that a file was started with when they are not in the language they are to be in. */
export function starterComment(tag: string): string {
  return `${TO_TRANSLATE} (${tag}).`;
}

/** Files of the main language in which that comment stands still: readers see words that they may not understand. */
export function checkStarterWords({ siteRoot, readable, originals }: Reading): Problem[] {
  const { defaultLocale } = readable;
  const pages = originals.flatMap(({ collection, file, entry }) =>
    collection === 'pages' && entry ? [{ file, text: entry.source }] : [],
  );
  return [...pages, ...sentencesOf(siteRoot, defaultLocale)].flatMap(({ file, text }) => {
    const at = text.indexOf(TO_TRANSLATE);
    if (at === -1) return [];
    const what = `Linjen »${TO_TRANSLATE} …« står der endnu, så ordene er måske stadig de engelske`;
    const advice = `Skriv dem på sidens sprog (${defaultLocale}), og slet så linjen`;
    return [warningIn(file, createPositionLookup(text)(at), what, advice)];
  });
}

function sentencesOf(siteRoot: string, tag: string): { file: string; text: string }[] {
  const file = `content/sentences/${tag}.yaml`;
  const location = path.join(siteRoot, file);
  return isRegularFile(location) ? [{ file, text: readContentText(readBytes(location), file).text }] : [];
}
