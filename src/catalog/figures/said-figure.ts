import { danishBase, danishShare } from '../../loaders/danish-csv.ts';
import type { FigureValue } from '../../schemas/published-row.ts';

/** A figure as editors are told of it, in Danish: `70 % af 100 svar (effektivt antal 80,5)`. */
export function saidFigure({ percent, n, nEffective }: FigureValue): string {
  if (percent === null) return 'intet tal';
  const answers = n === null ? '' : ` af ${n} svar`;
  const effective = nEffective === null ? '' : ` (effektivt antal ${danishBase(nEffective)})`;
  return `${danishShare(percent)}${answers}${effective}`;
}
