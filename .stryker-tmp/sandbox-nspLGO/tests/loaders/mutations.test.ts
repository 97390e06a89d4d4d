// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { runMutations } from './mutations.ts';

describe('mutated survey files', () => {
  const report = runMutations(700, 1);

  it('never crash the reader, hang it, or get a wrong figure through', () => {
    expect(report.failures).toEqual([]);
    expect(report.slowest).toBeLessThan(1000);
  });

  it('are read as well as refused, so that the promise is not kept by refusing everything', () => {
    expect(report.accepted).toBeGreaterThan(100);
    expect(report.refused).toBeGreaterThan(300);
  });
});
