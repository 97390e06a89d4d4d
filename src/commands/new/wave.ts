import { existsSync } from 'node:fs';
import path from 'node:path';
import { surveyPath } from '../../catalog/entries/document.ts';
import { danishTable } from '../../loaders/danish-csv.ts';
import { Told } from '../../problems/told.ts';
import { isYear } from '../../schemas/entry.ts';
import { blankWave } from '../../schemas/survey-row.ts';
import type { Answers } from './answers.ts';
import { originalsOf, writeNew, type SiteAtHand, type Started } from './site-at-hand.ts';

/** Starts the file of a survey wave: a row for each indicator of the survey, with blank cells, as Excel writes it. */
export async function startWave(site: SiteAtHand, answers: Answers): Promise<Started> {
  const surveys = originalsOf(site, 'surveys');
  if (surveys.length === 0) {
    throw new Told(
      `Ingen undersøgelse kan læses i content/surveys/${site.settings.defaultLocale}/. Beskriv undersøgelsen i en fil dér: »npm run new -- undersøgelse« begynder den. Er den der allerede, så kør »npm run check«, og ret det, den siger.`,
    );
  }
  const { defaultLocale } = site.settings;
  const written = site.files.filter(
    ({ collection, locale }) => collection === 'surveys' && locale === defaultLocale,
  );
  const survey = await answers.take({
    asks: 'Hvilken undersøgelse',
    choices: written.map(({ id }) => id),
    refuse: (id) =>
      surveys.some((document) => document.id === id)
        ? null
        : `Undersøgelsen »${id}« har fejl. Kør »npm run check«, og ret dem først.`,
  });
  const indicators = originalsOf(site, 'indicators')
    .filter(({ data }) => data['survey'] === survey)
    .sort((a, b) => Number(a.data['order']) - Number(b.data['order']))
    .map(({ id }) => id);
  if (indicators.length === 0) {
    throw new Told(
      `Undersøgelsen »${survey}« har ingen tal, så regnearket får ingen rækker. Begynd først hvert af dens tal med »npm run new -- tal«. Er de der allerede, så kør »npm run check«, og ret det, den siger.`,
    );
  }
  const declared = ((surveys.find(({ id }) => id === survey)?.data['waves'] ?? []) as { year: number }[]).map(
    ({ year }) => year,
  );
  const open = declared.find((year) => !existsSync(path.join(site.siteRoot, surveyPath({ survey, year }))));
  const year = await answers.take({
    asks: 'Hvilket år',
    ...(open === undefined ? {} : { suggestion: String(open) }),
    refuse: (text) => (isYear(text) ? null : `»${text}« er ikke et årstal. Skriv fx 2024.`),
  });
  const file = surveyPath({ survey, year });
  writeNew(site.siteRoot, file, danishTable(blankWave(indicators)));
  return {
    file,
    next: [
      `Åbn filen i Excel, og skriv andel og antal svar i ${indicators.length === 1 ? 'rækken' : `hver af de ${indicators.length} rækker`}.`,
      'Mangler et tal, så lad andelen være tom, og skriv hvorfor i kolonnen status.',
      'Gem som »CSV UTF-8 (semikolonsepareret)«, og kør »npm run check«.',
      ...(declared.includes(Number(year))
        ? []
        : [
            `Skriv året ${year} under »waves« i content/surveys/${site.settings.defaultLocale}/${survey}.mdx.`,
          ]),
    ],
  };
}
