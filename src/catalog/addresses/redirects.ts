import type { Explanation, Problem } from '../../problems/problem.ts';
import { nearest } from '../../problems/spelling.ts';
import { otherLanguages, settingsPath } from '../../site/settings.ts';
import { bareAddress, endingOf, isFile, placeInPublic } from './addresses.ts';
import { filesOf, knownAddresses, type KnownAddresses } from './known-addresses.ts';
import { isCopied, refuseForm, refuseKind, type Redirection } from './old-address.ts';
import type { Reading } from '../entries/reading.ts';

/** Old addresses that would hide a page, or lead nowhere or in a circle. */
export function checkRedirects(reading: Reading): Problem[] {
  const redirects = reading.readable.redirects ?? [];
  const known = knownAddresses(reading);
  const standing = new Map(
    [...known.pages, ...filesOf(reading)].map((address) => [bareAddress(address), address]),
  );
  const { defaultLocale } = reading.readable;
  const languages = otherLanguages(reading.readable);
  const firstOf = new Map<string, number>();
  return redirects.flatMap(({ from, to }, index): Problem[] => {
    const refused = refuseForm(from, languages);
    const unlike = refuseKind({ from, to });
    const error = (key: 'from' | 'to', what: string, advice: string): Problem => ({
      file: settingsPath,
      ...reading.settingsPlace(['redirects', index, key]),
      what,
      advice,
      severity: 'error',
    });
    const first = firstOf.get(bareAddress(from));
    firstOf.set(bareAddress(from), first ?? index);
    if (standing.has(bareAddress(from)))
      return [
        error('from', `Siden »${from}« findes, og en gammel adresse ville skjule den`, 'Slet linjerne'),
      ];
    if (first !== undefined)
      return [error('from', `Den gamle adresse »${from}« står to gange`, 'Slet den ene')];
    if (refused) return [error('from', refused.what, refused.advice)];
    if (known.isPublicFile(isFile(from) ? from : `${from.replace(/\/$/, '')}/index.html`))
      return [error('from', `»${from}« ligger i mappen public`, 'Slet linjerne, eller slet filen i public')];
    const [target = '', anchor] = to.split('#');
    if (unlike) return [error('from', unlike.what, unlike.advice)];
    const there = standing.get(bareAddress(target));
    if (there === target && lacksAnchor(known, there, anchor, defaultLocale))
      return [error('to', `Siden »${there}« har ikke stedet »#${anchor}«`, `Skriv »${there}«`)];
    if (there === target || (isCopied(from) && known.isPublicFile(target))) return [];
    if (there !== undefined)
      return [error('to', `»${target}« er ikke skrevet, som adressen er`, `Skriv »${there}«`)];
    const end = endOf(to, redirects);
    if (end === null) return [error('to', `»${to}« fører i ring`, EXISTING)];
    if (end !== to)
      return [error('to', `»${to}« er selv en gammel adresse`, `Skriv »${end}«, som den fører til`)];
    const { what, advice } = refuseTarget({ from, to }, target, reading);
    return [error('to', what, advice)];
  });
}

const EXISTING = 'Skriv en adresse, der findes, fx »/maal/«';

/**
 * Why nothing can lead to an address. A page has its old address in every language, and so cannot lead to a file of
 * `public/`, which has none.
 */
function refuseTarget({ from, to }: Redirection, target: string, reading: Reading): Explanation {
  const known = knownAddresses(reading);
  const suggested = (kind: string, choices: readonly string[], otherwise: string): Explanation => {
    const near = nearest(target, choices);
    return { what: `${kind} »${to}« findes ikke`, advice: near ? `Mente du »${near}«?` : otherwise };
  };
  if (!isFile(target)) return suggested('Siden', known.pages, EXISTING);
  if (isCopied(from)) {
    const alike = filesOf(reading).filter((file) => endingOf(file) === endingOf(from));
    return suggested('Filen', alike, placeInPublic(target));
  }
  if (!known.isPublicFile(target) && nearest(target, filesOf(reading)))
    return suggested('Filen', filesOf(reading), EXISTING);
  const what = `»${from}« er en side og kan ikke føre videre til filen »${to}«`;
  return { what, advice: 'Skriv en side, fx en med et link til filen' };
}

/** Where an address leads by way of others that are old themselves; null when it is in a circle. */
function endOf(to: string, redirects: readonly Redirection[]): string | null {
  let end = to;
  for (let steps = 0; steps <= redirects.length; steps += 1) {
    const bare = bareAddress(end.replace(/#.*/, ''));
    const onward = redirects.find(({ from }) => bareAddress(from) === bare);
    if (!onward) return end;
    end = onward.to;
  }
  return null;
}

/** Whether a place on a page is not there. An embedded figure has one for each year, which it finds by itself. */
function lacksAnchor(
  known: KnownAddresses,
  page: string,
  anchor: string | undefined,
  locale: string,
): boolean {
  return (
    anchor !== undefined &&
    anchor !== '' &&
    !page.startsWith('/embed/') &&
    !known.anchorsOf(page, locale).has(anchor)
  );
}
