import type { Page } from 'playwright-core';

/** Every layout shift since the page began, after its letters have come. */
export async function readShifts(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    // The browser takes a text for moved when the piece of it that is drawn first changes, which it does in a line from
    // right to left while a Latin word in it is still arriving; every letter of it stands where it stood.
    const isStill = ({
      node,
      previousRect: from,
      currentRect: to,
    }: LayoutShift['sources'][number]): boolean =>
      node?.nodeType === Node.TEXT_NODE && JSON.stringify(from) === JSON.stringify(to);
    await document.fonts.ready;
    await new Promise((settled) => setTimeout(settled, 150));
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const seen = observer.takeRecords();
    observer.disconnect();
    return (seen as LayoutShift[])
      .filter(({ sources }) => !sources.every(isStill))
      .map(({ value, sources }) => ({
        value,
        moved: sources
          .map(({ node, previousRect: from, currentRect: to }) => {
            const text = (node?.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30);
            return `${node?.nodeName.toLowerCase() ?? '?'} »${text}« ${from.x},${from.y} → ${to.x},${to.y}`;
          })
          .join('; '),
      }));
  });
}

/** One movement of what was already to be seen. */
export interface Shift {
  /** Layout shift score, 0–1: the share of the screen that moved × how far. */
  value: number;
  /** The elements that moved, from where to where in px. */
  moved: string;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}
