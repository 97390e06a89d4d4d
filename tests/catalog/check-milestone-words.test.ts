import { describe, expect, test } from 'vitest';
import { linesOf, linesOfBody, mdx } from './small-site.ts';

const milestone = (facts: string, words = 'title: Det nye hus') => ({
  'content/milestones/da/hus.mdx': mdx(`${facts}\n${words}`),
});
const EXPECTED = milestone("from: '2027'\ncertainty: expected", 'title: Huset ventes at stå klart');
const HAPPENED = milestone("from: '2028-06-01'\ncertainty: agreement");
const WHEN = '<Fact name="milestone.hus" />';

describe('a text that asks for a milestone', () => {
  test('may expect it while it is expected', () => {
    expect(linesOfBody(`Huset ventes klar i ${WHEN}. Det bliver godt.\n`, EXPECTED)).toEqual([]);
  });

  test('is warned of when it still expects what has come, and when its year has become a day', () => {
    expect(linesOfBody(`Ro.\n\nHuset **ventes** klar i\n${WHEN}. Det bliver godt.\n`, HAPPENED)).toEqual([
      '9:1  advarsel: Her står »ventes« om »milestone.hus«, men det ventes ikke længere: »certainty« er »agreement« – Skriv, hvad der er sket',
      '9:1  advarsel: »i« passer ikke foran »milestone.hus«, som er en dag – Skriv »den« i stedet',
    ]);
  });

  test('is warned of when its day has become a year', () => {
    const year = milestone("from: '2028'\ncertainty: agreement");
    expect(linesOfBody(`Huset åbnede den ${WHEN}.\n`, year)).toEqual([
      '6:18  advarsel: »den« passer ikke foran »milestone.hus«, som er et år – Skriv »i« i stedet',
    ]);
    expect(linesOfBody(`Huset åbnede i ${WHEN}.\n`, year)).toEqual([]);
  });

  test.each([
    `Huset åbnede den ${WHEN}.`,
    `Det ventes fuldt. Huset åbnede ${WHEN}. Det forventes.`,
    `Uventet: ${WHEN}.`,
    `> Huset ventes klar i ${WHEN}.`,
  ])('is not warned of when it fits: %s', (body) => {
    expect(linesOfBody(`${body}\n`, HAPPENED)).toEqual([]);
  });

  test('is looked through in fields, too', () => {
    const goal = 'content/goals/da/ro.mdx';
    const lines = linesOf({
      ...HAPPENED,
      [goal]: (text) => text.replace('Her skal være ro.', "'Huset forventes klar {milestone.hus}.'"),
    });
    expect(lines).toEqual([
      expect.stringMatching(/^content\/goals\/da\/ro\.mdx:6:\d+ {2}advarsel: Her står »forventes«/),
    ]);
  });

  test('is that of the milestone itself, too', () => {
    const words = 'title: Huset ventes at stå klart\nsummary: Huset er åbent.';
    expect(linesOf(milestone("from: '2028-06-01'\ncertainty: agreement", words))).toEqual([
      'content/milestones/da/hus.mdx:4:14  advarsel: Her står »ventes«, men »certainty: agreement« siger, at det er sikkert – Skriv, hvad der er sket, eller skriv »certainty: expected«',
    ]);
  });
});
