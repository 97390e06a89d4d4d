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
      `${LEADS}. De andre følger med, når adressen fører hen til et andet tal`,
    ],
  ]);
});

test('a poster is told with its goal or activity, and languages follow wherever the page leads', () => {
  const named = 'har været offentlig og ville forsvinde, og med den';
  expect(
    told([
      '/aktiviteter/fest/',
      '/en/maal/ro/',
      '/en/plakat/fest/',
      '/maal/ro/',
      '/plakat/fest/',
      '/plakat/ro/',
    ]),
  ).toEqual([
    [
      5,
      `Adressen /aktiviteter/fest/ ${named} »/plakat/fest/« og 1 på andre sprog`,
      expect.stringMatching(/\. De andre følger med, når adressen fører hen til en anden aktivitet$/),
    ],
    [
      8,
      `Adressen /maal/ro/ ${named} »/plakat/ro/« og 1 på andre sprog`,
      `${LEADS}. De andre følger med, når adressen fører hen til et andet mål`,
    ],
  ]);
  expect(told(['/en/plakat/ro/', '/plakat/ro/'])).toEqual([
    [6, `Adressen /plakat/ro/ ${named} 1 på andre sprog`, `${LEADS}. De andre følger med`],
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
    '/plakat/ro/',
  ];
  expect(told(alone).map(([line]) => line)).toEqual(alone.map((_, index) => index + 5));
});

test('a site of one language has none that are another’s', () => {
  expect(told(['/maal/ro/', '/en/maal/ro/'], [])).toEqual([
    [5, 'Adressen /maal/ro/ har været offentlig og ville forsvinde', LEADS],
    [6, 'Adressen /en/maal/ro/ har været offentlig og ville forsvinde', LEADS],
  ]);
});
