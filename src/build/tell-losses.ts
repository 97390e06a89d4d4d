import { endingOf, entryAddress, fileOfPage, isFile, isYearPdf } from '../catalog/addresses/addresses.ts';
import { fixedPages } from '../catalog/addresses/fixed-pages.ts';
import { ledgerFile } from '../catalog/addresses/ledger.ts';
import { explainLoss } from '../catalog/addresses/check-lost-addresses.ts';
import { errorIn, type Explanation, type Problem } from '../problems/problem.ts';
import { firstOf } from '../problems/quoted.ts';
import type { LedgerLine } from './address-ledger.ts';

/**
 * What is told of addresses that were public and are no more. A page of the main language is told with all that its redirect
 * would save: the page in the other languages, its poster, its files, and the frames and pictures of a figure.
 *
 * @param lost lines of the ledger, in their order
 * @param languages tags of the languages whose pages lie in a folder of their own
 */
export function tellLosses(lost: readonly LedgerLine[], languages: readonly string[]): Problem[] {
  const inLanguage = new RegExp(`^/(?:${languages.join('|')})(?=/)`);
  const addresses = new Set(lost.map(({ address }) => address));
  const groups = Map.groupBy(lost, ({ address }) => {
    return leadersOf(address.replace(inLanguage, '')).find((leader) => addresses.has(leader)) ?? address;
  });
  return [...groups].flatMap(([leader, group]): Problem[] => {
    const place = group.find(({ address }) => address === leader);
    const others = group.map(({ address }) => address).filter((address) => address !== leader);
    const { what, advice } = explain(leader, others, inLanguage);
    return place ? [errorIn(ledgerFile, { line: place.line, column: 1 }, what, advice)] : [];
  });
}

/** The pages whose redirect saves an address of the main language, too; none of the PDF of a year, which no redirect saves. */
function leadersOf(address: string): string[] {
  if (isYearPdf(address)) return [];
  const [, section = '', name = ''] = address.split('/');
  const [id = ''] = name.split('.');
  if (section === 'embed') return [entryAddress('indicators', id)];
  if (section === 'plakat') return [entryAddress('goals', id), entryAddress('activities', id), address];
  return [/^\/[^/]+\/[^/]+\/?$/.test(address) ? `/${section}/${id}/` : address];
}

function explain(leader: string, others: readonly string[], inLanguage: RegExp): Explanation {
  const { what, advice } = explainLoss(leader);
  if (others.length === 0) return { what, advice: adviceOnLoss(leader, advice) };
  const beside = others.filter((address) => !inLanguage.test(address));
  const translated = others.length - beside.length;
  const parts = [
    ...(beside.length > 0 ? [firstOf(beside, 12)] : []),
    ...(translated > 0 ? [`${translated} på andre sprog`] : []),
  ];
  // What lies beside a page moves along within its section only: elsewhere there is nothing of the kind.
  const limit = beside.length > 0 ? `, når adressen fører hen til ${likeOf(leader)}` : '';
  return {
    what: `${what}, og med den ${parts.join(' og ')}`,
    advice: `${advice}. De andre følger med${limit}`,
  };
}

function likeOf(page: string): string {
  if (page.startsWith(fixedPages.indikatorer)) return 'et andet tal';
  if (page.startsWith(fixedPages.maal)) return 'et andet mål';
  return page.startsWith(fixedPages.aktiviteter) ? 'en anden aktivitet' : 'en side af samme slags';
}

function adviceOnLoss(address: string, ofPage: string): string {
  if (isYearPdf(address)) return `Lad årets side stå, eller læg den PDF, der var der, som public${address}`;
  if (!isFile(address) || fileOfPage(address)) return ofPage;
  // A picture has no text that could say it has ended; and whoever is on it may no longer want to be.
  return [
    `Læg en anden fil med samme navn som public${address}`,
    `skriv under »redirects« i content/site.yaml en fil på .${endingOf(address)}, den fører hen til nu`,
    'eller slet linjen her, hvis filen ikke må vises mere, fx fordi et samtykke er trukket tilbage',
  ].join(', ');
}
