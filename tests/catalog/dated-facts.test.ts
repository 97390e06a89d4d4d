import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsOf } from '../settings-of.ts';
import { listFiles } from '../source-file.ts';
import { linesOf, mdx } from './small-site.ts';

const { facts } = settingsOf('.');
const dated = Object.keys(facts).filter((name) => facts[name]?.date !== undefined);

/** The paragraphs of this neighbourhood's texts that tell a figure. */
const telling = (name: string) =>
  listFiles('content')
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n\n')
        .map((words) => ({ file, words })),
    )
    .filter(({ words }) => words.includes(`"facts.${name}"`) || words.includes(`{facts.${name}}`));

test.each(dated)('the figure »%s« is told with the year of its source wherever it is told', (name) => {
  const paragraphs = telling(name);
  const without = paragraphs.filter(({ words }) => !words.includes(`facts.${name}.date`));
  expect(without.map(({ file }) => file)).toEqual([]);
});

test('the number of homes, which sources do not agree on, has one', () => {
  expect(dated).toContain('homes');
  expect(telling('homes')).not.toEqual([]);
});

test('a text may ask for the date of a figure where it is known, and only there', () => {
  const changes = {
    'content/pages/da/om.mdx': mdx(
      'title: Om\nsummary: Om.',
      'Her er <Fact name="facts.homes" /> boliger. Det var <Fact name="facts.homes.date" />.\n',
    ),
  };
  const dateIt = (text: string) => text.replace('source: Aftalen', 'source: Aftalen, date: "2024"');
  expect(linesOf({ ...changes, 'content/site.yaml': dateIt })).toEqual([]);
  expect(linesOf(changes).join('\n')).toMatch(/hedder »facts\.homes\.date«/);
});
