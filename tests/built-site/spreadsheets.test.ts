import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITES } from './sites.ts';

describe.each(SITES)('the spreadsheets of $name', ({ folder: build }) => {
  test('hold the same figures as the JSON file, as numbers', async () => {
    const folder = await build();
    const { indicators } = JSON.parse(readFileSync(join(folder, 'data/indicators.json'), 'utf8')) as {
      indicators: { id: string; observations: { percent: number | null }[] }[];
    };
    expect(indicators.length).toBeGreaterThan(0);
    for (const { id, observations } of indicators) {
      const parts = unzipSync(readFileSync(join(folder, `indikatorer/${id}.xlsx`)));
      const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      const cells = [...sheet.matchAll(/<c r="E\d+" s="\d+"><v>([^<]+)<\/v>/g)].map(([, value]) =>
        Number(value),
      );
      const figures = observations.flatMap(({ percent }) => (percent === null ? [] : [percent]));
      expect(cells.slice(0, figures.length), id).toEqual(figures);
    }
  });
});
