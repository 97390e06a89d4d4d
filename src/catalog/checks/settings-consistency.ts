import { directionOf } from '../../i18n/direction.ts';
import { hasLetters } from '../../i18n/letters.ts';
import type { Problem } from '../../problems/problem.ts';
import { meantRepository } from '../../site/repository.ts';
import { settingsPath } from '../../site/settings.ts';
import { isTopFolder } from '../addresses/addresses.ts';
import type { Reading } from '../entries/reading.ts';

/**
 * Settings that contradict each other, or what is known of a language, although each is well formed, and one that the law
 * asks for.
 */
export function checkSettings({ readable, settingsPlace }: Reading): Problem[] {
  const { period, publishing, locales, defaultLocale, accessibilityStatement, repository } = readable;
  const error = (path: readonly PropertyKey[], what: string, advice: string): Problem => ({
    file: settingsPath,
    ...settingsPlace(path),
    what,
    advice,
    severity: 'error',
  });
  const backwards = period && period.to < period.from;
  const years = period ? Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4)) + 1 : 0;
  const crossed = publishing && publishing.flagBelow < publishing.hideBelow;
  // Capitals make no difference in a tag, nor in a folder's name on many computers.
  const tags = locales.map(({ tag }) => tag.toLowerCase());
  const again = tags.findIndex((tag, index) => tags.indexOf(tag) !== index);
  const hidden = locales.findIndex(({ tag }) => tag !== defaultLocale && isTopFolder(tag));
  const { tag: hiding = '' } = locales[hidden] ?? {};
  return [
    ...(hidden < 0
      ? []
      : [
          error(
            ['locales', hidden, 'tag'],
            `Sprogets sider skulle ligge under »/${hiding}/«, men den adresse er en af sidens egne`,
            `Skriv sprogmærket med et land, fx »${hiding}-DK«, og giv sprogets mapper i content/ samme navn`,
          ),
        ]),
    ...(backwards
      ? [error(['period', 'to'], 'Planen slutter, før den begynder', 'Byt de to dage om, eller ret den ene')]
      : []),
    ...(years > LONGEST_PLAN
      ? [error(['period', 'to'], `Planen varer ${years} år, og hvert får en side`, 'Ret årstallet')]
      : []),
    ...(crossed
      ? [
          error(
            ['publishing', 'flagBelow'],
            'flagBelow er mindre end hideBelow',
            'Skriv et tal, der er lige så stort eller større',
          ),
        ]
      : []),
    ...(again < 0
      ? []
      : [error(['locales', again], `Sproget »${locales[again]?.tag}« står to gange`, 'Slet den ene linje')]),
    ...warnOfCountries(locales, settingsPlace),
    ...warnOfDirections(locales, settingsPlace),
    ...warnOfLetters(locales, settingsPlace),
    ...warnOfRepository(repository, settingsPlace),
    ...(accessibilityStatement === null ? [warnOfStatement(settingsPlace)] : []),
  ];
}

/** Years, a plan that is made longer again and again among them: digits that changed places make decades of it. */
const LONGEST_PLAN = 30;

/** A line copied from another language keeps its direction, and every page of the new one is then laid out the wrong way. */
function warnOfDirections(
  locales: Reading['readable']['locales'],
  settingsPlace: Reading['settingsPlace'],
): Problem[] {
  return locales.flatMap(({ tag, dir }, index): Problem[] => {
    const usual = directionOf(tag);
    if (usual === null || usual === dir) return [];
    const place = settingsPlace(['locales', index, 'dir']);
    const what = `Sproget »${tag}« skrives fra ${usual === 'rtl' ? 'højre mod venstre' : 'venstre mod højre'}, men her står ${dir}`;
    return [{ file: settingsPath, ...place, what, advice: `Skriv »dir: ${usual}«`, severity: 'warning' }];
  });
}

/** `dk` and `ua` have the form of a language, and are none: browsers would neither read such pages aloud nor translate them. */
function warnOfCountries(
  locales: Reading['readable']['locales'],
  settingsPlace: Reading['settingsPlace'],
): Problem[] {
  return locales.flatMap(({ tag }, index): Problem[] => {
    // Every language of two letters is known; of those of three some are too rare, or one's own.
    if (!/^[a-z]{2}(?![a-z])/.test(tag) || directionOf(tag) !== null) return [];
    const place = settingsPlace(['locales', index, 'tag']);
    const what = `Intet kendt sprog har mærket »${tag}«, så browsere kan ikke læse siderne højt eller oversætte dem`;
    const advice = 'Skriv sprogets mærke og ikke landets: da for dansk, uk for ukrainsk, cs for tjekkisk';
    return [{ file: settingsPath, ...place, what, advice, severity: 'warning' }];
  });
}

/** Nobody could sign in to the browser editor, and nothing would say why. */
function warnOfRepository(
  repository: string | null | undefined,
  settingsPlace: Reading['settingsPlace'],
): Problem[] {
  const meant = repository ? meantRepository(repository) : null;
  if (meant === null) return [];
  const what = `»${repository}« er ikke adressen på teksterne på github.com, så ingen kan logge ind på /admin/`;
  const advice = `Skriv »repository: ${meant}«, uden noget efter`;
  return [{ file: settingsPath, ...settingsPlace(['repository']), what, advice, severity: 'warning' }];
}

/** Only the organisation behind the site can make the statement, so a site without it is built all the same. */
function warnOfStatement(settingsPlace: Reading['settingsPlace']): Problem {
  return {
    file: settingsPath,
    ...settingsPlace(['accessibilityStatement']),
    what: 'Siden mangler en tilgængelighedserklæring, som loven kræver af offentlige sider',
    advice:
      'Lav den i WAS-Tool hos Digitaliseringsstyrelsen, was.digst.dk, og skriv den adresse, den får, efter accessibilityStatement',
    severity: 'warning',
  };
}

/** Boxes in place of letters would be shared, so the pictures of such a language are those of the main one. */
function warnOfLetters(
  locales: Reading['readable']['locales'],
  settingsPlace: Reading['settingsPlace'],
): Problem[] {
  return locales.flatMap(({ tag }, index): Problem[] => {
    if (hasLetters(tag)) return [];
    const place = settingsPlace(['locales', index, 'tag']);
    const what = `Billeder kan ikke skrives med bogstaverne i »${tag}«, så delte sider og hentede figurer (.png) står på hovedsproget`;
    const advice = 'Det er i orden: siderne selv er på sproget. En udvikler kan lægge en skrifttype til';
    return [{ file: settingsPath, ...place, what, advice, severity: 'warning' }];
  });
}
