import { z } from 'zod';
import { readSurveyFile } from '../../src/loaders/survey-file.ts';
import { mutate, type Meaning } from './mutants.ts';
import { readStated, statedOf } from './stated-figures.ts';
import { ANSWERS, GROUPS, INDICATORS, type Figures, type Spelling } from './survey-spelling.ts';

/** What a row may be, said apart from the code that reads it. */
const surveyRow = z
  .strictObject({
    indicator: z.string().min(1),
    group: z.string().min(1).nullable(),
    answer: z.string().min(1).nullable(),
    percent: z.number().min(0).max(100).nullable(),
    n: z.int().min(0).nullable(),
    nEffective: z.number().positive().nullable(),
    status: z.enum(['', 'missing', 'too-few', 'not-asked', 'withheld']),
    note: z.string().min(1).nullable(),
    at: z.strictObject({ line: z.int().min(1), column: z.int().min(1) }),
  })
  .refine((row) => (row.percent === null) === (row.status !== ''));

/** What became of the mutants, and every one that broke a promise, with all that is needed to see it again. */
export interface MutationReport {
  mutants: number;
  accepted: number;
  refused: number;
  /** Milliseconds of processor that the slowest took. */
  slowest: number;
  byKind: Record<string, { accepted: number; refused: number }>;
  failures: { mutant: number; kind: string; reason: string; text: string }[];
}

/**
 * Reads `count` mutants of one table in random spellings. Two kinds of mutation, two meanings of a wrong figure:
 * - `form`: encoding, delimiter, decimal sign, quotes, line ends, layout. What was meant is still the table, so an
 *   accepted mutant must give exactly its figures.
 * - `content`: characters, bytes or cells changed, lost or doubled. An accepted mutant must give exactly what its text
 *   states to a reader who knows how it was written: every row, nothing shifted, nothing guessed.
 * - `nonsense`: a value that has no single reading was put in. Must be refused.
 * A refusal must name places within the file. The same seed gives the same mutants.
 */
export function runMutations(count: number, seed: number): MutationReport {
  const report: MutationReport = {
    mutants: count,
    accepted: 0,
    refused: 0,
    slowest: 0,
    byKind: {},
    failures: [],
  };
  for (let mutant = 0; mutant < count; mutant++) {
    const { kind, meaning, bytes, spelling, table } = mutate(seed + mutant);
    const started = processorMilliseconds();
    const { outcome, reason } = judge(bytes, meaning, spelling, table);
    report.slowest = Math.max(report.slowest, processorMilliseconds() - started);
    report[outcome]++;
    const tally = (report.byKind[`${meaning}: ${kind}`] ??= { accepted: 0, refused: 0 });
    tally[outcome]++;
    if (reason)
      report.failures.push({
        mutant: seed + mutant,
        kind,
        reason,
        text: Buffer.from(bytes).toString('latin1'),
      });
  }
  return report;
}

function judge(
  bytes: Uint8Array,
  meaning: Meaning,
  spelling: Spelling,
  table: readonly Figures[],
): { outcome: 'accepted' | 'refused'; reason?: string } {
  let result;
  try {
    result = readSurveyFile(bytes, {
      file: 'x.csv',
      indicators: INDICATORS,
      groups: GROUPS,
      answers: ANSWERS,
    });
  } catch (error) {
    return { outcome: 'refused', reason: `threw ${String(error)}` };
  }
  const { rows, problems } = result;
  const lines = bytes.filter((byte) => byte === 10 || byte === 13).length + 1;
  const astray = problems.find(
    ({ line, column }) => !(line >= 1 && line <= lines && column >= 1 && column <= bytes.length + 1),
  );
  if (astray) return { outcome: 'refused', reason: `a place outside the file: ${JSON.stringify(astray)}` };
  if (problems.some(({ severity }) => severity === 'error')) {
    return rows.length > 0
      ? { outcome: 'refused', reason: 'rows in spite of errors' }
      : { outcome: 'refused' };
  }
  const outcome = 'accepted';
  if (meaning === 'nonsense') return { outcome, reason: 'nonsense was accepted' };
  if (rows.length === 0) return { outcome, reason: 'no figures, and nothing told' };
  const malformed = rows.map((row) => surveyRow.safeParse(row)).find(({ success }) => !success);
  if (malformed) return { outcome, reason: `a row that is none: ${malformed.error?.message}` };
  const labels = meaning === 'form' ? 'whole' : 'ascii';
  const given = rows.map((row) => statedOf(row, labels)).sort();
  const due = (
    meaning === 'form' ? table.map((row) => statedOf(row, labels)) : readStated(bytes, spelling)
  )?.sort();
  if (JSON.stringify(given) === JSON.stringify(due)) return { outcome };
  const wrong = given.filter((row) => !due?.includes(row));
  const lost = due?.filter((row) => !given.includes(row));
  return { outcome, reason: `wrong figures: given ${wrong.join(' ')}, due ${lost?.join(' ')}` };
}

/** Of this process so far: what else the machine does takes no part in it. */
export function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
