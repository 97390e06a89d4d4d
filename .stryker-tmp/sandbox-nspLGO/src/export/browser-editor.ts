// @ts-nocheck
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The files of Sveltia CMS as the site serves them below `folder` (an absolute path that ends with a slash), by their
 * name in it; `icons` is the address of the icon font. The package fetches its Danish words, its icons and its fonts from public networks; here they
 * come from the site, and nothing asks anyone else.
 *
 * @throws Error when the package is not as it was when this was written
 */
export function browserEditorFiles(folder: string, icons: string): ReadonlyMap<string, Buffer | string> {
  const script = readPackage('@sveltia/cms/dist/sveltia-cms.js').toString();
  const { version } = JSON.parse(readPackage('@sveltia/cms/package.json').toString()) as { version: string };
  return new Map<string, Buffer | string>([
    ['cms.js', servedFrom(script, folder, icons)],
    [
      `cms@${version}/locales/${editorLanguage}.json`,
      readPackage(`@sveltia/cms/locales/${editorLanguage}.json`),
    ],
    // The CMS compares itself with the newest version here, and finds itself.
    ['cms/package.json', `${JSON.stringify({ version })}\n`],
  ]);
}

/** The language the editor speaks: that of the fields' headings and of the messages about mistakes. */
export const editorLanguage = 'da';

function servedFrom(script: string, folder: string, icons: string): string {
  const changes: [what: RegExp, to: string][] = [
    [/(?<=`)https:\/\/unpkg\.com\/@sveltia\/cms(?=`)/g, `${folder}cms`],
    [/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined[^)]+/g, icons],
    [
      /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/source-sans-3[^)]+\)\s*format\('woff2-variations'\)/g,
      "local('Source Sans 3')",
    ],
    [
      /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/noto-mono[^)]+\)\s*format\('woff2'\)/g,
      "local('Noto Mono')",
    ],
  ];
  return changes.reduce((text, [what, to]) => {
    const found = text.match(what)?.length ?? 0;
    if (found !== 1) throw new Error(`@sveltia/cms: ${what} is there ${found} times, not once`);
    return text.replace(what, to);
  }, script);
}

function readPackage(file: string): Buffer {
  return readFileSync(path.join(process.cwd(), 'node_modules', file));
}
