import { fixedPage } from '../catalog/fixed-pages.ts';
import type { Frame } from './frame.ts';
import { pageFrame } from './page-frame.ts';
import type { Teller, Written } from './told.ts';

/** The words that residents meet, in the alphabetical order of the reader's language. */
export interface GlossaryView {
  frame: Frame;
  title: string;
  lead: string;
  document: string;
  terms: readonly { id: string; title: string; short: string; written: Written; document: string | null }[];
}

/** The glossary in one language. */
export function glossaryView(teller: Teller): GlossaryView {
  const { catalog } = teller.site.report;
  const intro = teller.tell(fixedPage(catalog.pages, 'ord'));
  const { title, summary } = intro.words;
  const terms = catalog.glossary.map((term) => {
    const { words, written, hasBody, document } = teller.tell(term);
    return {
      id: term.id,
      title: words.title,
      short: words.short,
      written,
      document: hasBody ? document : null,
    };
  });
  return {
    frame: pageFrame(teller, 'ord'),
    title,
    lead: summary,
    document: intro.document,
    terms: terms.sort((a, b) => teller.language.formats.compare(a.title, b.title)),
  };
}
