import { isDay } from '../../schemas/entry.ts';
import { sightView, type SightView } from '../plan/line-of-sight.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import { planHasEnded } from '../plan/plan-end.ts';
import { revisions, timeline, type TimelineEvent } from '../plan/timeline.ts';
import { originalWritten, type Foreign, type Teller } from '../telling/told.ts';
import { wordsAround } from '../telling/words-around.ts';

/** The page about the plan: its text, the timeline, and the agreement with its revisions. */
export interface AboutView extends TextView {
  sight: SightView;
  timeline: readonly TimelineEvent[];
  agreement: AgreementView;
  revisions: readonly TimelineEvent[];
  words: Record<'timeline' | 'revisions', string>;
}

/** Which text of the agreement the site tells of. */
export interface AgreementView {
  /** Its name, in its own language. */
  title: string;
  written: Foreign;
  /** What is said around the name: that it is the agreement's, and when that is or was valid. */
  around: { before: string; after: string };
  /** The day of its last revision, or that nobody knows of one; null where the list of revisions alone says when. */
  revised: string | null;
}

/** The page about the plan in one language. */
export function aboutView(teller: Teller): AboutView {
  const { word } = teller.language;
  return {
    ...textView(teller, 'om'),
    sight: sightView(teller),
    timeline: timeline(teller),
    agreement: agreementView(teller),
    revisions: revisions(teller),
    words: {
      timeline: word('about.timeline'),
      revisions: word('about.revisions'),
    },
  };
}

function agreementView(teller: Teller): AgreementView {
  const { language, site } = teller;
  const { agreement, period } = site.report.catalog.settings;
  const { day } = language.formats;
  const valid = { from: day(period.from), to: day(period.to) };
  return {
    title: agreement.title,
    written: originalWritten(teller),
    around: wordsAround(
      language,
      planHasEnded(site.report) ? 'about.agreementEnded' : 'about.agreement',
      'title',
      valid,
    ),
    revised: revisedSentence(teller),
  };
}

function revisedSentence({ site, language: { word, formats } }: Teller): string | null {
  const { catalog, buildDate } = site.report;
  const own = catalog.milestones.filter(({ facts }) => facts.isRevision);
  if (own.length === 0) return word('about.noRevisions');
  const made = own.map(({ facts: { certainty, from, to = from } }) => (certainty === 'expected' ? '' : to));
  const last =
    made
      .filter((at) => at <= buildDate)
      .sort()
      .at(-1) ?? '';
  // One that is known by its year alone may be later than a day of that year.
  const isUnsure = made.includes(last.slice(0, 4));
  return isDay(last) && !isUnsure ? word('about.lastRevised', { date: formats.day(last) }) : null;
}
