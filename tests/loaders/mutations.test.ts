import { describe, expect, test } from 'vitest';
import { readSurveyFile } from '../../src/loaders/survey-file.ts';
import { processorMilliseconds, runMutations } from './mutations.ts';

const HEADER = 'indicator;group;answer;percent;n;n_effective;status;note';
const read = (text: string) => readSurveyFile(Buffer.from(text), { file: 'x', indicators: ['a'] });

describe('mutated survey files', () => {
  test('never crash the reader, hang it, or get a wrong figure through', () => {
    const report = runMutations(700, 1);
    expect(report.failures).toEqual([]);
    expect(report.slowest).toBeLessThan(1000);
    // Refusing everything would keep the promise, too.
    expect(report.accepted).toBeGreaterThan(100);
    expect(report.refused).toBeGreaterThan(300);
  });
});

test('a file made to be slow is read quickly all the same', () => {
  const started = processorMilliseconds();
  read(`${HEADER}\n${'a;"x"";'.repeat(100_000)}`);
  read(`${HEADER}\n${'q'.repeat(1_000_000)};;;${'9'.repeat(500_000)};;;;\n`);
  expect(processorMilliseconds() - started).toBeLessThan(3000);
});
