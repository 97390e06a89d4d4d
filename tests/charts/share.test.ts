import { expect, test } from 'vitest';
import { SHARE, shareSvg, type ShareSpec } from '../../src/charts/draw-share.ts';

const spec: ShareSpec = {
  name: 'Egeparken & omegn',
  title: 'Glad',
  sentence: 'I 2021 var 73 ud af 100 glade.',
  facade: { lit: 73, seed: null, direction: 'ltr' },
  letters: { family: 'Test "Sans"', width: 0.5, scale: 1 },
  colours: { night: '#2c3447', 'night-ground': '#171c28', 'night-ink': '#f4f1ea', lit: '#ffc857' },
};

/** The lines of text: from the left or right edge, how far down, how large, and what they say. */
function linesOf(change: Partial<ShareSpec>) {
  const texts = shareSvg({ ...spec, ...change }).matchAll(
    /<text x="(\d+)" y="(\d+)" font-size="([\d.]+)"([^>]*)>([^<]*)<\/text>/g,
  );
  return [...texts].map(([, x, y, size, look, said]) => [
    Number(x),
    Number(y),
    Number(size),
    look?.trim(),
    said,
  ]);
}

test('has the size that services expect, and its texts stand under each other', () => {
  expect(SHARE).toEqual({ width: 1200, height: 630 });
  const svg = shareSvg(spec);
  expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">');
  expect(svg).toContain('<g font-family="Test &quot;Sans&quot;" fill="#f4f1ea">');
  expect(linesOf({})).toEqual([
    [64, 78, 30, 'fill-opacity=".8"', 'Egeparken &amp; omegn'],
    [64, 162, 68, 'font-weight="700"', 'Glad'],
    [64, 226, 36, '', 'I 2021 var 73 ud af 100 glade.'],
  ]);
});

test('fits the name of the place as it does the rest', () => {
  const [name] = linesOf({ name: 'Egeparken '.repeat(20) });
  expect(String(name?.[4])).toMatch(/^Egeparken .* …$/);
  expect(String(name?.[4]).length * 30 * spec.letters.width).toBeLessThan(1200 - 2 * 64);
});

test('stands at the right edge in right-to-left text, as large as the script is read', () => {
  const rtl = {
    facade: { ...spec.facade, direction: 'rtl' as const },
    letters: { ...spec.letters, scale: 0.75 },
  };
  expect(linesOf(rtl).map(([x, , size, look]) => [x, size, look])).toEqual([
    [1136, 30, 'fill-opacity=".8" direction="rtl"'],
    [1136, 51, 'font-weight="700" direction="rtl"'],
    [1136, 27, 'direction="rtl"'],
  ]);
});

test('lets a long title have two lines and a long sentence what is left, each with an ellipsis when it is cut', () => {
  const said = (title: string, sentence: string) => linesOf({ title, sentence }).map((line) => line.at(-1));
  // Nine characters: three of them stand on a line of the title (31 characters), six on one of the sentence (59).
  const word = 'abcdefghi';
  const words = (count: number) => Array.from({ length: count }, () => word).join(' ');
  expect(said(words(3), words(6)).slice(1)).toEqual([words(3), words(6)]);
  expect(said(words(4), words(7)).slice(1)).toEqual([words(3), word, words(6), word]);
  // One line of title leaves three of the sentence, two lines leave two.
  expect(said(word, words(18)).slice(2)).toEqual([words(6), words(6), words(6)]);
  expect(said(words(4), words(12)).slice(3)).toEqual([words(6), words(6)]);
  // 29 of 31 characters leave room for the ellipsis; where there is none, the last word makes way.
  expect(said(words(7), '').slice(1)).toEqual([words(3), `${words(3)} …`]);
  expect(said(word, words(19)).slice(2)).toEqual([words(6), words(6), `${words(5)} …`]);
  const long = `${words(2)} abcdefghij`;
  expect(said(`${long} ${long} x`, '').slice(1)).toEqual([long, `${words(2)} …`]);
});

test('cuts no figure off from what a no-break space joins it with', () => {
  const figure = '61\u00A0ud\u00A0af\u00A0100';
  // Two lines of 31 characters for the title, the second of them full.
  const line = `abcdefghi abcdefg ${figure}`;
  expect(linesOf({ title: `${line}x ${line}x mere` }).map((each) => each.at(-1))[2]).toBe(
    'abcdefghi abcdefg …',
  );
});

test('breaks a word that no line has room for and goes on, so that no two pages look alike', () => {
  const said = (title: string, sentence: string) => linesOf({ title, sentence }).map((line) => line.at(-1));
  const long = 'x'.repeat(80);
  const hyphen = '-\u200E';
  expect(said(`${'x'.repeat(40)} i nord`, '').slice(1)).toEqual([
    `${'x'.repeat(30)}${hyphen}`,
    `${'x'.repeat(10)} i nord`,
  ]);
  expect(said(long, `en ${long} her`).slice(1)).toEqual([
    `${'x'.repeat(30)}${hyphen}`,
    `${'x'.repeat(30)}…`,
    'en',
    `${'x'.repeat(58)}…`,
  ]);
  expect(said('x'.repeat(31), '').slice(1)).toEqual(['x'.repeat(31)]);
  // A letter keeps its marks, or goes with them.
  const marked = 'e\u0301'.repeat(40);
  expect(said(marked, '').slice(1)).toEqual([`${'e\u0301'.repeat(30)}${hyphen}`, 'e\u0301'.repeat(10)]);
});

test('lights as many windows as the façade, in rows of 25 below the texts', () => {
  const svg = shareSvg(spec);
  expect(svg.match(/<path /g)).toHaveLength(73);
  const unlit = [...svg.matchAll(/<rect x="(\d+)" y="(\d+)" width="26" height="33"/g)];
  expect(unlit).toHaveLength(27);
  expect(svg).toContain(
    '<path d="M64 436h12v12h-12zM80 436h12v12h-12zM64 452h12v19h-12zM80 452h12v19h-12z" fill="#ffc857"/>',
  );
  // The last window of all: column 24 of the fourth row.
  expect(unlit.at(-1)?.slice(1).map(Number)).toEqual([64 + 24 * 43 + 1, 436 + 3 * 45 + 1]);
  expect(svg).toContain('<rect y="402" width="100%" height="630" fill="#2c3447"/>');
});
