import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leadsTo } from '../build/page-facts.ts';
import { builtFiles } from '../build/built-files.ts';
import { yearOfPage, yearPdf } from '../catalog/addresses/addresses.ts';
import { keep, YEAR_PDFS } from '../export/keep.ts';
import { writeWhole } from '../site/write-whole.ts';
import { Told } from '../problems/told.ts';
import { publicOrigin } from '../site/origin.ts';
import { readSettings } from '../site/settings.ts';
import { environmentOrExit } from './environment-or-exit.ts';
import { optionsOrExit } from './options.ts';
import { reproducible } from './pdf-bytes.ts';
import { tellFault } from './tell-fault.ts';
import { fileAt, openPrinter, type Printer } from './year-print.ts';

// `npm run pdf`: after a build, prints the page of every year in every language as a tagged PDF that lies beside it.
// The pages link to it when they are built with PDF=1. A page that has not changed is taken from the cache.

const started = performance.now();
optionsOrExit({});
const environment = environmentOrExit();
const { siteRoot, outDir, siteUrl, basePath, buildDate } = environment;

try {
  const root = new URL(basePath, publicOrigin(environment, readSettings(siteRoot).settings)).href;
  const pages = yearPages();
  const fault = builtElsewhere(pages, root);
  if (fault !== null) throw new Told(fault);
  await print(pages, root);
} catch (error) {
  tellFault(error);
}

/** Why the site in the folder is not the one that these variables lead to: its links would lead elsewhere on paper. */
function builtElsewhere([page]: readonly YearPage[], root: string): string | null {
  if (!page) return `Der er ingen årssider i ${outDir}. Kør »npm run build« først.`;
  const expected = new URL(page.folder, root).href;
  const [, built = ''] = /<link rel="canonical" href="([^"]*)"/.exec(page.html) ?? [];
  if (built === expected) return null;
  const given = `SITE_URL ${siteUrl === null ? 'er ikke sat' : `er »${siteUrl}«`}, og BASE_PATH er »${basePath}«`;
  const what = `Siden i ${outDir} er bygget til ${built || 'en ukendt adresse'}, men ${given}, så den ville stå på ${expected}`;
  return `${what} – kør »npm run pdf« med den SITE_URL og den BASE_PATH, som »npm run build« blev kørt med`;
}

async function print(pages: readonly YearPage[], root: string): Promise<void> {
  const printer = await openPrinter(outDir, root);
  let anew = 0;
  try {
    for (const page of pages) {
      const recipe = {
        folder: YEAR_PDFS,
        code: ['browser', 'pdf', 'pdf-bytes', 'year-print'].map((file) => `commands/${file}.ts`),
        packages: [],
        input: ingredients(page, root, printer),
      } as const;
      const bytes = await keep(recipe, async () => {
        anew += 1;
        return reproducible(await printer.print(new URL(page.folder, root).href), buildDate);
      });
      writeWhole(path.join(outDir, page.folder, yearPdf(page.year)), bytes);
    }
  } finally {
    await printer.close();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const reports = pages.length === 1 ? '1 årsrapport' : `${pages.length} årsrapporter`;
  console.log(`${reports} som PDF, ${anew} printet nu (${seconds} s).`);
  if (!pages.some(({ html, year }) => html.includes(yearPdf(year)))) {
    console.log('Siderne linker ikke til dem: byg med PDF=1, når de skal udgives.');
  }
}

/** Every built page of a year, in every language; one that only leads on to another has nothing to print. */
function yearPages(): YearPage[] {
  if (!existsSync(outDir)) return [];
  return builtFiles(outDir).flatMap((file) => {
    const folder = file.replace(/index\.html$/, '');
    const year = yearOfPage(`/${folder}`);
    if (year === null) return [];
    const html = readFileSync(path.join(outDir, file), 'utf8');
    return leadsTo(html) === null ? [{ folder, year, html }] : [];
  });
}

/**
 * What a PDF follows from: the browser, the address, the day, and the page with its pictures. The page's styles are in
 * it, and its fonts have their content in their names.
 */
function ingredients({ folder, html }: YearPage, root: string, { version }: Printer): unknown {
  const pictures = [...html.matchAll(/<img\b[^>]*?\ssrc="([^"]+)"/g)].map(([, written = '']) => {
    const source = written.replaceAll('&amp;', '&');
    const file = fileAt(outDir, root, new URL(source, new URL(folder, root)).href);
    return [source, file ? digest(readFileSync(file)) : null];
  });
  return [version, root, buildDate, html, pictures];
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

interface YearPage {
  /** Below the output folder, with a slash at the end. */
  folder: string;
  year: number;
  html: string;
}
