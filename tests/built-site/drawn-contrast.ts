import type { Page } from 'playwright-core';
import { contrast, type Paint } from './contrast.ts';

/**
 * Contrast of what axe cannot judge: letters and marks of drawings against what lies under them (WCAG 1.4.3, 1.4.11).
 * Letters need 4.5 to 1, marks that carry meaning 3 to 1.
 */
export async function readDrawnContrast(page: Page): Promise<string[]> {
  const drawn = await page.evaluate(readDrawings, DECORATION);
  const faults = drawn.flatMap(({ name, letters, paints, paper, boxes }) => {
    const best = (under: Paint | null): number =>
      Math.max(...paints.map((paint) => contrast(paint, paper, under)));
    const reached = boxes.length > 0 ? Math.min(...boxes.map(best)) : best(null);
    const least = letters ? 4.5 : 3;
    return reached < least ? [`${name}: ${reached.toFixed(2)} to 1 instead of ${least}`] : [];
  });
  return [...new Set(faults)];
}

/** Marks that say nothing: gridlines, gaps in the colour of the ground, hatching inside an outline. */
export const DECORATION = '.g, .bg, .hx, .s > path, .s > line';

/** Runs in the page. */
function readDrawings(decoration: string): Drawn[] {
  const ground = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^rgba\(.*, 0(\.\d+)?\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const paint = (element: Element, kind: 'fill' | 'stroke'): Paint => {
    const style = getComputedStyle(element);
    return { colour: style[kind], opacity: Number(style[`${kind}Opacity`]) };
  };
  const drawn: Drawn[] = [];
  for (const svg of document.querySelectorAll('svg:not(svg svg)')) {
    const paper = ground(svg);
    const shown = (selector: string): Element[] =>
      [...svg.querySelectorAll(selector)].filter((part) => getComputedStyle(part).display !== 'none');
    const name = (part: Element): string =>
      `${svg.getAttribute('class')} ${part.tagName}.${part.getAttribute('class')} »${part.textContent.slice(0, 20)}«`;
    for (const text of shown('text')) {
      // Letters have a rim in the colour of the paper, or they stand in a box beside them in the markup.
      const { stroke, strokeWidth } = getComputedStyle(text);
      const rim = stroke !== 'none' && parseFloat(strokeWidth) > 0;
      const boxes = rim ? [] : [...(text.parentElement?.querySelectorAll(':scope > rect') ?? [])];
      const look = { paints: [paint(text, 'fill')], paper, boxes: boxes.map((box) => paint(box, 'fill')) };
      drawn.push({ name: name(text), letters: true, ...look });
    }
    for (const mark of shown('path, line, rect, circle')) {
      if (mark.matches(decoration)) continue;
      const paints = [paint(mark, 'stroke'), paint(mark, 'fill')];
      drawn.push({ name: name(mark), letters: false, paints, paper, boxes: [] });
    }
  }
  return drawn;
}

interface Drawn {
  name: string;
  letters: boolean;
  /** What it is drawn with; the one that stands out most counts. */
  paints: Paint[];
  /** The colour behind the drawing. */
  paper: string;
  /** Fills of the boxes that letters may stand in. */
  boxes: Paint[];
}
