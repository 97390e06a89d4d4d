import { correctionsFor, type CorrectionView } from '../figures/corrections.ts';
import { dataFiles, type DataFileRow } from '../files/data-files.ts';
import { entryLink } from '../telling/entry-link.ts';
import type { AgreementFrame } from '../frame/frame.ts';
import type { Link } from '../telling/link.ts';
import { sightView, type SightView } from '../plan/line-of-sight.ts';
import type { NewsItem } from '../plan/news.ts';
import { news } from '../plan/news-list.ts';
import { onlyIn, originalLanguage, type Teller } from '../telling/told.ts';

/** The components that show texts and what is tied to what, rather than figures. */
export interface StyleSheetTexts {
  news: readonly NewsItem[];
  files: readonly DataFileRow[];
  links: readonly Link[];
  corrections: readonly CorrectionView[];
  agreement: { texts: readonly string[]; frame: AgreementFrame };
  sight: SightView;
}

/** Those components in one language. */
export function styleSheetTexts(teller: Teller): StyleSheetTexts {
  const { language, site } = teller;
  const { evaluations, catalog } = site.report;
  const original = originalLanguage(site);
  const texts = catalog.goals.slice(0, 1).map(({ facts }) => facts.agreementText);
  const onlyOriginal = onlyIn(teller, original.tag);
  const agreementFold = language.word('agreement.fold');
  const frame = { original: original.tag, originalDir: original.dir, onlyOriginal, agreementFold };
  return {
    // An editor's text and a wave of figures: they differ in their date and, in a translation, in their language.
    news: [...Map.groupBy(news(teller), ({ date }) => date === null).values()].flatMap(
      ([first]) => first ?? [],
    ),
    files: dataFiles(teller).whole.slice(0, 2),
    links: catalog.goals.map((goal) => entryLink(teller, 'goals', goal)),
    corrections: evaluations.flatMap((evaluation) => correctionsFor(teller, evaluation)),
    agreement: { texts, frame },
    sight: sightView(teller),
  };
}
