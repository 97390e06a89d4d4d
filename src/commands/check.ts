import { openDoor } from '../catalog/door.ts';
import { readSite } from '../catalog/entries/reading.ts';
import { findUnrecorded } from '../catalog/figures/published.ts';
import { messagesToTranslate, textsToTranslate, type ToTranslate } from '../catalog/words/to-translate.ts';
import { problemReport } from '../problems/report.ts';
import { Told } from '../problems/told.ts';
import { nothingSaid } from '../schemas/figure.ts';
import { publishedFile } from '../schemas/published-row.ts';
import { environmentOrExit } from './environment-or-exit.ts';
import { noticesOf, planNotices } from './notices.ts';
import { optionsOrExit } from './options.ts';
import { recordPublished } from './record-published.ts';
import { summarise } from './summary.ts';
import { tellFault } from './tell-fault.ts';
import { tellProblems } from './tell-problems.ts';

// `npm run check`: content and data only, in seconds and without a build.
//   --summary       what the change does to the site, as Markdown for a pull request
//   --record        writes the figures that the site shows now into data/published.csv, but none that has changed without a
//                   reason
//   --translations  every text, sentence and interface word that is to be translated, a line each
// Node is started for a short run: what it would spend on optimising code, and on room for objects, is never won back.
const started = performance.now();
const options = optionsOrExit({
  summary: { type: 'boolean' },
  record: { type: 'boolean' },
  translations: { type: 'boolean' },
});
const environment = environmentOrExit();

const WHY_TRANSLATE: Readonly<Record<ToTranslate['why'], string>> = {
  missing: 'mangler',
  outdated: 'er lavet af en ældre tekst',
  untouched: 'er ikke skrevet endnu',
};

try {
  const refusal = refuseTogether();
  if (refusal !== null) throw new Told(refusal);
  if (options.summary) writeSummary();
  else if (options.translations) listTranslations();
  else check(options.record ?? false);
} catch (error) {
  tellFault(error);
}

/** Which options do nothing beside each other, in Danish; null when they all do something. */
function refuseTogether(): string | null {
  if (options.summary && options.record)
    return '»--record« skriver ikke noget sammen med »--summary« – kør »npm run check -- --record« for sig.';
  const other = options.summary ? '--summary' : options.record ? '--record' : null;
  if (options.translations && other !== null)
    return `»--translations« kan ikke bruges sammen med »${other}« – kør »npm run check -- --translations« for sig.`;
  return null;
}

function check(record: boolean): void {
  const { siteRoot } = environment;
  const { catalog, problems, published } = openDoor(siteRoot);
  tellProblems(problems, siteRoot);
  if (!catalog || !published) {
    console.error('Intet er ændret. Ret fejlene, og prøv igen.');
    process.exitCode = 1;
    return;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { indicators, tables, settings } = catalog;
  console.log(
    `Indhold og data er i orden: ${indicators.length} tal, ${tables.length === 1 ? '1 måling' : `${tables.length} målinger`}, ${settings.locales.length} sprog (${seconds} s).`,
  );
  for (const notice of [...noticesOf(environment, published.history), ...planNotices(catalog, environment)])
    console.log(`Bemærk: ${notice}.`);
  if (!record) return;
  const unrecorded = findUnrecorded(published);
  recordPublished(
    siteRoot,
    unrecorded.map((figure) => ({ ...figure, before: nothingSaid, correction: null })),
  );
  const rows = unrecorded.length === 1 ? '1 ny række' : `${unrecorded.length} nye rækker`;
  console.log(`Skrevet i ${publishedFile}: ${rows}.`);
  const waiting = published.unexplained.length;
  if (waiting === 0) return;
  const figures = waiting === 1 ? '1 tal, der er ændret, venter' : `${waiting} tal, der er ændret, venter`;
  console.log(`${figures} på en begrundelse og er ikke skrevet ind: kør »npm run new -- rettelse«.`);
}

/** On stdout, as it is what was asked for and no problem; a text that cannot be read is one, for it may lack a translation. */
function listTranslations(): void {
  const { reading, problems } = readSite(environment.siteRoot);
  if (!reading) {
    tellProblems(problems, environment.siteRoot);
    process.exitCode = 1;
    return;
  }
  const { messages, problems: ofMessages } = messagesToTranslate(reading);
  const texts = [...textsToTranslate(reading), ...messages];
  const faults = [...problems, ...ofMessages].filter(
    ({ file, severity }) => severity === 'error' && file.startsWith('content/'),
  );
  const byLanguage = [...Map.groupBy(texts, ({ locale }) => locale).values()].flat();
  for (const { locale, collection, id, why } of byLanguage)
    console.log(`${locale}  ${collection}/${id}: ${WHY_TRANSLATE[why]}`);
  if (faults.length > 0) {
    tellProblems(faults, environment.siteRoot);
    process.exitCode = 1;
  } else if (texts.length === 0) console.log('Alt er oversat.');
}

/** Markdown alone on stdout, where it is read by a program; problems on stderr. */
function writeSummary(): void {
  const { markdown, problems } = summarise(environment);
  for (const line of problemReport(problems)) console.error(line);
  process.stdout.write(markdown);
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
