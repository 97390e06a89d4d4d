import { expect, test } from 'vitest';
import { tellLosses } from '../../src/build/tell-losses.ts';

const told = (addresses: readonly string[], languages: readonly string[] = ['en', 'ar']) =>
  tellLosses(
    addresses.map((address, index) => ({ address, line: index + 5 })),
    languages,
  ).map(({ line, what, advice }) => [line, what, advice]);

const LEADS = 'Skriv under »redirects« i content/site.yaml, hvor den fører hen nu, eller læg siden tilbage';

test('a page is told with all that its redirect saves, at its own line', () => {
  expect(
    told([
      '/ar/embed/glad/',
      '/embed/glad.svg',
      '/embed/glad/',
      '/embed/glad/2021.svg',
      '/en/indikatorer/glad/',
      '/indikatorer/glad.csv',
      '/indikatorer/glad/',
    ]),
  ).toEqual([
    [
      11,
      'Adressen /indikatorer/glad/ har været offentlig og ville forsvinde, og med den »/embed/glad.svg«, »/embed/glad/«, »/embed/glad/2021.svg«, »/indikatorer/glad.csv« og 2 på andre sprog',
      `${LEADS}. De andre følger med`,
    ],
  ]);
});

test('an address of which the page stands, and one that has its own redirect, is told by itself', () => {
  const alone = [
    '/aar/2024/',
    '/aar/2024/aar-2024.pdf',
    '/embed/glad/2021.svg',
    '/en/maal/ro/',
    '/filer/planer/a.pdf',
    '/maal/',
    '/maal/fred/',
    '/maal/ro.csv',
    '/plakat/fred/',
  ];
  expect(told(alone).map(([line]) => line)).toEqual(alone.map((_, index) => index + 5));
});

test('a site of one language has none that are another’s', () => {
  expect(told(['/maal/ro/', '/en/maal/ro/'], [])).toEqual([
    [5, 'Adressen /maal/ro/ har været offentlig og ville forsvinde', LEADS],
    [6, 'Adressen /en/maal/ro/ har været offentlig og ville forsvinde', LEADS],
  ]);
});
