import type { FigureSpec } from '../../charts/spec.ts';
import type { Language } from '../../i18n/language.ts';

/** What is said around a chart of this title. */
export function chartWords(title: string, { word }: Language): FigureSpec['words'] {
  const between = `${word('sentence.end')} `;
  return {
    showTable: word('chart.showTable'),
    name: `${title}${between}${word('chart.keyboard')}`,
    between,
  };
}
