import { percentDecoded } from '../../site/percent-decoded.ts';
import { endingOf, fileOfPage, isFile } from './addresses.ts';
import type { Explanation } from '../../problems/problem.ts';

/** An old address and the one that took its place, both in the default language. */
export interface Redirection {
  from: string;
  to: string;
}

/** What is wrong with the address itself, whatever it leads to; null when it can be an old one. */
export function refuseForm(from: string, languages: readonly string[]): Explanation | null {
  const [, first = ''] = from.toLowerCase().split('/');
  const plain = percentDecoded(from);
  if (plain !== from)
    return { what: `»${from}« er skrevet med koder i stedet for tegn`, advice: `Skriv »${plain}«` };
  // Files may have been published with a space in their name; no page has been.
  if (/[?#\\]|\/\/|\/\.{1,2}(\/|$)/.test(from) || (isCopied(from) ? /[^\S ]/ : /\s/).test(from))
    return {
      what: `»${from}« kan ikke være en adresse her`,
      advice: 'Skriv den fra »/« og uden »?«, »#« og mellemrum',
    };
  if (languages.some((tag) => tag.toLowerCase() === first))
    return {
      what: `»${from}« begynder med et sprog`,
      advice: `Skriv adressen på hovedsproget, uden »/${first}«. De andre sprogs adresser fører videre af sig selv`,
    };
  if (OWN_FOLDERS.has(first))
    return { what: `Adresserne under »/${first}/« er sidens egne`, advice: 'Slet linjerne' };
  if (/^\/embed\/[^/]+\/(lys|moerk)\/?$/i.test(from))
    return {
      what: `»${from}« er en indsat figur i en bestemt farve`,
      advice: 'Slet linjerne. Figuren følger med, når tallets gamle adresse, /indikatorer/…/, fører videre',
    };
  const page = /^(.*\/)index\.html$/i.exec(from)?.[1];
  if (page !== undefined)
    return {
      what: `»${from}« er filen bag adressen »${page}«`,
      advice: page === '/' ? 'Slet linjerne: det er forsiden' : `Skriv »${page}«`,
    };
  return null;
}

/**
 * Why an old address cannot lead to where it should; null when it can. A page leads on by itself, and so does a file
 * that is a page by its name. Any other file is copied to its old address, which only another file like it can be; and so
 * is an embedded figure.
 */
export function refuseKind({ from, to }: Redirection): Explanation | null {
  const [target = ''] = to.split('#');
  if (isEmbeddedFigure(from) && !isEmbeddedFigure(target))
    return {
      what: `»${from}« er en indsat figur, som andre har på deres sider, og »${to}« er ingen`,
      advice: 'Skriv en anden figurs adresse, »/embed/…/«, eller behold tallets fil',
    };
  if (!isCopied(from) || isEmbeddedFigure(from)) return null;
  if (isFile(target) && endingOf(from) === endingOf(target)) return null;
  return {
    what: `»${from}« er en fil og kan ikke selv føre videre til »${to}«`,
    advice: `Skriv en fil, der også ender på ».${endingOf(from)}«, eller slet linjerne, og lad webserveren føre adressen videre`,
  };
}

/**
 * Whether what took the place of an old address is copied there. At any other old address lies a page that leads on, which
 * no other file can, and which would lose the year that an embedded figure is fixed to.
 */
export function isCopied(from: string): boolean {
  return (isFile(from) && !fileOfPage(from)) || isEmbeddedFigure(from);
}

/** Whether an address is that of a figure that others have on their pages, in no theme of its own. */
function isEmbeddedFigure(address: string): boolean {
  return /^\/embed\/[^/]+\/?$/i.test(address) && !isFile(address);
}

/** Folders at the top of the site whose files it writes itself: the editor, the search, the specimens. */
const OWN_FOLDERS: ReadonlySet<string> = new Set(['admin', 'pagefind', 'stil']);
