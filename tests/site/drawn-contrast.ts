import type { Page } from 'playwright-core';

/**
 * Contrast of what axe cannot judge: letters and marks of drawings against what lies under them (WCAG 1.4.3, 1.4.11).
 * Letters need 4.5 to 1, marks that carry meaning 3 to 1.
 */
export function readDrawnContrast(page: Page): Promise<string[]> {
  return page.evaluate(measure, DECORATION);
}

/** Marks that say nothing: gridlines, gaps in the colour of the ground, hatching inside an outline. */
const DECORATION = '.g, .bg, .hx, .s > path, .s > line';

function measure(decoration: string): string[] {
  const parse = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return text === 'none' ? [0, 0, 0, 0] : [red, green, blue, alpha];
  };
  const over = ([red, green, blue, alpha]: Colour, ground: Colour): Colour => [
    red * alpha + ground[0] * (1 - alpha),
    green * alpha + ground[1] * (1 - alpha),
    blue * alpha + ground[2] * (1 - alpha),
    1,
  ];
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = (part: number): number =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrast = (drawn: Colour, ground: Colour): number => {
    const [dark = 0, light = 0] = [luminance(over(drawn, ground)), luminance(ground)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const groundOf = (element: Element): Colour => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return [255, 255, 255, 1];
  };
  const paint = (element: Element, kind: 'fill' | 'stroke'): Colour => {
    const style = getComputedStyle(element);
    const [red, green, blue, alpha] = parse(style[kind]);
    return [red, green, blue, alpha * Number(style[`${kind}Opacity`])];
  };

  const faults = new Set<string>();
  const demand = (element: Element, reached: number, least: number): void => {
    const picture = element.closest('svg:not(svg svg)')?.getAttribute('class');
    const name = `${element.tagName}.${element.getAttribute('class')} »${element.textContent.slice(0, 20)}«`;
    if (reached < least) faults.add(`${picture} ${name}: ${reached.toFixed(2)} to 1 instead of ${least}`);
  };
  for (const svg of document.querySelectorAll('svg:not(svg svg)')) {
    const paper = groundOf(svg);
    const shown = (selector: string): Element[] =>
      [...svg.querySelectorAll(selector)].filter((part) => getComputedStyle(part).display !== 'none');
    for (const text of shown('text')) {
      // Letters have a rim in the colour of the paper, or they stand in a box beside them in the markup.
      const rim =
        parseFloat(getComputedStyle(text).strokeWidth) > 0 && getComputedStyle(text).stroke !== 'none';
      const boxes = rim ? [] : [...(text.parentElement?.querySelectorAll(':scope > rect') ?? [])];
      const grounds = boxes.length > 0 ? boxes.map((box) => over(paint(box, 'fill'), paper)) : [paper];
      demand(text, Math.min(...grounds.map((ground) => contrast(paint(text, 'fill'), ground))), 4.5);
    }
    for (const mark of shown('path, line, rect, circle')) {
      if (mark.matches(decoration)) continue;
      const drawn = [paint(mark, 'stroke'), paint(mark, 'fill')];
      demand(mark, Math.max(...drawn.map((colour) => contrast(colour, paper))), 3);
    }
  }
  return [...faults];
}

type Colour = [red: number, green: number, blue: number, alpha: number];
