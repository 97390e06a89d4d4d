import type { Cost } from './measure.ts';

/** One size, measured in one run. */
export interface Result {
  indicators: number;
  /** HTML pages; plain Astro has as many. */
  pages: number;
  files: number;
  /** The first build, which draws the pictures; they are kept by content. */
  first: Cost;
  /** A whole build with the pictures drawn before. */
  cold: Cost;
  changed: Cost;
  check: Cost;
  plainCold: Cost;
  plainChanged: Cost;
}

/** Of the rounds of one size: of each of its measurements the one in the middle. */
export function medianOf(rounds: readonly Result[]): Result {
  const [first] = rounds;
  if (!first) throw new Error('nothing was measured');
  const middle = (name: MeasuredName): Cost => middleOf(rounds.map((round) => round[name]));
  const names = ['first', 'cold', 'changed', 'check', 'plainCold', 'plainChanged'] as const;
  return { ...first, ...Object.fromEntries(names.map((name) => [name, middle(name)])) };
}

/** The one in the middle, by CPU. @throws Error when there is none */
export function middleOf(costs: readonly Cost[]): Cost {
  const middle = [...costs].sort((a, b) => a.cpu - b.cpu)[Math.floor(costs.length / 2)];
  if (!middle) throw new Error('nothing was measured');
  return middle;
}

type MeasuredName = 'first' | 'cold' | 'changed' | 'check' | 'plainCold' | 'plainChanged';

/**
 * Each target with what was measured, and whether it is met.
 *
 * @param manyWaves the check of the largest size with ten waves
 */
export function judge(results: readonly Result[], manyWaves: Cost): string[] {
  const smallest = results[0];
  const largest = results.at(-1);
  if (!smallest || !largest) return [];
  const lines = [
    verdict(
      `fixed cost, ${smallest.pages} pages, against plain Astro`,
      smallest.cold.cpu / smallest.plainCold.cpu,
      1.5,
    ),
    verdict(
      `after one changed value, ${largest.pages} pages, against the cold build`,
      largest.changed.cpu / largest.cold.cpu,
      0.5,
    ),
    verdict(`check of ${largest.indicators} indicators × 10 waves, seconds`, manyWaves.wall, 3),
    verdict(`check of ${largest.indicators} indicators × 10 waves, CPU seconds`, manyWaves.cpu, 3),
  ];
  if (largest.cold.peak !== null && largest.plainCold.peak !== null) {
    lines.push(
      verdict(
        `peak memory, ${largest.pages} pages, against plain Astro`,
        largest.cold.peak / largest.plainCold.peak,
        1,
      ),
    );
  }
  if (largest !== smallest) {
    const added = largest.pages - smallest.pages;
    const own = (1000 * (largest.cold.cpu - smallest.cold.cpu)) / added;
    const plain = (1000 * (largest.plainCold.cpu - smallest.plainCold.cpu)) / added;
    lines.unshift(
      `\nCPU per added page: ${own.toFixed(1)} ms, plain Astro ${plain.toFixed(1)} ms (${((largest.files - smallest.files) / added).toFixed(1)} files a page)`,
      verdict('per added page, against plain Astro', own / plain, 0.6),
    );
  }
  return lines;
}

function verdict(what: string, measured: number, target: number): string {
  return `${measured <= target ? 'met    ' : 'not met'}  ${what}: ${measured.toFixed(2)}, target at most ${target}`;
}
