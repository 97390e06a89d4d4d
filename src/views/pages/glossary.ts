import { textView, type TextView } from '../frame/text-page.ts';
import type { Teller, Written } from '../telling/told.ts';

/** The words that residents meet, in the alphabetical order of the reader's language. */
export interface GlossaryView extends TextView {
  terms: readonly { id: string; title: string; short: string; written: Written; document: string | null }[];
}

/** The glossary in one language. */
export function glossaryView(teller: Teller): GlossaryView {
  const { catalog } = teller.site.report;
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
    ...textView(teller, 'ord'),
    terms: terms.sort((a, b) => teller.language.formats.compare(a.title, b.title)),
  };
}
