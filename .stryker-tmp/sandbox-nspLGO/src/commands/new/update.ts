// @ts-nocheck
import type { Answers } from './answers.ts';
import { entryTemplate } from './front-matter.ts';
import { nameEntry } from './name-entry.ts';
import { writeNew, type SiteAtHand, type Started } from './site-at-hand.ts';

/** Starts a piece of news, dated today. */
export async function startUpdate(site: SiteAtHand, answers: Answers): Promise<Started> {
  const { file, title } = await nameEntry(site, answers, 'updates', 'Hvad skal nyhedens overskrift være');
  writeNew(
    site.siteRoot,
    file,
    entryTemplate(site, 'updates', { date: site.today, ...(title === null ? {} : { title }) }),
  );
  return {
    file,
    next: ['Skriv nyheden i felterne, og fortsæt under den sidste linje med ---, hvis der skal stå mere.'],
  };
}
