// @ts-nocheck
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inventedText } from './invented-text.ts';

/**
 * Writes what an experienced developer would begin with: Astro and MDX with their defaults, a page an entry with the
 * same text, a chart by Chart.js and a table of twelve rows from a CSV file, and an index. No checks, no statistics,
 * no languages. It uses this project's packages.
 *
 * @param entries pages with text, chart and table
 * @param pages HTML pages in all; those beyond the entries hold a line of text each
 */
export function writePlainAstro(
  folder: string,
  { entries, pages }: { entries: number; pages: number },
): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  mkdirSync(folder, { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  write('package.json', '{ "name": "plain", "private": true, "type": "module" }\n');
  for (const [file, text] of Object.entries(SOURCES)) write(file, text);
  for (let number = 1; number <= entries; number += 1) {
    write(
      `content/indicator-${number}.mdx`,
      `---\ntitle: Tal ${number}\n---\n\n${inventedText(number)}\n<Note>Planen løber.</Note>\n`,
    );
    write(`data/indicator-${number}.csv`, table(number));
  }
  // The index and the entries are there already.
  for (let number = 1; number < pages - entries; number += 1) {
    write(`content/page-${number}.mdx`, `---\ntitle: Side ${number}\n---\n\nEn kort tekst.\n`);
  }
}

/** Changes a value in one file of figures. */
export function changePlainValue(folder: string): void {
  const file = join(folder, 'data/indicator-1.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('.5,420', '.9,420'));
}

function table(number: number): string {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `${2013 + at},${30 + ((number * 13 + at * 5) % 45)}.5,420`,
  );
  return `year,percent,n\n${rows.join('\n')}\n`;
}

const SOURCES = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], cacheDir: './.cache' });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  entries: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }), schema: z.object({ title: z.string() }) }),
};
`,
  'src/components/Note.astro': '<aside><slot /></aside>\n',
  'src/layouts/Base.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="da">
  <head><meta charset="utf-8" /><title>{title}</title><meta name="viewport" content="width=device-width" /></head>
  <body><main><h1>{title}</h1><slot /></main></body>
</html>
<style>body { font: 1rem/1.5 system-ui; max-width: 40rem; margin: auto }</style>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Base from '../layouts/Base.astro';
const entries = await getCollection('entries');
---
<Base title="Tal"><ul>{entries.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}</ul></Base>
`,
  'src/pages/[id].astro': `---
import { existsSync, readFileSync } from 'node:fs';
import { getCollection, render } from 'astro:content';
import Note from '../components/Note.astro';
import Base from '../layouts/Base.astro';
export async function getStaticPaths() {
  return (await getCollection('entries')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const file = \`data/\${entry.id}.csv\`;
const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\\n').map((line) => line.split(',')) : [];
const [head, ...rows] = lines;
---
<Base title={entry.data.title}>
  <Content components={{ Note }} />
  {head && (
    <canvas data-points={JSON.stringify(rows)}></canvas>
    <table>
      <tr>{head.map((cell) => <th>{cell}</th>)}</tr>
      {rows.map((row) => <tr>{row.map((cell) => <td>{cell}</td>)}</tr>)}
    </table>
  )}
</Base>
<script>
  import Chart from 'chart.js/auto';
  for (const canvas of document.querySelectorAll('canvas')) {
    const rows = JSON.parse(canvas.dataset.points);
    const data = { labels: rows.map(([year]) => year), datasets: [{ data: rows.map(([, percent]) => percent) }] };
    new Chart(canvas, { type: 'line', data });
  }
</script>
`,
};
