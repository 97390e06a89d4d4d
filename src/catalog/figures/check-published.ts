import { existsSync } from 'node:fs';
import path from 'node:path';
import { danishShare, saidFigure } from '../../loaders/danish-csv.ts';
import { publishedLine } from '../../loaders/published-writer.ts';
import { readBytes } from '../../loaders/read-bytes.ts';
import { placesOfFigures } from '../../loaders/survey-file.ts';
import { errorIn, fileStart, warningIn, type Problem } from '../../problems/problem.ts';
import { meant } from '../../problems/quoted.ts';
import { figureName } from '../../schemas/figure.ts';
import { publishedFile, type PublishedRow } from '../../schemas/published-row.ts';
import { lastChange } from '../../site/file-dates.ts';
import { yearOf, YEARS_AROUND } from '../entries/lifetime.ts';
import { correctionRow, type PublishedMaterial, type UnexplainedChange } from './published.ts';
import { surveyPath } from '../entries/document.ts';
import type { ReadFile } from '../entries/entries.ts';
import type { Reading } from '../entries/reading.ts';
import { vocabulariesOf } from '../entries/surveys.ts';
import { markupSigns } from '../words/markup-signs.ts';

/** Rows of `data/published.csv` that name what is not there, reasons whose signs readers would see, and days far off. */
export function checkPublished({ published, originals, readable }: Reading): Problem[] {
  return [
    ...refuseUnknown(published, originals),
    ...published.flatMap(tellSigns),
    ...published.flatMap((row) => tellFarDay(row, readable.period)),
  ];
}

/**
 * Problems of figures that have been published. A change that nobody has explained is a warning: the site tells it
 * to its readers as it is, without a reason, until an editor writes one. A figure that is lost with its row is an error:
 * a row may be deleted by mistake, and the file then says nothing of it.
 */
export function checkChanges(material: PublishedMaterial): Problem[] {
  return [...checkBeginnings(material), ...tellChanges(material)];
}

/** A reason is shown as it stands, on pages that have nothing for it to ask for. */
function tellSigns({ at, correction }: PublishedRow): Problem[] {
  const reason = correction?.reason ?? '';
  const [asked] = /\{[^{}]*\}/.exec(reason) ?? [];
  const what = `»${asked}« vises, som det står: her kan kun stå ord`;
  const faults = [
    ...markupSigns(reason, 'words'),
    ...(asked === undefined ? [] : [{ what, advice: 'Skriv ordene selv', severity: 'warning' as const }]),
  ];
  return faults.map((fault) => ({
    file: publishedFile,
    ...at,
    what: `Begrundelsen: ${fault.what}`,
    advice: fault.advice,
    severity: fault.severity,
  }));
}

/**
 * A day so far from the plan and the wave that its digits may have changed places. A wave may be made before the year it is
 * named by. Whether a day has come is not asked here, where no file says which day it is: the news of the correction waits
 * for it.
 */
function tellFarDay(
  { year, at, correction }: PublishedRow,
  period: Reading['readable']['period'],
): Problem[] {
  const date = correction?.date;
  if (!date) return [];
  const isEarly = yearOf(date) < year - YEARS_AROUND;
  const isLate = period && yearOf(date) > Math.max(yearOf(period.to), year) + YEARS_AROUND;
  if (!isEarly && !isLate) return [];
  const other = isLate
    ? `planen varer fra ${yearOf(period.from)} til ${yearOf(period.to)}`
    : `målingen er fra ${year}`;
  const what = `Rettelsen er fra ${date}, men ${other}`;
  return [warningIn(publishedFile, at, what, 'Ret dagen, eller lad den stå, hvis den er rigtig')];
}

function tellChanges({ siteRoot, documents, unexplained, history }: PublishedMaterial): Problem[] {
  const vocabularyOf = vocabulariesOf(documents);
  return [...Map.groupBy(unexplained, ({ before }) => surveyPath(before))].flatMap(([file, changes]) => {
    const location = path.join(siteRoot, file);
    const vocabulary = vocabularyOf(changes[0]?.before.survey ?? '');
    const placeOf = existsSync(location)
      ? placesOfFigures(readBytes(location), { file, ...vocabulary })
      : null;
    // A clone that has only the end of the history takes its beginning for the day of everything.
    const day = history === 'shallow' ? null : lastChange(siteRoot, file);
    return changes.map((change) => ({
      file,
      ...(placeOf?.(change.before) ?? fileStart),
      ...tellChange(change, placeOf !== null, day),
    }));
  });
}

/** @param day when the file was changed last, as far as that is known: the day that is proposed to the editor */
function tellChange(
  change: UnexplainedChange,
  hasFile: boolean,
  day: string | null,
): Pick<Problem, 'what' | 'advice' | 'severity'> {
  const { before, now, lost } = change;
  const name = [before.indicator, before.group, before.answer].filter((part) => part !== null).join(', ');
  const line = publishedLine(correctionRow(change, day ?? 'DATO', 'BEGRUNDELSE'));
  const missing = day === null ? 'dagen (fx 2026-03-01) og grunden' : 'grunden';
  const because = `fortæl læserne hvorfor: kør »npm run new -- rettelse«, eller sæt denne linje nederst i ${publishedFile} med ${missing}: ${line}`;
  const changed = day === null ? '' : ` (${hasFile ? 'filen er sidst ændret' : 'slettet'} ${day})`;
  const shown = `»${name}« er vist på siden med ${saidFigure(before)}, men`;
  if (!hasFile) {
    const advice = `Læg filen tilbage, hvis det er en fejl. Ellers ${because}`;
    return { what: `${shown} filen er her ikke mere${changed}`, advice, severity: 'error' };
  }
  if (lost) {
    const advice = `Skriv rækken igen med ${saidFigure(before)}, hvis det er en fejl, eller lad den stå uden tal og med en status, fx »mangler« eller »diskretion«. Ellers ${because}`;
    return { what: `${shown} rækken er her ikke mere${changed}`, advice, severity: 'error' };
  }
  const isBack = before.percent === null;
  const since = isBack ? `»${name}« er taget af siden, men` : shown;
  const found = now.percent === null ? 'tallet er her ikke mere' : `her står ${saidFigure(now)}`;
  const back = isBack ? 'Lad rækken stå uden tal' : `Skriv ${saidFigure(before)}`;
  return {
    what: `${since} ${found}${changed}. Læserne får det at vide`,
    advice: `${back} igen, hvis det er en fejl. Ellers ${because}`,
    severity: 'warning',
  };
}

/** The first row of a figure says what was shown first; where git knows better, somebody has changed the row. */
function checkBeginnings(material: PublishedMaterial): Problem[] {
  if (material.history !== 'whole') return [];
  const firstRows = new Map([...material.published].reverse().map((row) => [figureName(row), row]));
  return [...firstRows].flatMap(([name, row]) => {
    const first = (row.correction ? row.before : row).percent;
    const shown = material.oldest.get(name);
    if (!shown || shown.percent === null || first === null || first === shown.percent) return [];
    const what = `rækken siger, at siden først viste ${danishShare(first)}, men den viste ${danishShare(shown.percent)}`;
    const advice = `Ret rækken tilbage til ${danishShare(shown.percent)}: det, siden har vist, kan ikke laves om`;
    return [errorIn(publishedFile, row.at, what, advice)];
  });
}

/**
 * Rows of surveys and indicators that are not there.
 *
 * @param originals also the faulty ones, which are known by their names
 */
function refuseUnknown(published: readonly PublishedRow[], originals: readonly ReadFile[]): Problem[] {
  const surveys = new Set(originals.filter(({ collection }) => collection === 'surveys').map(({ id }) => id));
  const vocabularyOf = vocabulariesOf(originals);
  return published.flatMap((row) => {
    const [noun, id, known] = surveys.has(row.survey)
      ? (['tal', row.indicator, vocabularyOf(row.survey).indicators] as const)
      : (['undersøgelse', row.survey, surveys] as const);
    if (known.has(id)) return [];
    const what = `»${id}« er ikke ${noun === 'tal' ? 'et tal i undersøgelsen' : 'en kendt undersøgelse'}`;
    const otherwise = 'Ret navnet, eller slet rækken, hvis tallet er taget ud af siden';
    return [errorIn(publishedFile, row.at, what, meant(id, [...known], otherwise))];
  });
}
