import { describe, expect, it } from 'vitest';
import { runMutations } from './mutations.ts';

describe('mutated survey files', () => {
  it('never crash the reader, hang it, or get a wrong figure through', () => {
    const report = runMutations(700, 1);
    expect(report.failures).toEqual([]);
    expect(report.slowest).toBeLessThan(1000);
    // Refusing everything would keep the promise, too.
    expect(report.accepted).toBeGreaterThan(100);
    expect(report.refused).toBeGreaterThan(300);
  });
});
