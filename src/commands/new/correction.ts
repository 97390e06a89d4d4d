import { correctionRow, gatherPublished } from '../../catalog/figures/published.ts';
import { readSurveys } from '../../catalog/entries/surveys.ts';
import { refuseReason } from '../../loaders/correction-reason.ts';
import { saidFigure } from '../../loaders/danish-csv.ts';
import { readPublished } from '../../loaders/published-file.ts';
import { Told } from '../../problems/told.ts';
import { publishedFile } from '../../schemas/published-row.ts';
import { recordPublished } from '../record-published.ts';
import type { Answers } from './answers.ts';
import type { SiteAtHand, Started } from './site-at-hand.ts';

/** Writes down why published figures have been changed: one reason for all that are changed now. */
export async function startCorrection(site: SiteAtHand, answers: Answers): Promise<Started> {
  const { siteRoot, settings, documents } = site;
  const { tables } = readSurveys(siteRoot, documents);
  const { rows: published, problems } = readPublished(siteRoot);
  if (problems.length > 0)
    throw new Told(`${publishedFile} har fejl. Kør »npm run check«, og ret dem først.`);
  const { unexplained: changes } = gatherPublished({ siteRoot, settings, documents, tables, published });
  if (changes.length === 0) {
    throw new Told(
      'Ingen udgivne tal er ændret. Ret først tallet i data/surveys/, og kør så kommandoen igen.',
    );
  }
  for (const { before, now } of changes) {
    const name = [before.survey, before.year, before.indicator, before.group, before.answer].filter(
      (part) => part !== null,
    );
    const after = now.percent === null ? 'trukket tilbage' : saidFigure(now);
    console.log(`${name.join(' ')}: ${saidFigure(before)} → ${after}`);
  }
  const reason = await answers.take({
    asks: 'Hvorfor er det rettet (skriv en hel sætning; læserne ser den)',
    refuse: (text) => {
      const fault = refuseReason(text);
      return fault ? `Begrundelsen kan ikke bruges: ${fault.what} – ${fault.advice}.` : null;
    },
  });
  recordPublished(
    siteRoot,
    changes.map((change) => correctionRow(change, site.today, reason.trim())),
  );
  return { file: publishedFile, next: ['Gem regnearket og denne fil i samme commit.'] };
}
