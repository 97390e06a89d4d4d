import { breakLines } from '../../charts/break-lines.ts';
import { FACADE } from '../../charts/draw-facade.ts';
import type { EmbedView } from './embed.ts';

/**
 * A height in px at which an embedded figure shows whole, in a frame of any width from 288 px on: where it scrolled, a reader
 * would miss where the figure is from. It is estimated from the length of the texts and what `embed.css` gives them, whichever
 * wave the frame shows, with a line to spare for the waves to come.
 */
export function embedHeight(view: EmbedView): number {
  const widths = Array.from(
    { length: Math.ceil((WIDEST - NARROWEST) / STEP) },
    (_, at) => NARROWEST + at * STEP,
  );
  const needed = Math.max(...[...widths, WIDEST].map((width) => heightAt(view, width)));
  return Math.ceil(needed / STEP) * STEP;
}

function heightAt({ lang, title, written, waves, source, remarks }: EmbedView, width: number): number {
  const ofPage = lettersOf(lang) ?? LATIN;
  const own = lettersOf(written.lang);
  // Letters that have no line of their own stand in that of the page.
  const ofText = { line: own?.line ?? ofPage.line, character: (own ?? LATIN).character };
  const room = width - 2 * PADDING.inline;
  const textHeight = (text: string, size: number, { line, character } = ofPage): number =>
    breakLines(text, Math.floor(room / (size * character))).length * size * line;
  const wave = Math.max(
    ...waves.map(({ figure, state }) =>
      figure === null
        ? textHeight(state, TEXT)
        : // The number is written larger than the words that follow it in the same line.
          textHeight(`${figure.count} ${figure.count} ${figure.caption}`, TEXT, ofText) +
          NUMBER +
          MARGIN +
          (room * FACADE.height) / FACADE.width +
          TEXT * ofPage.line * 0.5,
    ),
  );
  const heading = textHeight(title, HEADING, { ...ofText, line: own?.line ?? HEADING_LINE });
  const notes = [source.text, ...remarks].map((note) => MARGIN + textHeight(note, SMALL));
  return (
    2 * PADDING.block +
    heading +
    MARGIN +
    wave +
    notes.reduce((sum, note) => sum + note, 0) +
    TEXT * ofPage.line
  );
}

/** Px of the frame's width: what a narrow phone leaves for it, and where its text and picture grow no wider. */
const NARROWEST = 288;
const WIDEST = 646;
/** Px between the widths that are tried, and of which the frame's height is a multiple. */
const STEP = 20;

/** What `embed.css` gives, in px. */
const TEXT = 16;
const HEADING = 17.6;
const SMALL = 14.4;
const NUMBER = 12.8;
const PADDING = { block: 17.6, inline: 19.2 };
const MARGIN = 11.2;
const HEADING_LINE = 1.3;

/** The height of a line and the width of an average character, in em. Where letters are narrow a text takes fewer lines than this. */
const LATIN = { line: 1.5, character: 0.52 };
const LETTERS: Readonly<Record<string, typeof LATIN>> = {
  ar: { line: 1.85, character: 0.44 },
  ur: { line: 2.1, character: 0.4 },
};

/** The letters of a language; undefined for those that look as Latin ones do. */
function lettersOf(lang: string): typeof LATIN | undefined {
  return LETTERS[lang.split('-')[0] ?? ''];
}
