/**
 * Where a page tells figures other than as an indicator's own page does: as a block of windows with a sentence, and as rows of
 * a table. Runs in the browser, on a parsed document: it uses nothing from outside itself.
 */
export function readToldFigures(document: Document): ToldFigures {
  const words = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const linked = (element: Element, section: string): string | null =>
    [...element.querySelectorAll('a[href]')]
      // A goal's row names other figures beside the one whose block it shows.
      .filter((link) => element.matches('.others li') || !link.closest('.others'))
      .map((link) => new RegExp(`/${section}/([^/]+)/$`).exec(link.getAttribute('href') ?? '')?.[1])
      .find((id) => id !== undefined) ?? null;
  const indicatorOf = (element: Element): string | null => linked(element, 'indikatorer');
  const steps = (block: Element): number =>
    [...block.querySelectorAll('.p2')]
      .flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/h(-?[\d.]+)/g)])
      .reduce((sum, [, length]) => sum + Math.abs(Number(length)) / 10, 0);
  return {
    heading: words(document.querySelector('h1')),
    verdict: words(document.querySelector('.verdict b')),
    source: document.querySelector('.source a')?.getAttribute('href') ?? null,
    blocks: [...document.querySelectorAll('main svg.fa')].map((block) => {
      const around = block.closest('li, .band, .wave, .sheet');
      return {
        name: block.getAttribute('aria-label') ?? '',
        lit: steps(block),
        // A wave of an embedded figure has its year for an id.
        wave: around?.matches('.wave') ? around.id : null,
        indicator: around && indicatorOf(around),
        goal: around && linked(around, 'maal'),
        text: words(around),
        verdict: around?.querySelector('.state') ? words(around.querySelector('.state b')) : null,
      };
    }),
    others: [...document.querySelectorAll('.others li')].map((line) => ({
      indicator: indicatorOf(line),
      verdict: words(line.querySelector('b')),
    })),
    rows: [...document.querySelectorAll('main tbody tr')].flatMap((row) => {
      const indicator = indicatorOf(row);
      return indicator === null ? [] : [{ indicator, cells: [...row.querySelectorAll('td')].map(words) }];
    }),
  };
}

/** What a page tells of figures. */
export interface ToldFigures {
  /** The main heading, which names the figure on an indicator's page. */
  heading: string;
  /** What an indicator's page says can be said of it; empty on others. */
  verdict: string;
  /** Where an embedded figure leads to. */
  source: string | null;
  blocks: {
    /** What a screen reader says of the drawing; empty in a list, where the words beside it say all of it. */
    name: string;
    /** Lit windows, counted from the drawing. */
    lit: number;
    /** The year of the wave where the block stands for one; null where it is for the latest. */
    wave: string | null;
    /** The indicator that the block is linked with. */
    indicator: string | null;
    /** The goal that it is linked with. */
    goal: string | null;
    /** All words around the block. */
    text: string;
    /** What is said of it in a list of figures. */
    verdict: string | null;
  }[];
  /** Figures that are named with what can be said of them, and no more. */
  others: { indicator: string | null; verdict: string }[];
  /** The rows of tables that are about one indicator each. */
  rows: { indicator: string; cells: string[] }[];
}
