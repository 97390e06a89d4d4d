/**
 * What a reader can read from the page of one indicator. Runs in the browser, on a parsed document: it uses
 * nothing from outside itself.
 */
export function readIndicatorPage(document: Document): IndicatorPage {
  const text = (selector: string, within: ParentNode = document): string | null =>
    within.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? null;
  const table = (figure: Element | null): string[][] =>
    [...(figure?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
  const marks = (figure: Element | null): Mark[] => {
    const block = figure?.querySelector('script[type="application/json"]')?.textContent;
    return block ? (JSON.parse(block) as { marks: Mark[] }).marks : [];
  };
  const em = (element: Element | null | undefined, name: string): number =>
    Number(element?.getAttribute(name)?.replace('em', '') ?? NaN);
  const steps = (selector: string): number =>
    [...document.querySelectorAll(selector)]
      .flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/h(-?[\d.]+)/g)])
      .reduce((sum, [, length]) => sum + Math.abs(Number(length)) / 10, 0);

  const trend = document.querySelector('figure.trend');
  const groups = document.querySelector('figure.groups');
  const answers = document.querySelector('figure.likert');
  // The value of a height, from the lowest and the highest gridline and the number that stands at the highest.
  const zero = em(trend?.querySelector('.z'), 'y1');
  const top = Math.min(...[...(trend?.querySelectorAll('.g') ?? [])].map((line) => em(line, 'y1')));
  const ticks = [...(trend?.querySelectorAll('.t.e') ?? [])].map((tick) =>
    Number(tick.textContent.replace(/\D/g, '')),
  );
  const value = (y: number): number => ((zero - y) / (zero - top)) * Math.max(...ticks);
  const stems = [...(trend?.querySelectorAll('.chart-plot line.i:not([x2])') ?? [])];
  const band = document.querySelector('.band .fa');
  return {
    lead: text('.page-head .lead'),
    count: text('.band-figure'),
    windows: band === null ? null : steps('.band .fa .p2'),
    windowsAlt: band?.getAttribute('aria-label') ?? null,
    verdict: document.querySelector('.verdict')?.getAttribute('data-code') ?? null,
    trend: {
      table: table(trend),
      marks: marks(trend),
      values: [...(trend?.querySelectorAll('text.v') ?? [])].map((label) => label.textContent),
      heights: [...(trend?.querySelectorAll('.chart-plot circle.d') ?? [])].map((dot) =>
        value(em(dot, 'cy')),
      ),
      whiskers: stems.map((stem) => ({ low: value(em(stem, 'y2')), high: value(em(stem, 'y1')) })),
      alt: trend?.querySelector('svg[role="img"]')?.getAttribute('aria-label') ?? '',
    },
    groups: { table: table(groups), marks: marks(groups) },
    answers: {
      table: table(answers),
      marks: marks(answers),
      labels: [...(answers?.querySelectorAll('.chart-plot .s text') ?? [])].map((label) => label.textContent),
    },
  };
}

/** What stands on an indicator's page. */
export interface IndicatorPage {
  lead: string | null;
  /** `36 out of 100`. */
  count: string | null;
  /** Lit windows, counted from the drawing. */
  windows: number | null;
  windowsAlt: string | null;
  verdict: string | null;
  trend: {
    table: string[][];
    marks: Mark[];
    /** The labels at the points. */
    values: string[];
    /** The points' heights in percent, measured on the drawing. */
    heights: number[];
    whiskers: { low: number; high: number }[];
    alt: string;
  };
  groups: { table: string[][]; marks: Mark[] };
  answers: { table: string[][]; marks: Mark[]; labels: string[] };
}

/** A mark of the interactive chart. */
interface Mark {
  x: number | [number, number];
  y: number;
  lines: string[];
  empty?: true;
}
