import { errorIn, fileStart, warningIn, type Problem } from '../../problems/problem.ts';
import { firstOf } from '../../problems/quoted.ts';
import { nearest } from '../../problems/spelling.ts';
import { fixedPages } from './fixed-pages.ts';
import { idsIn, type Reading } from '../entries/reading.ts';

/**
 * The words of the pages that stand by themselves: a page that has none cannot be built, and words for a page that does not
 * exist are never shown.
 */
export function checkFixedPages(reading: Reading): Problem[] {
  const locale = reading.readable.defaultLocale;
  const fileOf = (id: string): string => `content/pages/${locale}/${id}.mdx`;
  const ids = idsIn(reading, 'pages');
  const needless = new Set(ids.filter((id) => !Object.hasOwn(fixedPages, id)));
  const missing = Object.entries(fixedPages).flatMap(([id, address]): Problem[] => {
    if (ids.includes(id)) return [];
    const near = nearest(id, [...needless]);
    // Told once: under the name that the file should have.
    if (near) needless.delete(near);
    const page = address === null ? 'om adresser, der ikke findes,' : `»${address}«`;
    const what = `Filen med teksten til siden ${page} mangler`;
    const advice = near
      ? `Skal »${near}.mdx« hedde »${id}.mdx«?`
      : `Skriv »title: …« og »summary: …« mellem to linjer med »---«, eller kør »npm run new -- sider«, som skriver dem, der mangler`;
    return [errorIn(fileOf(id), fileStart, what, advice)];
  });
  return [...missing, ...[...needless].map((id) => shownNowhere(fileOf(id)))];
}

function shownNowhere(file: string): Problem {
  const advice = `Her er kun plads til teksterne ${firstOf(Object.keys(fixedPages))}. Skriv den i content/updates, eller slet den`;
  const what = 'Teksten bliver ikke vist: siden har ingen side med det navn';
  return warningIn(file, fileStart, what, advice);
}
