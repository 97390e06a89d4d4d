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

/** What is to be said of the targets. */
export interface Judgement {
  lines: readonly string[];
  /** Whether every target that was measured is met. */
  isMet: boolean;
}

/** The site that the check is judged by: in a smaller one it is quick in any case. */
export const MANY_WAVES = { indicators: 1200, waves: 10 };

/** Indicators of the site that shows what grows with the pages: in a smaller one the start of the build outweighs them. */
const MANY_PAGES = 1200;

/** MB of memory that a runner of the workflow has. */
export const RUNNER_MEMORY = 7168;

/**
 * Each target with what was measured, and whether it is met. What grows with the pages is told of smaller sites too, but only
 * a site of 1,200 indicators is judged by it.
 *
 * @param results from the smallest size to the largest
 * @param manyWaves the check of `MANY_WAVES`
 */
export function judge(results: readonly Result[], manyWaves: Cost): Judgement {
  const smallest = results[0];
  const largest = results.at(-1);
  if (!smallest || !largest) throw new Error('nothing was measured');
  const { cold, plainCold, changed, pages } = largest;
  const verdictOfMany = largest.indicators < MANY_PAGES ? tell : verdict;
  const check = `check of ${MANY_WAVES.indicators} indicators × ${MANY_WAVES.waves} waves`;
  const verdicts = [
    verdict(
      `fixed cost, ${smallest.pages} pages, against plain Astro`,
      smallest.cold.cpu / smallest.plainCold.cpu,
      1.5,
    ),
    verdictOfMany(
      `after one changed value, ${pages} pages, against the cold build`,
      changed.cpu / cold.cpu,
      0.5,
    ),
    verdict(`${check}, seconds`, manyWaves.wall, 3),
    verdict(`${check}, CPU seconds`, manyWaves.cpu, 3),
  ];
  if (cold.peak !== null && plainCold.peak !== null)
    verdicts.push(
      verdictOfMany(`peak memory, ${pages} pages, against plain Astro`, cold.peak / plainCold.peak, 1),
    );
  if (largest === smallest) return judgement([], verdicts);
  const own = perAddedPage(smallest, largest, 'cold');
  const plain = perAddedPage(smallest, largest, 'plainCold');
  const files = (largest.files - smallest.files) / (pages - smallest.pages);
  const told = (name: string, { cpu, wall, peak }: Cost): string =>
    `  ${name}: ${(1000 * cpu).toFixed(1)} ms of processor, ${wall.toFixed(4)} s, ${peak?.toFixed(3) ?? '?'} MB`;
  return judgement(
    [`\nPer added page (${files.toFixed(1)} files):`, told('ours', own), told('plain Astro', plain)],
    [verdictOfMany('CPU per added page, against plain Astro', own.cpu / plain.cpu, 0.6), ...verdicts],
  );
}

/** The same for the largest site, which must be built within the memory of a runner. */
export function judgeLargest({ peak }: Cost): Judgement {
  if (peak === null) return judgement(['The peak memory of the largest site cannot be measured here.'], []);
  return judgement([], [verdict('peak memory of the largest site, MB', peak, RUNNER_MEMORY)]);
}

/** The same for the first sight of a page: seconds until its text and its chart are painted, beside a page made by hand. */
export function judgePaint(own: Painted, handMade: Painted): Judgement {
  return judgement(
    [],
    [
      verdict('text painted, against a page made by hand', own.text / handMade.text, 1.1),
      verdict('chart painted, against a page made by hand', own.chart / handMade.chart, 1.1),
    ],
  );
}

/** Seconds from the start of a visit until text and chart are painted. */
export interface Painted {
  text: number;
  chart: number;
}

/** What each page costs that the larger of two sites has more than the smaller. */
function perAddedPage(smaller: Result, larger: Result, name: 'cold' | 'plainCold'): Cost {
  const [less, more] = [smaller[name], larger[name]];
  const added = larger.pages - smaller.pages;
  const peak = less.peak === null || more.peak === null ? null : (more.peak - less.peak) / added;
  return { cpu: (more.cpu - less.cpu) / added, wall: (more.wall - less.wall) / added, peak };
}

function judgement(told: readonly string[], verdicts: readonly Verdict[]): Judgement {
  return {
    lines: [...told, ...verdicts.map(({ line }) => line)],
    isMet: verdicts.every(({ isMet }) => isMet),
  };
}

function verdict(what: string, measured: number, target: number): Verdict {
  const isMet = measured <= target;
  return {
    isMet,
    line: `${isMet ? 'met    ' : 'not met'}  ${what}: ${measured.toFixed(2)}, target at most ${target}`,
  };
}

/** A target that this size is not judged by. */
function tell(what: string, measured: number, target: number): Verdict {
  const line = `told     ${what}: ${measured.toFixed(2)}; of ${MANY_PAGES} indicators (--full) at most ${target}`;
  return { isMet: true, line };
}

interface Verdict {
  line: string;
  isMet: boolean;
}
