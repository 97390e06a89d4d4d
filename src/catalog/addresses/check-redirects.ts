import { errorIn, type Explanation, type Problem } from '../../problems/problem.ts';
import { meant } from '../../problems/quoted.ts';
import { nearest } from '../../problems/spelling.ts';
import { otherLanguages, settingsPath } from '../../site/settings.ts';
import { bareAddress, endingOf, fileAt, isFile, placeInPublic } from './addresses.ts';
import { isEmbedded } from './beside-pages.ts';
import { filesOf, knownAddresses, type KnownAddresses } from './known-addresses.ts';
import { isCopied, refuseForm, refuseKind, type Redirection } from './old-address.ts';
import type { Reading } from '../entries/reading.ts';

/** Old addresses that would hide a page, or lead nowhere or in a circle. */
export function checkRedirects(reading: Reading): Problem[] {
  const standing = standingIn(reading);
  const seen = new Set<string>();
  return (reading.readable.redirects ?? []).flatMap((redirection, index): Problem[] => {
    const bare = bareAddress(redirection.from);
    const error = (key: 'from' | 'to', { what, advice }: Explanation): Problem[] => [
      errorIn(settingsPath, reading.settingsPlace(['redirects', index, key]), what, advice),
    ];
    const ofFrom = faultOfFrom(redirection, seen.has(bare), standing, reading);
    seen.add(bare);
    if (ofFrom) return error('from', ofFrom);
    const ofTo = faultOfTo(redirection, standing, reading);
    return ofTo ? error('to', ofTo) : [];
  });
}

/** What the site has itself, by its address as hosts take it. */
function standingIn(reading: Reading): ReadonlyMap<string, string> {
  const addresses = [...knownAddresses(reading).pages, ...filesOf(reading)];
  return new Map(addresses.map((address) => [bareAddress(address), address]));
}

/** Why an address cannot be an old one, or not one that leads where it should; null when it can. */
function faultOfFrom(
  redirection: Redirection,
  isAgain: boolean,
  standing: ReadonlyMap<string, string>,
  reading: Reading,
): Explanation | null {
  const { from } = redirection;
  if (standing.has(bareAddress(from))) {
    const what = `Siden »${from}« findes, og en gammel adresse ville skjule den`;
    return { what, advice: 'Slet linjerne' };
  }
  if (isAgain) return { what: `Den gamle adresse »${from}« står to gange`, advice: 'Slet den ene' };
  const refused = refuseForm(from, otherLanguages(reading.readable));
  if (refused) return refused;
  if (knownAddresses(reading).isPublicFile(`/${fileAt(from)}`))
    return { what: `»${from}« ligger i mappen public`, advice: 'Slet linjerne, eller slet filen i public' };
  return refuseKind(redirection);
}

/** Why an old address cannot lead to where it says; null when it can. */
function faultOfTo(
  { from, to }: Redirection,
  standing: ReadonlyMap<string, string>,
  reading: Reading,
): Explanation | null {
  const known = knownAddresses(reading);
  const [target = '', anchor] = to.split('#');
  const there = standing.get(bareAddress(target));
  if (there === target && lacksAnchor(known, there, anchor, reading.readable.defaultLocale))
    return { what: `Siden »${there}« har ikke stedet »#${anchor}«`, advice: `Skriv »${there}«` };
  if (there === target || (isCopied(from) && known.isPublicFile(target))) return null;
  if (there !== undefined)
    return { what: `»${target}« er ikke skrevet, som adressen er`, advice: `Skriv »${there}«` };
  const end = endOf(to, reading.readable.redirects ?? []);
  if (end === null) return { what: `»${to}« fører i ring`, advice: EXISTING };
  if (end === to) return refuseTarget({ from, to }, target, reading);
  return { what: `»${to}« er selv en gammel adresse`, advice: `Skriv »${end}«, som den fører til` };
}

const EXISTING = 'Skriv en adresse, der findes, fx »/maal/«';

/**
 * Why nothing can lead to an address. A page has its old address in every language, and so cannot lead to a file of
 * `public/`, which has none.
 */
function refuseTarget({ from, to }: Redirection, target: string, reading: Reading): Explanation {
  const known = knownAddresses(reading);
  const suggested = (kind: string, choices: readonly string[], otherwise: string): Explanation => ({
    what: `${kind} »${to}« findes ikke`,
    advice: meant(target, choices, otherwise),
  });
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
    anchor !== undefined && anchor !== '' && !isEmbedded(page) && !known.anchorsOf(page, locale).has(anchor)
  );
}
