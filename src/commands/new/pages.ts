import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fixedPages, type FixedPage } from '../../catalog/addresses/fixed-pages.ts';
import { starterComment } from '../../catalog/checks/starter-words.ts';
import { writeYaml } from '../../loaders/yaml.ts';
import { Told } from '../../problems/told.ts';
import { exampleSite } from '../../site/settings.ts';
import { languageOf } from '../../site/language-tag.ts';
import { pageWords } from './page-words.ts';
import { writeNew, type SiteAtHand, type Started } from './site-at-hand.ts';

/**
 * Writes what a site needs before it has anything of its own: each page that stands by itself and the sentences about figures, as
 * far as the main language lacks them. In languages other than Danish the words are English, to be written over.
 *
 * @throws Told when nothing is lacking, or there are no sentences to copy; nothing is written then
 */
export function startPages({ siteRoot, settings }: SiteAtHand): Promise<Started> {
  const { defaultLocale: tag } = settings;
  const language = languageOf(tag) === 'da' ? 'da' : 'en';
  const folder = `content/pages/${tag}`;
  const sentences = `content/sentences/${tag}.yaml`;
  const files: [file: string, text: () => string][] = [
    ...(Object.keys(fixedPages) as FixedPage[]).map((id): [string, () => string] => [
      `${folder}/${id}.mdx`,
      () => pageText(id, language, tag),
    ]),
    [sentences, () => sentencesFor(tag, language)],
  ];
  const lacking = files.filter(([file]) => !existsSync(path.join(siteRoot, file)));
  if (lacking.length === 0)
    throw new Told(`Alle siderne i ${folder} og sætningerne i ${sentences} er der allerede.`);
  const written = lacking.map(([file, text]) => [file, text()] as const);
  for (const [file, text] of written) writeNew(siteRoot, file, text);
  const next = written.every(([, text]) => !text.includes(starterComment(tag)))
    ? 'Skriv jeres egne ord, hvor de skal være andre.'
    : `Ordene er på engelsk. Skriv dem på sidens sprog (${tag}).`;
  return Promise.resolve({ file: folder, next: [...lacking.map(([file]) => file), next] });
}

function pageText(id: FixedPage, language: 'da' | 'en', tag: string): string {
  const { body = '', ...words } = pageWords[language][id];
  const facts = id === 'metode-fagfolk' ? { forResidents: false } : {};
  const fields = `${askToTranslate(language, tag)}${writeYaml({ ...facts, ...words })}`;
  return `---\n${fields}---\n${body && `\n${body}\n`}`;
}

/**
 * The sentences about figures that this project has in a language, else in that of the pages; where its content is gone, those of
 * the small site that is kept beside the program. They say nothing of a neighbourhood, so that there is no other copy of them.
 */
function sentencesFor(tag: string, language: string): string {
  const places = [...[tag, language].map((name) => `content/sentences/${name}.yaml`), EXAMPLE];
  const file = places.find((place) => existsSync(place));
  if (file === undefined)
    throw new Told(
      `Sætningerne om tallene kan ikke skrives: hverken ${places.join(' eller ')} findes i projektet. Hent en af dem fra git igen.`,
    );
  return askToTranslate(path.basename(file, '.yaml'), tag) + readFileSync(file, 'utf8').replace(/^#.*\n/, '');
}

const EXAMPLE = `${exampleSite}/content/sentences/en.yaml`;

/** The comment above words that are not in the language they are to be in; '' where they are. */
function askToTranslate(written: string, tag: string): string {
  return languageOf(written) === languageOf(tag) ? '' : `${starterComment(tag)}\n`;
}
