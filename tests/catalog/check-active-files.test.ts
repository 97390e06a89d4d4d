import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkActiveFiles } from '../../src/catalog/public-files/check-active-files.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { linesOf } from './small-site.ts';
import { listFiles } from '../source-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const svg = (body: string, head = ''): string =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${body}\n</svg>\n`;

/** What is said of a file. */
function toldOf(content: string | Uint8Array, name = 'billeder/tegning.svg'): string[] {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'public', path.dirname(name)), { recursive: true });
  writeFileSync(path.join(root, 'public', name), content);
  return checkActiveFiles(root, [name]).map(formatProblem);
}

test.each([
  ['a script', '<g/>\n<script>alert(1)</script>', '3:1', '»<script«'],
  ['in other letters and with a prefix', '<SVG:ScRiPt href="x.js"/>', '2:1', '»<SVG:ScRiPt«'],
  ['a handler', '<g onload="alert(1)"/>', '2:3', '»onload=«'],
  ['right after another attribute', '<g id="a"onClick = "alert(1)"/>', '2:9', '»onClick =«'],
  [
    'a handler that is set later',
    '<set attributeName="onmouseover" to="x()"/>',
    '2:6',
    '»attributeName="onmouseover«',
  ],
  ['a link', '<a href="JavaScript:alert(1)"/>', '2:10', '»JavaScript:«'],
  ['a link by numbers', '<a href="java&#115;cript&#x3A;alert(1)"/>', '1:1', '»javascript:«'],
  [
    'a link with signs that browsers pass over',
    '<a href="java&#10;script&#9;:alert(1)"/>',
    '1:1',
    'et link med et script',
  ],
  ['a page', '<foreignObject><p/></foreignObject>', '2:1', '»<foreignObject«'],
  [
    'a page without its frame',
    '<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>',
    '2:27',
    'en webside',
  ],
  ['text of a page within', '<g srcdoc="&lt;script&gt;x&lt;/script&gt;"/>', '1:1', '»<script«'],
])('a drawing may not hold %s', (_, body, place, name) => {
  const [line, ...more] = toldOf(svg(body));
  expect(more).toEqual([]);
  expect(line).toMatch(new RegExp(`^public/billeder/tegning\\.svg:${place} {2}Billedet har .*PNG`));
  expect(line).toContain(name);
});

test('what is found is quoted no longer than a line can bear', () => {
  const [line = ''] = toldOf(svg(`<g on${'x'.repeat(90)}="alert(1)"/>`));
  expect(line).toContain(`»on${'x'.repeat(38)}«`);
});

test.each(Array.from('javascript', (_, index) => index + 1))(
  'a link to a script is seen through a line break after its letter %i',
  (index) => {
    const scheme = `${'javascript'.slice(0, index)}\n${'javascript'.slice(index)}`;
    expect(toldOf(svg(`<a href="${scheme}:x"/>`))).toEqual([
      expect.stringContaining('et link med et script'),
    ]);
  },
);

test.each([
  ['a letter by a number without its end', '<a href="java&#115cript:x"/>', 'et link med et script'],
  [
    'a handler within a text, after a double quote',
    '<g srcdoc="&lt;i a=&quot;b&quot;onload=x"/>',
    '»onload=«',
  ],
  ['the same after a single one', '<g srcdoc="&lt;i a=&apos;b&apos;onload=x"/>', '»onload=«'],
  ['a handler set later, with room around it', '<set attributeName = " onclick" to="x"/>', 'onclick«'],
  ['a page with a prefix', '<svg:foreignObject/>', '»<svg:foreignObject«'],
  ['signs that there are not', '<g a="&#x110000;"/><script/>', '»<script«'],
])('nor does it hide behind %s', (_, body, name) => {
  expect(toldOf(svg(body))).toEqual([expect.stringContaining(name)]);
});

test.each([
  ['tegning.svg.txt', []],
  ['side.html.txt', []],
  ['liste.xml.txt', []],
  ['side.XHTML', ['Websiden']],
  ['side.htm', ['Websiden']],
  ['liste.xml', ['Filen']],
  ['liste.xsl', ['Filen']],
  ['liste.xslt', ['Filen']],
])('what a file is called decides how a browser takes it: %s', (name, words) => {
  expect(toldOf('<a><script/></a>', name)).toEqual(words.map((word) => expect.stringContaining(word)));
});

test.each([
  ['an entity of two halves', '<!DOCTYPE svg [<!ENTITY a "java"><!ENTITY b "script:">]>'],
  ['an entity that holds an element', "<!DOCTYPE svg [<!ENTITY a '&#60;g/>'>]>"],
  ['an address that another entity goes on', '<!DOCTYPE svg [<!ENTITY a "https://x.dk/&b;">]>'],
  ['the same between single quotes', "<!DOCTYPE svg [<!ENTITY a 'https://x.dk/&b;'>]>"],
  ['an address with an element behind it', '<!DOCTYPE svg [<!ENTITY a "https://x.dk/<g/>">]>'],
  ['an entity from elsewhere', '<!DOCTYPE svg [<!ENTITY a SYSTEM "a.txt">]>'],
  ['a sheet that makes another page of it', '<?xml-stylesheet type="text/xsl" href="a.xsl"?>'],
])('nor may a script be hidden in %s', (_, head) => {
  expect(toldOf(svg('<g/>', head))).toEqual([expect.stringContaining('en regel, der kan skjule et script')]);
});

test('a drawing is read in whichever encoding it is saved, and by whichever ending', () => {
  const text = svg('<script/>');
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  expect(toldOf(bytes)).toHaveLength(1);
  expect(toldOf(bytes.swap16())).toHaveLength(1);
  expect(toldOf(text, 'TEGNING.SVG')).toHaveLength(1);
  expect(toldOf(text, 'tegning.txt')).toEqual([]);
});

test('what drawing programs write passes', () => {
  const names =
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n\t<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">\n]>';
  const body =
    '<style>.a{fill:#fff}</style><title>Beskrivelse: on og off</title><a href="https://eksempel.dk/?on=1"><path class="a" d="M0 0"/></a>';
  expect(toldOf(svg(body, names))).toEqual([]);
  const spread = "<!DOCTYPE svg [<!ENTITY  ns_x\n  'http://ns.adobe.com/x/'  >]>";
  expect(toldOf(svg(body, spread))).toEqual([]);
});

test.each(['index.html', 'gammel/SIDE.HTM', 'a.xhtml'])(
  'a page that may run a script is warned of: %s',
  (name) => {
    const place = `public/${name}:`;
    expect(toldOf('<!doctype html><p>x</p>\n<script src="/x.js"></script>', name)).toEqual([
      expect.stringMatching(
        `^${place}2:1 {2}advarsel: Websiden har et script \\(»<script«\\) i sig.* – Lad en, der kan kode, læse det efter`,
      ),
    ]);
    expect(toldOf('<p onclick="x()">x</p>', name)).toHaveLength(1);
    expect(toldOf('<a href="javascript:x()">x</a>', name)).toHaveLength(1);
  },
);

test('a page may hide a script by the rules of XML no more than a drawing', () => {
  const page =
    '<!DOCTYPE html [<!ENTITY a \'&#60;b/>\'>]><html xmlns="http://www.w3.org/1999/xhtml">&a;</html>';
  expect(toldOf(page, 'kort.xhtml')).toEqual([expect.stringContaining('en regel, der kan skjule et script')]);
});

test('a page without a script passes, as does what search engines ask for to know the owner', () => {
  const page =
    '<html xmlns="http://www.w3.org/1999/xhtml"><title>Flyttet</title><p>Vi er flyttet.</p></html>';
  expect(toldOf(page, 'gammel.html')).toEqual([]);
  expect(
    toldOf('google-site-verification: google0123456789abcdef.html', 'google0123456789abcdef.html'),
  ).toEqual([]);
});

test('a file of machines that its rules make a page is warned of', () => {
  const sheet = '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="a.xsl"?><a/>';
  expect(toldOf(sheet, 'kort.xml')).toEqual([
    expect.stringMatching(/^public\/kort\.xml:1:22 {2}advarsel: Filen har en regel/),
  ]);
  expect(toldOf('<?xml version="1.0"?><urlset/>', 'kort.xml')).toEqual([]);
});

test('the drawings of the project pass', () => {
  const drawings = ['public', 'tests/golden', 'tests/fixtures']
    .flatMap(listFiles)
    .filter((file) => file.endsWith('.svg'));
  expect(drawings).toContain('public/favicon.svg');
  const inPublic = drawings.map((file) => path.relative('public', file));
  expect(checkActiveFiles('.', inPublic)).toEqual([]);
});

test('such a drawing closes the door', () => {
  const icon = 'public/favicon.svg';
  expect(linesOf({ [icon]: (text) => text.replace('/>', ' onload="x()"/>') })).toEqual([
    expect.stringMatching(/^public\/favicon\.svg:1:\d+ {2}Billedet har en kommando/),
  ]);
});
