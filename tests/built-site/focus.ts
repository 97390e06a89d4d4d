import type { Page } from 'playwright-core';
import { contrast } from './contrast.ts';

/**
 * Lists what the keyboard must be able to reach, with everything unfolded, and from then on notes after each Tab where
 * the focus is. Answers what each stop is.
 */
export function watchFocus(page: Page): Promise<StopKind[]> {
  return page.evaluate(startWatch);
}

/** Where the focus has been since it is watched. */
export function readVisits(page: Page): Promise<Visit[]> {
  return page.evaluate(() => (window as unknown as Watched).focusWatch.visits);
}

/** Puts the focus on the last stop, from where one more Tab leaves the page. */
export function goToLastStop(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as Watched).focusWatch.stops.at(-1)?.focus());
}

/** Gives the focus to one stop after the other, as the page looks now. */
export function visitStops(page: Page): Promise<Visit[]> {
  return page.evaluate(() => {
    const { stops, look } = (window as unknown as Watched).focusWatch;
    return stops.map((stop) => {
      stop.focus({ focusVisible: true } as FocusOptions);
      return look();
    });
  });
}

/** What is wrong with how a visit looks: no outline that is seen, or something lies over it (WCAG 2.4.7, 2.4.11). */
export function faultsOf({ name, ring, covered }: Visit): string[] {
  if (!ring) return [];
  const reached = contrast({ colour: ring.colour, opacity: 1 }, ring.ground);
  return [
    ...(ring.style === 'none' || ring.width < 2 ? [`${name}: no outline of 2 px`] : []),
    ...(reached < 3 ? [`${name}: an outline of ${reached.toFixed(2)} to 1`] : []),
    ...(ring.sides < 3 ? [`${name}: only ${ring.sides} sides of the outline are seen`] : []),
    ...(covered ? [`${name}: covered or out of sight`] : []),
  ];
}

/** Runs in the page. */
function startWatch(): StopKind[] {
  const folds = [...document.querySelectorAll('details')];
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])';
  for (const details of folds) details.open = true;
  const stops = [...document.querySelectorAll<HTMLElement>(reachable)].filter((stop) =>
    stop.checkVisibility(),
  );
  for (const details of folds) details.open = false;

  const ground = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^rgba\(.*, 0(\.\d+)?\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  /** How many sides of the outline no scrolling box around it cuts off. */
  const sidesSeen = (stop: Element, reach: number): number => {
    const box = stop.getBoundingClientRect();
    let sides = [true, true, true, true];
    for (let at = stop.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX === 'visible') continue;
      const clip = at.getBoundingClientRect();
      const room = [
        box.top - clip.top,
        clip.right - box.right,
        clip.bottom - box.bottom,
        box.left - clip.left,
      ];
      sides = sides.map((seen, side) => seen && (room[side] ?? 0) >= reach - 1);
    }
    return sides.filter(Boolean).length;
  };
  const isCovered = (stop: Element): boolean => {
    const [box] = stop.getClientRects();
    if (!box) return true;
    const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
    const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
    const top = document.elementFromPoint(x, y);
    return top === null || !(stop.contains(top) || top.contains(stop));
  };
  const look = (): Visit => {
    const at = document.activeElement ?? document.body;
    const name = `${at.tagName.toLowerCase()} »${at.textContent.trim().slice(0, 30)}«`;
    const stop = stops.indexOf(at as HTMLElement);
    if (stop < 0) return { stop: null, name, ring: null, covered: false };
    const style = getComputedStyle(at);
    const width = parseFloat(style.outlineWidth);
    const ring = {
      style: style.outlineStyle,
      width,
      colour: style.outlineColor,
      ground: ground(at.parentElement),
      sides: sidesSeen(at, width + parseFloat(style.outlineOffset)),
    };
    return { stop, name, ring, covered: isCovered(at) };
  };
  const focusWatch = { stops, visits: [] as Visit[], look };
  Object.assign(window, { focusWatch });
  // After the last stop the focus leaves the page; the browser may bring it round to the first one at once.
  let left = false;
  document.addEventListener('focusout', ({ relatedTarget }) => (left ||= relatedTarget === null));
  const note = ({ key }: KeyboardEvent): void => {
    if (key !== 'Tab') return;
    focusWatch.visits.push(left ? { stop: null, name: 'outside', ring: null, covered: false } : look());
    left = false;
  };
  document.addEventListener('keyup', note, true);
  // A walk that has lost its way must not follow a link.
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  });
  return stops.map((stop) => (stop.matches('summary') ? 'summary' : 'other'));
}

/** A `summary` opens its details. */
export type StopKind = 'summary' | 'other';

/** The focus at one moment. */
export interface Visit {
  /** Its place among the stops; null when it is on none of them. */
  stop: number | null;
  /** The element in words. */
  name: string;
  ring: { style: string; width: number; colour: string; ground: string; sides: number } | null;
  /** Something else lies over it, or it is outside the window. */
  covered: boolean;
}

interface Watched {
  focusWatch: { stops: HTMLElement[]; visits: Visit[]; look: () => Visit };
}
