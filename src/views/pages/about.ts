import { sightView, type SightView } from '../plan/line-of-sight.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import { revisions, timeline, type TimelineEvent } from '../plan/timeline.ts';
import { unlessOfPage, type Teller, type Written } from '../telling/told.ts';
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
  written: Partial<Written>;
  /** What is said around the name: that it is the agreement's, and when that is valid. */
  around: { before: string; after: string };
  /** When it was last revised, or that nobody knows of a revision; null where the list of revisions alone says it. */
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
  const { agreement, period, defaultLocale: lang } = site.report.catalog.settings;
  const { day } = language.formats;
  const valid = { from: day(period.from), to: day(period.to) };
  return {
    title: agreement.title,
    written: unlessOfPage(teller, { lang, dir: teller.languageOf(lang).dir }),
    around: wordsAround(language, 'about.agreement', 'title', valid),
    revised: revisedSentence(teller, agreement.lastRevised),
  };
}

function revisedSentence(teller: Teller, lastRevised: string | null): string | null {
  const { word, formats } = teller.language;
  if (lastRevised !== null) return word('about.lastRevised', { date: formats.day(lastRevised) });
  return revisions(teller).length === 0 ? word('about.noRevisions') : null;
}
