import { correctionsFor, type CorrectionView } from '../figures/corrections.ts';
import { dataFiles, type DataFileRow } from '../files/data-files.ts';
import { entryLink } from '../telling/entry-link.ts';
import { agreementTexts, originalsIn, type Originals } from '../frame/frame.ts';
import type { Link } from '../telling/link.ts';
import { sightView, type SightView } from '../plan/line-of-sight.ts';
import type { NewsItem } from '../plan/news.ts';
import { news } from '../plan/news-list.ts';
import type { Teller } from '../telling/told.ts';

/** The components that show texts and what is tied to what, rather than figures. */
export interface StyleSheetTexts {
  news: readonly NewsItem[];
  files: readonly DataFileRow[];
  links: readonly Link[];
  corrections: readonly CorrectionView[];
  agreement: { texts: readonly string[]; frame: { originals: Originals } };
  sight: SightView;
}

/** Those components in one language. */
export function styleSheetTexts(teller: Teller): StyleSheetTexts {
  const { evaluations, catalog } = teller.site.report;
  const texts = catalog.goals.slice(0, 1).flatMap(({ facts }) => agreementTexts(facts));
  return {
    // An editor's text and a wave of figures: they differ in their date and, in a translation, in their language.
    news: [...Map.groupBy(news(teller), ({ date }) => date === null).values()].flatMap(
      ([first]) => first ?? [],
    ),
    files: dataFiles(teller).whole.slice(0, 2),
    links: catalog.goals.map((goal) => entryLink(teller, 'goals', goal)),
    corrections: evaluations.flatMap((evaluation) => correctionsFor(teller, evaluation)),
    agreement: { texts, frame: { originals: originalsIn(teller) } },
    sight: sightView(teller),
  };
}
