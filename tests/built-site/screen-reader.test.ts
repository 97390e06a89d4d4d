import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTree, type TreeNode, walkTree } from './accessibility-tree.ts';
import { launchBrowser } from './browser.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { visitAll } from './visit-all.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('a screen reader on each type of page of $name', ({ folder: build }) => {
  let site: OpenSite;
  let trees: { address: string; tree: TreeNode }[];

  beforeAll(async () => {
    site = await openSite(build, { withoutFrames: true });
    trees = await visitAll(site.browser, site.bothDirections, async (page, { address }) => {
      await page.goto(site.url(address));
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      return { address: address || '/', tree: await readTree(page) };
    });
  });

  afterAll(() => site?.close());

  const faults = (find: (tree: TreeNode) => string[]) =>
    trees.flatMap(({ address, tree }) => find(tree).map((fault) => `${address}: ${fault}`));

  test('is told what every chart is, what it shows, and the same as a table', () => {
    expect(trees.some(({ tree }) => allOf(tree, 'figure').length > 0)).toBe(true);
    expect(faults(figureFaults)).toEqual([]);
  });

  test('is told every table by its name, and every cell with its headers', () => {
    expect(trees.some(({ tree }) => allOf(tree, 'table').length > 1)).toBe(true);
    expect(faults(tableFaults)).toEqual([]);
  });

  test('is told of every picture, control and place what it is', () =>
    expect(faults(namelessThings)).toEqual([]));

  test('hears nothing twice in a row, and no decoration', () => expect(faults(noise)).toEqual([]));
});

describe('a screen reader on a page that is wrong', () => {
  test('hears what is missing, and what is too much', async () => {
    const browser = await launchBrowser({ withoutFrames: true });
    const page = await browser.newPage();
    await page.setContent(
      `<html lang="en"><title>x</title><main><figure><svg role="img"><path d="M0 0h9"/></svg></figure>
      <table><tr><th>Year</th><th>Share</th></tr><tr><td>2024</td><td>36</td></tr></table><nav aria-label="Here"><a href="/">x</a> | <a href="/y"></a></nav>
      <div role="region" aria-label="A picture"><svg role="img" aria-label="A picture"></svg></div></main>`,
    );
    const tree = await readTree(page);
    expect(figureFaults(tree)).toEqual(['a figure without a name', 'the figure »« has no table']);
    expect(tableFaults(tree)).toEqual(['a table without a name', 'a row of »« without a header: 2024 36']);
    expect(namelessThings(tree)).toEqual(['a nameless image', 'a nameless link']);
    expect(noise(tree)).toEqual(['decoration »|«', 'twice »A picture«']);
    await browser.close();
  });
});

function allOf(tree: TreeNode, role: string): TreeNode[] {
  return walkTree(tree)
    .map(({ node }) => node)
    .filter((node) => node.role === role);
}

function figureFaults(tree: TreeNode): string[] {
  return allOf(tree, 'figure').flatMap((figure) => [
    ...(figure.name === '' ? ['a figure without a name'] : []),
    ...(pictures(figure).length === 1 ? [] : [`the figure »${figure.name}« has not one picture`]),
    ...(allOf(figure, 'table').length === 1 ? [] : [`the figure »${figure.name}« has no table`]),
  ]);
}

/** A chart whose figures can be walked through is told as a slider, and all that it says as its value. */
function pictures(figure: TreeNode): TreeNode[] {
  return [...allOf(figure, 'image'), ...allOf(figure, 'slider').filter(({ value }) => value !== '')];
}

function tableFaults(tree: TreeNode): string[] {
  // Markdown knows neither captions nor headers of rows: a table in a text stands in a group of its name.
  const written = allOf(tree, 'group').flatMap(({ name, children }) => (name === '' ? [] : children));
  const tables = allOf(tree, 'table').filter((table) => !written.includes(table));
  const names = tables.map(({ name }) => name);
  return [
    ...names.filter((name) => name === '').map(() => 'a table without a name'),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two tables »${name}«`),
    ...tables.flatMap((table) => {
      const [head, ...rows] = allOf(table, 'row').map(({ children }) => children);
      const headed = head?.every(({ role }) => role === 'columnheader') ? rows : [head ?? [], ...rows];
      return headed
        .filter(([first]) => first?.role !== 'rowheader')
        .map(
          (cells) => `a row of »${table.name}« without a header: ${cells.map(({ name }) => name).join(' ')}`,
        );
    }),
  ];
}

/** Roles that mean nothing to a listener without a name. */
const NAMED = [
  'image',
  'link',
  'button',
  'textbox',
  'searchbox',
  'slider',
  'region',
  'navigation',
  'heading',
  'DisclosureTriangle',
];

function namelessThings(tree: TreeNode): string[] {
  return walkTree(tree).flatMap(({ node: { role, name } }) =>
    NAMED.includes(role) && name === '' ? [`a nameless ${role}`] : [],
  );
}

function noise(tree: TreeNode): string[] {
  return walkTree(tree).flatMap(({ node: { role, name }, around }) => {
    if (role === 'StaticText')
      return /^[/|·>•–—*]$/.test(name) && !inCell(around) ? [`decoration »${name}«`] : [];
    const again = role === 'image' && name !== '' && around.some((box) => box.name === name);
    return again ? [`twice »${name}«`] : [];
  });
}

/** A dash in a table stands for »nothing«. */
function inCell(around: readonly TreeNode[]): boolean {
  return around.some(({ role }) => role === 'cell');
}
