import { yearOf } from '../entries/lifetime.ts';
import { directionOf, hasLetters } from '../../i18n/script.ts';
import { errorIn, warningIn, type Problem } from '../../problems/problem.ts';
import { meantRepository } from '../../site/repository.ts';
import { settingsPath } from '../../site/settings.ts';
import { isTopFolder } from '../addresses/addresses.ts';
import type { Check, Reading } from '../entries/reading.ts';

/**
 * Settings that contradict each other, or what is known of a language, although each is well formed, and one that the law
 * asks for.
 */
export function checkSettings(reading: Reading): Problem[] {
  return rules.flatMap((rule) => rule(reading));
}

const rules: readonly Check[] = [
  hiddenLanguage,
  backwardsPlan,
  endlessPlan,
  crossedLimits,
  languageTwice,
  unknownLanguages,
  wrongDirections,
  languageWithoutLetters,
  otherRepository,
  missingStatement,
];

function hiddenLanguage({ readable: { locales, defaultLocale }, settingsPlace }: Reading): Problem[] {
  return locales.flatMap(({ tag }, index): Problem[] => {
    if (tag === defaultLocale || !isTopFolder(tag)) return [];
    const what = `Sprogets sider skulle ligge under »/${tag}/«, men den adresse er en af sidens egne`;
    const advice = `Skriv sprogmærket med et land, fx »${tag}-DK«, og giv sprogets mapper i content/ samme navn`;
    return [errorIn(settingsPath, settingsPlace(['locales', index, 'tag']), what, advice)];
  });
}

function backwardsPlan({ readable: { period }, settingsPlace }: Reading): Problem[] {
  if (!period || period.to >= period.from) return [];
  const advice = 'Byt de to dage om, eller ret den ene';
  return [errorIn(settingsPath, settingsPlace(['period', 'to']), 'Planen slutter, før den begynder', advice)];
}

/** Years, a plan that is made longer again and again among them: digits that changed places make decades of it. */
const LONGEST_PLAN = 30;

function endlessPlan({ readable: { period }, settingsPlace }: Reading): Problem[] {
  const years = period ? yearOf(period.to) - yearOf(period.from) + 1 : 0;
  if (years <= LONGEST_PLAN) return [];
  const what = `Planen varer ${years} år, og hvert får en side`;
  return [errorIn(settingsPath, settingsPlace(['period', 'to']), what, 'Ret årstallet')];
}

function crossedLimits({ readable: { publishing }, settingsPlace }: Reading): Problem[] {
  if (!publishing || publishing.flagBelow >= publishing.hideBelow) return [];
  const advice = 'Skriv et tal, der er lige så stort eller større';
  const place = settingsPlace(['publishing', 'flagBelow']);
  return [errorIn(settingsPath, place, 'flagBelow er mindre end hideBelow', advice)];
}

function languageTwice({ readable: { locales }, settingsPlace }: Reading): Problem[] {
  // Capitals make no difference in a tag, nor in a folder's name on many computers.
  const tags = locales.map(({ tag }) => tag.toLowerCase());
  return locales.flatMap(({ tag }, index): Problem[] => {
    if (tags.indexOf(tag.toLowerCase()) === index) return [];
    const what = `Sproget »${tag}« står to gange`;
    return [errorIn(settingsPath, settingsPlace(['locales', index]), what, 'Slet den ene linje')];
  });
}

/** A line copied from another language keeps its direction, and every page of the new one is then laid out the wrong way. */
function wrongDirections({ readable: { locales }, settingsPlace }: Reading): Problem[] {
  return locales.flatMap(({ tag, dir }, index): Problem[] => {
    const usual = directionOf(tag);
    if (usual === null || usual === dir) return [];
    const place = settingsPlace(['locales', index, 'dir']);
    const what = `Sproget »${tag}« skrives fra ${usual === 'rtl' ? 'højre mod venstre' : 'venstre mod højre'}, men her står ${dir}`;
    return [warningIn(settingsPath, place, what, `Skriv »dir: ${usual}«`)];
  });
}

/** `dk` and `ua` have the form of a language, and are none: browsers would neither read such pages aloud nor translate them. */
function unknownLanguages({ readable: { locales }, settingsPlace }: Reading): Problem[] {
  return locales.flatMap(({ tag }, index): Problem[] => {
    // Every language of two letters is known; of those of three some are too rare, or one's own.
    if (!/^[a-z]{2}(?![a-z])/.test(tag) || directionOf(tag) !== null) return [];
    const place = settingsPlace(['locales', index, 'tag']);
    const what = `Intet kendt sprog har mærket »${tag}«, så browsere kan ikke læse siderne højt eller oversætte dem`;
    const advice = 'Skriv sprogets mærke og ikke landets: da for dansk, uk for ukrainsk, cs for tjekkisk';
    return [warningIn(settingsPath, place, what, advice)];
  });
}

/** Nobody could sign in to the browser editor, and nothing would say why. */
function otherRepository({ readable: { repository }, settingsPlace }: Reading): Problem[] {
  const meant = repository ? meantRepository(repository) : null;
  if (meant === null) return [];
  const what = `»${repository}« er ikke adressen på teksterne på github.com, så ingen kan logge ind på /admin/`;
  const advice = `Skriv »repository: ${meant}«, uden noget efter`;
  return [warningIn(settingsPath, settingsPlace(['repository']), what, advice)];
}

/** Only the organisation behind the site can make the statement, so a site without it is built all the same. */
function missingStatement({ readable: { accessibilityStatement }, settingsPlace }: Reading): Problem[] {
  if (accessibilityStatement !== null) return [];
  const what = 'Siden mangler en tilgængelighedserklæring, som loven i Danmark kræver af offentlige sider';
  const advice =
    'Lav den i WAS-Tool hos Digitaliseringsstyrelsen, was.digst.dk, og skriv den adresse, den får, efter accessibilityStatement. Gælder den lov ikke jer, så skriv »accessibilityStatement: not-required«';
  return [warningIn(settingsPath, settingsPlace(['accessibilityStatement']), what, advice)];
}

/** Boxes in place of letters would be shared, so the pictures of such a language are those of the main one, if it is another. */
function languageWithoutLetters({ readable: { locales, defaultLocale }, settingsPlace }: Reading): Problem[] {
  return locales.flatMap(({ tag }, index) => {
    if (hasLetters(tag)) return [];
    const fault = `Billeder kan ikke skrives med bogstaverne i »${tag}«, så`;
    const [what, advice] =
      tag === defaultLocale
        ? [
            `${fault} delte sider og hentede figurer (.png) har tomme felter`,
            'En udvikler kan lægge en skrifttype til',
          ]
        : [
            `${fault} delte sider og hentede figurer (.png) står på hovedsproget`,
            'Det er i orden: siderne selv er på sproget. En udvikler kan lægge en skrifttype til',
          ];
    return [warningIn(settingsPath, settingsPlace(['locales', index, 'tag']), what, advice)];
  });
}
