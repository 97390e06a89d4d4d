import type { FigureStatus, Observation, ObservationStatus, WithFigure } from './observation.ts';

/** Whether the indicator was measured in this wave, even if its figure may not be shown. */
export function isMeasured({ status }: Observation): boolean {
  return status === 'ok' || status === 'too-few' || status === 'withheld';
}

/** Whether a wave has not come: it is planned, or overdue. */
export function isToCome(status: ObservationStatus | FigureStatus): status is 'planned' | 'awaiting' {
  return status === 'planned' || status === 'awaiting';
}

/** Whether a wave has a figure to show. */
export function hasFigure(wave: Observation): wave is WithFigure {
  return wave.status === 'ok';
}

/** The latest wave that has a figure, or null. @param series sorted by year, as all are here */
export function latestOf(series: readonly Observation[]): WithFigure | null {
  return series.findLast(hasFigure) ?? null;
}

/**
 * The wave that stands for a series where one is shown: the latest with a figure; else the latest whose figure is hidden or
 * missing, which is also how one is withdrawn: that says more than that another is planned; else the last.
 */
export function shownWave(series: readonly Observation[]): Observation | null {
  return (
    latestOf(series) ??
    series.findLast((wave) => isMeasured(wave) || wave.status === 'missing') ??
    series.at(-1) ??
    null
  );
}

/** The first wave after the latest figure that is planned or overdue, or null. */
export function nextWaveOf(series: readonly Observation[]): Observation | null {
  const last = latestOf(series)?.year ?? 0;
  return series.find(({ year, status }) => year > last && isToCome(status)) ?? null;
}

/** The percent of a year; null when it has no figure. */
export function percentIn(series: readonly Observation[], year: number | null): number | null {
  return series.find((wave) => wave.year === year)?.percent ?? null;
}

/** Whether everybody who could be asked has answered: the interval has no width. */
export function isCensus({ low, high }: Pick<Observation, 'low' | 'high'>): boolean {
  return low !== null && low === high;
}

/**
 * The first and the last year that a wave goes over: those of a label that is a span, `2023/24` or `2023–2024`, when the
 * wave's year is one of them; else its year alone.
 */
export function yearsOfWave({ year, label }: { year: number; label?: string | undefined }): [number, number] {
  const [, first = '', second = ''] = SPAN.exec(label ?? '') ?? [];
  const from = Number(first);
  const to = Number(first.slice(0, 4 - second.length) + second);
  return first !== '' && from <= year && year <= to ? [from, to] : [year, year];
}

/** The name of a wave that goes over New Year. */
const SPAN = /^(\d{4})[/–-](\d{2}(?:\d{2})?)$/;
