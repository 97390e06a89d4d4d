import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { answersNeeded } from '../../statistics/power.ts';
import { hasFigure } from '../../statistics/waves.ts';
import { baselineHeading } from './year-table.ts';
import type { LinkedTable } from '../telling/linked-table.ts';
import { unlessOfPage, type Teller } from '../telling/told.ts';

/** Margins that a board may choose among, in percentage points. */
const USUAL_MARGINS = [5, 8, 10];

/** Answers of each kind that a sample must hold for the formula, the usual rule for a share that is taken as normal. */
const LEAST_OF_EACH_KIND = 5;

/**
 * About how many answers a survey wave needs before a figure that stays as it was at the baseline can be called maintained,
 * for the usual margins and those that the board has set. A dash stands where there is no baseline, where the share is too
 * near 0 or 100 % for the formula, and where the site would show no figure of so few. `text` is the reader of the text around
 * it, whose language it speaks; it leads to the pages of the reader `page`.
 */
export function answersNeededTable(text: Teller, page: Teller): LinkedTable {
  const { evaluations, catalog } = text.site.report;
  const { hideBelow } = catalog.settings.publishing;
  const set = evaluations.flatMap(({ indicator }) => indicator.facts.margin ?? []);
  const margins = [...new Set([...USUAL_MARGINS, ...set])].sort((a, b) => a - b);
  const { word, formats } = text.language;
  return {
    caption: word('answersNeeded.caption'),
    columns: [
      word('table.figure'),
      baselineHeading(evaluations, text.language),
      ...margins.map((margin) => word('answersNeeded.margin', { margin })),
    ],
    rows: evaluations.map(({ indicator, series }) => {
      const baseline = series.find(({ year }) => year === indicator.facts.baselineYear);
      const percent = baseline && hasFigure(baseline) ? baseline.percent : null;
      const needed = (margin: number): string => {
        if (percent === null) return '–';
        const answers = answersNeeded(percent, margin);
        const rarer = answers * Math.min(percent / 100, 1 - percent / 100);
        return rarer < LEAST_OF_EACH_KIND || answers < hideBelow ? '–' : formats.number(answers);
      };
      const { words, written } = text.tell(indicator);
      return {
        written: unlessOfPage(text, written),
        cells: [words.title, percent === null ? '–' : formats.percent(percent), ...margins.map(needed)],
        address: page.language.address(entryAddress('indicators', indicator.id)),
      };
    }),
  };
}
