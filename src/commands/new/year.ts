import { isYear } from '../../schemas/entry.ts';
import type { Answers } from './answers.ts';
import { entryTemplate } from './front-matter.ts';
import { writeNew, type SiteAtHand, type Started } from './site-at-hand.ts';

/** Starts the editors' story of a year. */
export async function startYear(site: SiteAtHand, answers: Answers): Promise<Started> {
  const year = await answers.take({
    asks: 'Hvilket år',
    suggestion: site.today.slice(0, 4),
    refuse: (text) => (isYear(text) ? null : `»${text}« er ikke et årstal. Skriv fx 2024.`),
  });
  const file = `content/years/${site.settings.defaultLocale}/${year}.mdx`;
  writeNew(site.siteRoot, file, entryTemplate(site, 'years', {}));
  return {
    file,
    next: [
      'Skriv, hvad der skete i året, under den sidste linje med ---. Tallene kommer af sig selv på siden.',
    ],
  };
}
