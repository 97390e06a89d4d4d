import { readFileSync } from 'node:fs';
import { fileStyle, type StandaloneFrame } from '../../src/charts/standalone.ts';

/** The surroundings of a chart file in tests. */
export const frame: StandaloneFrame = {
  language: 'da',
  titleLanguage: 'da',
  remark: 'The figures do not say anything about the cause.',
  source: 'Kilde: Prøvemåling 2021. https://example.org/indikatorer/utryg/',
  style: styleOf(styleSheets()),
};

/** The text of the style sheets of all that is drawn. */
export function styleSheets(): string {
  const text = (name: string): string =>
    readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
  return text('charts') + text('facade');
}

/** The style of a file in tests, from the text of a style sheet. */
export function styleOf(stylesheet: string): string {
  const colours = {
    paper: '#f6f3ec',
    ink: '#1b2233',
    'ink-soft': '#565b66',
    line: '#d9d5ca',
    'line-strong': '#837d6c',
    night: '#2c3447',
    'night-ground': '#171c28',
    'night-ink': '#f4f1ea',
    lit: '#ffc857',
    accent: '#1f5fa8',
    warn: '#9a4a12',
  };
  return fileStyle({ stylesheet, colours, fontFamily: 'system-ui, sans-serif' });
}
