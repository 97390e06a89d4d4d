import type { BrowserContextOptions } from 'playwright-core';

/** A page with each kind of chart: the façade, the trend, the answers, the groups. */
const INDICATOR = 'indikatorer/evening-walk/';
const TREND = 'figure.trend';

/** The states that pictures are kept of, all of the invented neighbourhood: its texts change only with the tests. */
export const SHOTS: readonly Shot[] = [
  { name: 'front-phone', address: '', ...phone(1500) },
  { name: 'front-desktop-dark', address: '', ...desktop(900), colorScheme: 'dark' },
  { name: 'front-arabic', address: 'ar/', ...desktop(900) },
  { name: 'goal-phone-dark', address: 'maal/evenings/', ...phone(1200), colorScheme: 'dark' },
  { name: 'indicator-desktop', address: INDICATOR, ...desktop(1300) },
  { name: 'indicator-phone', address: INDICATOR, ...phone(1800) },
  { name: 'indicator-arabic', address: `ar/${INDICATOR}`, ...phone(1800) },
  { name: 'charts-desktop-dark', address: INDICATOR, from: TREND, ...desktop(1300), colorScheme: 'dark' },
  { name: 'charts-phone', address: INDICATOR, from: TREND, ...phone(1700) },
  { name: 'charts-forced-colors', address: INDICATOR, from: TREND, ...phone(1700), forcedColors: 'active' },
  { name: 'charts-on-paper', address: INDICATOR, from: TREND, ...paper(), media: 'print' },
  { name: 'overdue-phone', address: 'indikatorer/market-evening/', from: TREND, ...phone(1000) },
  { name: 'news-phone-dark', address: 'nyt/', ...phone(1000), colorScheme: 'dark' },
  { name: 'goals-on-paper', address: 'maal/', ...size(794, 620), media: 'print' },
  { name: 'contrast-more', address: 'maal/evenings/', ...phone(800), contrast: 'more' },
  { name: 'contrast-more-dark', address: 'nyt/', ...phone(600), contrast: 'more', colorScheme: 'dark' },
  { name: 'style-phone', address: 'stil/', from: '.note', ...phone(1000) },
  { name: 'style-phone-dark', address: 'stil/', from: '.timeline', ...phone(660), colorScheme: 'dark' },
  { name: 'embed', address: 'embed/belonging/', ...size(480, 400) },
  { name: 'embed-dark', address: 'embed/belonging/moerk/', ...size(480, 400) },
  { name: 'poster', address: 'plakat/evenings/', ...paper(), media: 'print' },
  { name: 'year-on-paper', address: 'aar/2024/', ...size(794, 1050), media: 'print' },
];

function phone(height: number): Size {
  return size(360, height);
}

function desktop(height: number): Size {
  return size(1100, height);
}

/** A4 at 96 dots an inch. */
function paper(): Size {
  return size(794, 1123);
}

function size(width: number, height: number): Size {
  return { width, height };
}

/** One picture: a page from the top, or from what a selector finds. */
export interface Shot extends Size, Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'contrast'> {
  name: string;
  address: string;
  from?: string;
  media?: 'print';
}

interface Size {
  width: number;
  height: number;
}
