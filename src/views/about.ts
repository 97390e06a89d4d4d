import { sightView, type SightView } from './line-of-sight.ts';
import { textView, type TextView } from './text-page.ts';
import { revisions, timeline, type TimelineEvent } from './timeline.ts';
import type { Teller } from './told.ts';

/** The page about the plan: its text, the timeline, and the revisions of the agreement. */
export interface AboutView extends TextView {
  sight: SightView;
  timeline: readonly TimelineEvent[];
  revisions: readonly TimelineEvent[];
  words: Record<'timeline' | 'revisions' | 'noRevisions', string>;
}

/** The page about the plan in one language. */
export function aboutView(teller: Teller): AboutView {
  const { word } = teller.language;
  return {
    ...textView(teller, 'om'),
    sight: sightView(teller),
    timeline: timeline(teller),
    revisions: revisions(teller),
    words: {
      timeline: word('about.timeline'),
      revisions: word('about.revisions'),
      noRevisions: word('about.noRevisions'),
    },
  };
}
