// @ts-nocheck
import type { Answers } from './answers.ts';
import { entryTemplate, nextOrder } from './front-matter.ts';
import { nameEntry } from './name-entry.ts';
import { writeNew, type SiteAtHand, type Started } from './site-at-hand.ts';

/** Starts an activity, last in the order. */
export async function startActivity(site: SiteAtHand, answers: Answers): Promise<Started> {
  const { file, title } = await nameEntry(site, answers, 'activities', 'Hvad skal aktiviteten hedde');
  const order = nextOrder(site, 'activities');
  writeNew(
    site.siteRoot,
    file,
    entryTemplate(site, 'activities', { order, ...(title === null ? {} : { title }) }),
  );
  return {
    file,
    next: [
      'Udfyld felterne, og fortæl om aktiviteten under den sidste linje med ---. Overskrifter begynder med ##.',
    ],
  };
}
