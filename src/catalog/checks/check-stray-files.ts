import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LARGEST_FILE } from '../../loaders/decode.ts';
import { isSurveyTable } from '../../loaders/survey-file.ts';
import {
  isLitter,
  isRegularFile,
  listEntries,
  listFilesBeside,
  listStrayFiles,
  listSurveyFiles,
  noRegularFile,
  rightName,
} from '../../loaders/site-files.ts';
import { errorIn, fileStart, warningIn, type Problem } from '../../problems/problem.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import { isYear } from '../../schemas/entry.ts';
import { LanguageTag } from '../../schemas/language-tag.ts';
import { surveyPath } from '../entries/document.ts';
import type { Reading } from '../entries/reading.ts';

/**
 * Files that nobody reads. A table of figures among them is an error, since the site would be published without its
 * figures, unless a CSV of its name is read: it may be the workbook that the CSV was made of.
 */
export function checkStrayFiles(reading: Reading): Problem[] {
  const { siteRoot } = reading;
  const tags = tagsOf(reading);
  const surveys = listSurveyFiles(siteRoot);
  const read = new Set(surveys.map(({ file }) => withoutEnding(file)));
  const listed = [...listEntries(siteRoot, collectionNames), ...surveys];
  // Beside the folders that are read lies much that has nothing to do with the site.
  const beside = listFilesBeside(siteRoot).filter(
    ({ file, location }) => isRegularFile(location) && isMisplacedTable(file, location),
  );
  return [...listStrayFiles(siteRoot, listed, tags), ...beside].map(({ file, location }) => {
    const isFile = isRegularFile(location);
    const table = isUnreadTable(file) || (isFile && isMisplacedTable(file, location));
    const besideRead = table && read.has(withoutEnding(file));
    const lost = table && !besideRead;
    const what = `${isFile ? 'Filen' : `${noRegularFile}. Den`} bliver ikke læst af siden${lost ? ', så tallene i den kommer ikke med' : ''}`;
    const advice = isFile
      ? adviceFor(file, { lost, besideRead }, reading)
      : 'Læg selve filen der, eller slet den';
    return (lost ? errorIn : warningIn)(file, fileStart, what, advice);
  });
}

function tagsOf({ readable }: Reading): string[] {
  return readable.locales.map(({ tag }) => tag);
}

function adviceFor(
  file: string,
  { lost, besideRead }: { lost: boolean; besideRead: boolean },
  reading: Reading,
): string {
  if (lost) return adviceForTable(file);
  if (besideRead)
    return `Tallene læses fra ${withoutEnding(file)}.csv: ret dem dér. Filen her må gerne blive liggende`;
  if (isLitter(path.posix.basename(file))) return LITTER;
  if (TABLE.test(file) && !/^data\/.*\.csv$/i.test(file)) return adviceForTable(file);
  return file.startsWith('data/') ? adviceForData(file) : adviceForContent(file, reading);
}

function withoutEnding(file: string): string {
  return file.slice(0, file.length - path.posix.extname(file).length);
}

/** Only a report is said to be one that may be published: another file here may be what each of the residents has answered. */
function adviceForData(file: string): string {
  const figures = 'Gem tal som data/surveys/<undersøgelse>/<år>.csv';
  return /\.pdf$/i.test(file)
    ? `${figures}. Skal læserne kunne hente filen, så flyt den til public/filer/ – eller slet den`
    : `${figures} – eller slet filen`;
}

const LITTER = 'Computeren har lagt den her. Luk det program, der har filen åben, eller slet den';

/** `~$2024.xlsx` says that Excel has a workbook open, and holds no table. */
function isUnreadTable(file: string): boolean {
  const isTable = TABLE.test(file) || /\.txt$/i.test(file);
  return file.startsWith('data/surveys/') && isTable && !isLitter(path.posix.basename(file));
}

const TABLE = /\.(?:csv|xls[xmb]?|ods|numbers|tsv)$/i;

/** A CSV outside the folder of the surveys, or a file without an ending, holds figures of theirs when its headers say so. */
function isMisplacedTable(file: string, location: string): boolean {
  const { ext } = path.posix.parse(file);
  const mayBe = /^(?:\.csv)?$/i.test(ext) && statSync(location).size <= LARGEST_FILE;
  return mayBe && isSurveyTable(readFileSync(location));
}

function adviceForTable(file: string): string {
  const { name, ext } = path.posix.parse(file);
  const [, survey = '<undersøgelse>'] = /^data\/surveys\/([^/]+)\/[^/]+$/i.exec(file) ?? [];
  const target = surveyPath({ survey, year: isYear(name) ? name : '<år>' });
  const how = file.endsWith('.csv')
    ? `Flyt den til undersøgelsens mappe: ${target}`
    : /\.csv$/i.test(file)
      ? `Kald den ${target}, med små bogstaver til sidst`
      : ext === ''
        ? `Kald den ${target}`
        : `Åbn den i Excel, og gem den som »CSV UTF-8 (semikolonsepareret)« med navnet ${target}`;
  return `${how} – eller slet den`;
}

function adviceForContent(file: string, reading: Reading): string {
  const [, folder = ''] = file.split('/');
  const { defaultLocale } = reading.readable;
  const known = collectionNames.join(', ');
  const right = rightName(file);
  if (right !== null)
    return `Kald den ${right}. Ligger der en af det navn, så slet den, der ikke skal bruges`;
  if (folder === 'sentences' || folder === 'words') return adviceForMessages(file, folder, reading);
  if (!collectionNames.some((name) => name === folder))
    return `Flyt den til en af mapperne ${known}, fx content/updates/${defaultLocale}/navn.mdx – eller slet den`;
  if (/\.(mdx?|markdown)$/i.test(file) && !file.endsWith('.mdx'))
    return 'Giv den endelsen .mdx med små bogstaver';
  if (file.endsWith('.mdx'))
    return `Flyt den til et sprogs mappe, fx content/${folder}/${defaultLocale} – eller slet den`;
  return 'Kopier teksten over i en .mdx-fil, og slet den her. Billeder ligger i mappen public';
}

/** A file that is called what another language of the site is to be, or one by a name that is none of a language. */
function adviceForMessages(file: string, folder: string, reading: Reading): string {
  const { name, ext } = path.posix.parse(file);
  const tags = tagsOf(reading);
  const meant = tags.find((tag) => tag.toLowerCase() === name.toLowerCase());
  if (meant === undefined && ext === '.yaml' && LanguageTag.safeParse(name).success)
    return `Er det et sprog, siden skal have, så tilføj »${name}« under »locales« i content/site.yaml. Ellers slet filen`;
  const fileOf = (tag: string): string => `content/${folder}/${tag}.yaml`;
  // By the names as they are listed: to some machines `DA.yaml` is there as `da.yaml`.
  const there = readdirSync(path.join(reading.siteRoot, 'content', folder));
  const isFree = (tag: string): boolean => !there.includes(`${tag}.yaml`);
  const tag = meant ?? tags.find(isFree) ?? reading.readable.defaultLocale;
  const right = fileOf(tag);
  if (!isFree(tag)) return `Slet den, eller flyt ordene over i ${right}`;
  return `Giv den navn efter et af sprogene i content/site.yaml, fx ${right} – eller slet den`;
}
