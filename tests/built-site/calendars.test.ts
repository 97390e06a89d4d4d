import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('the calendars of $name', ({ folder: build }) => {
  test('can be read, and name each event once', async () => {
    const folder = await build();
    const calendars = builtFiles(folder).filter((name) => name.endsWith('.ics'));
    expect(calendars.length).toBeGreaterThan(0);
    for (const file of calendars) {
      const text = readFileSync(join(folder, file), 'utf8');
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
      expect(new Set(uids).size).toBe(uids.length);
    }
  });
});
