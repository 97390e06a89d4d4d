import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../src/export/calendar.ts';

const event = {
  uid: 'survey-2027@example.org',
  title: 'Måling: A, B; C \\ D',
  description: `Linje 1\nLinje 2 ${'ært øvet '.repeat(20)}`,
  url: 'https://example.org/data/#survey',
  from: '2027-01-01',
  to: '2027-12-31',
};

describe('calendarText(calendar)', () => {
  const text = calendarText({ name: 'Målinger', language: 'da', stamp: '2026-11-22', events: [event] });

  test('is read back by another program as it was meant, with every sign that has a meaning of its own', () => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const read = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(read.uid).toBe(event.uid);
    expect(read.summary).toBe(event.title);
    expect(read.description).toBe(event.description);
    expect(read.component.getFirstPropertyValue('url')).toBe(event.url);
  });

  test('covers whole days and ends on the day after the last', () => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const read = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(read.startDate.isDate).toBe(true);
    expect(read.startDate.toString()).toBe('2027-01-01');
    expect(read.endDate.toString()).toBe('2028-01-01');
  });

  test('has lines of at most 75 octets that end with CRLF and break no character', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.every((line) => !line.includes('\n') && Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n ', '')).toContain('ært øvet ært øvet');
  });
});
