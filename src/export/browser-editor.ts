import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Names of the files of Sveltia CMS below the folder of the editor. */
export function browserEditorFileNames(): string[] {
  return Object.keys(files());
}

/**
 * A file of Sveltia CMS as the site serves it below `folder` (an absolute path that ends with a slash). The package fetches its
 * Danish words, its icons and its fonts from public networks; here they come from the site, and nothing asks anyone else.
 *
 * @throws Error when there is no such file, or when the package is not as it was when this was written
 */
export function browserEditorFile(name: string, folder: string): Buffer | string {
  const make = files()[name];
  if (!make) throw new Error(`the browser editor has no file »${name}«`);
  return make(folder);
}

function files(): Readonly<Record<string, (folder: string) => Buffer | string>> {
  const { version } = JSON.parse(readPackage('@sveltia/cms/package.json').toString()) as { version: string };
  return {
    'cms.js': (folder) => servedFrom(readPackage('@sveltia/cms/dist/sveltia-cms.js').toString(), folder),
    [`cms@${version}/locales/${editorLanguage}.json`]: () =>
      readPackage(`@sveltia/cms/locales/${editorLanguage}.json`),
    // The CMS compares itself with the newest version here, and finds itself.
    'cms/package.json': () => `${JSON.stringify({ version })}\n`,
    [ICONS]: () =>
      readPackage(
        '@fontsource/material-symbols-outlined/files/material-symbols-outlined-latin-400-normal.woff2',
      ),
  };
}

const ICONS = 'material-symbols.woff2';

/** The language the editor speaks: that of the fields' headings and of the messages about mistakes. */
export const editorLanguage = 'da';

function servedFrom(script: string, folder: string): string {
  const changes: [what: RegExp, to: string, times?: number][] = [
    [/`https:\/\/unpkg\.com\/@sveltia\/cms`/g, `\`${folder}cms\``],
    [/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined[^)]+/g, `${folder}${ICONS}`],
    [
      /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/source-sans-3[^)]+\)\s*format\('woff2-variations'\)/g,
      "local('Source Sans 3')",
    ],
    [
      /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/noto-mono[^)]+\)\s*format\('woff2'\)/g,
      "local('Noto Mono')",
    ],
    // Styles as objects instead of elements, and none in an attribute: so the page's policy need not let everybody's in.
    [
      /let (\w+)=(\w+)\(`style`\);\1\.id=(\w+)\.hash,\1\.textContent=\3\.code,(\w+)\.appendChild\(\1\)/g,
      'let $1=$2(`template`),sheet=new CSSStyleSheet;$1.id=$3.hash;sheet.replaceSync($3.code);' +
        '($4.host?$4:$4.ownerDocument).adoptedStyleSheets.push(sheet);$4.appendChild($1)',
    ],
    [/<svelte-css-wrapper style="display: contents"/g, '<svelte-css-wrapper', 8],
  ];
  // All are found in the script as it came, and its parts are joined once: changed step by step, two megabytes are laid out
  // anew at every step.
  const places = changes.flatMap(([what, to, times = 1]) => {
    const found = [...script.matchAll(what)];
    if (found.length !== times)
      throw new Error(`@sveltia/cms: ${what} is there ${found.length} times, not ${times}`);
    return found.map(({ 0: text, index }) => ({
      from: index,
      until: index + text.length,
      to: text.replace(what, to),
    }));
  });
  const inOrder = places.sort((a, b) => a.from - b.from);
  const parts = inOrder.map(({ from, to }, n) => script.slice(inOrder[n - 1]?.until ?? 0, from) + to);
  return [...parts, script.slice(inOrder.at(-1)?.until)].join('');
}

function readPackage(file: string): Buffer {
  return readFileSync(path.join(process.cwd(), 'node_modules', file));
}
