import type { ClientSpec } from '../charts/client-spec.ts';
import { createLayer } from './chart-layer.ts';

/**
 * Lays the interactive layer over a drawn plot and answers the `intent` that asked for it, so that the first
 * touch already shows a tooltip. The drawing stays; only highlight and words are added.
 *
 * @param seen where in the window the plot stood when it was asked for
 */
export function mountChart(plot: HTMLElement, intent: Event, seen: DOMRect): void {
  const data = plot.parentElement?.querySelector('script[type="application/json"]')?.textContent;
  if (!data) return;
  const client = JSON.parse(data) as ClientSpec;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  tip.dir = client.direction;
  // Told as the plot's value.
  tip.setAttribute('aria-hidden', 'true');
  plot.append(canvas, tip);
  plot.setAttribute('aria-valuemax', String(client.marks.length));
  const whole = plot.getAttribute('aria-valuetext') ?? '';
  // The pointer may go on to the tip and read it there. Comes before the layer, which would take the tip away.
  canvas.addEventListener('mouseout', (event) => {
    if (tip.contains(event.relatedTarget as Node | null)) event.stopImmediatePropagation();
  });
  const style = drawingStyle(plot);
  const layer = createLayer(canvas, client, {
    em: () => parseFloat(style.fontSize),
    ink: () => style.color,
    onMark: (index, place) => {
      showTip(tip, client, index, place);
      tellValue(plot, client, index, whole);
    },
  });
  const cursor = keyboardCursor(plot, client, layer.pick);
  plot.addEventListener('keydown', cursor);
  plot.addEventListener('blur', () => layer.pick(null));
  tip.addEventListener('mouseleave', () => layer.pick(null));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') layer.pick(null);
  });
  if (stillMeant(plot, intent, seen)) replay(intent, canvas);
}

/** Arrow keys walk through the marks in the direction in which they are drawn; Home and End as usual. */
function keyboardCursor(
  plot: HTMLElement,
  client: ClientSpec,
  pick: (index: number | null) => void,
): (event: KeyboardEvent) => void {
  const last = client.marks.length - 1;
  const forward = client.x.reverse ? 'ArrowLeft' : 'ArrowRight';
  const backward = client.x.reverse ? 'ArrowRight' : 'ArrowLeft';
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The keys go on from what is told: after the whole picture, which is told anew to who comes back, from an end.
    const told = Number(plot.getAttribute('aria-valuenow')) - 1;
    let index: number;
    if (event.key === forward || event.key === 'ArrowDown') index = Math.min(last, told + 1);
    else if (event.key === backward || event.key === 'ArrowUp')
      index = told < 0 ? last : Math.max(0, told - 1);
    else if (event.key === 'Home') index = 0;
    else if (event.key === 'End') index = last;
    else return;
    event.preventDefault();
    pick(index);
  };
}

function showTip(tip: HTMLElement, client: ClientSpec, index: number | null, { x, y }: Place): void {
  const mark = index === null ? undefined : client.marks[index];
  // Only a change is written, or what a reader has selected in it would be lost at every movement.
  if (tip.dataset['mark'] !== String(index)) tip.replaceChildren(...(mark?.lines ?? []).map(paragraph));
  tip.dataset['mark'] = String(index);
  if (!mark) return;
  const plot = tip.offsetParent as HTMLElement;
  const em = parseFloat(drawingStyle(plot).fontSize);
  const left = Math.min(Math.max(0, x - tip.offsetWidth / 2), plot.clientWidth - tip.offsetWidth);
  // Below a mark in the upper half, else above it and above the label that stands there. A mark that the pointer must
  // stay on has its tip at its lower edge, or the pointer could not go over to it.
  const reach = em * (client.bar / 2 + 0.5);
  const top =
    client.nearest === 'xy'
      ? y + (em * client.bar) / 2
      : y < plot.clientHeight / 2
        ? y + reach + (client.bar ? 0 : em * 0.7)
        : y - reach - em * 1.7 - tip.offsetHeight;
  // Set through the object model: a style attribute would be refused by the content security policy.
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}

/** The look of the drawing, whose letters are smaller than the page's in a plot too narrow for those. */
function drawingStyle(plot: HTMLElement): CSSStyleDeclaration {
  return getComputedStyle(plot.querySelector('svg') ?? plot);
}

/** The mark that is picked, counted from one, or the whole picture. */
function tellValue(plot: HTMLElement, client: ClientSpec, index: number | null, whole: string): void {
  const mark = index === null ? undefined : client.marks[index];
  plot.setAttribute('aria-valuenow', String(index === null ? 0 : index + 1));
  plot.setAttribute('aria-valuetext', mark?.lines.join(client.between) ?? whole);
}

function paragraph(line: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = line;
  return element;
}

/** On a slow net the page has scrolled, or the pointer has gone on, before the layer is there. A finger is lifted at once. */
function stillMeant(plot: HTMLElement, intent: Event, { top, left }: DOMRect): boolean {
  const now = plot.getBoundingClientRect();
  const touched = 'touches' in intent || (intent as PointerEvent).pointerType === 'touch';
  return now.top === top && now.left === left && (touched || plot.matches(':hover'));
}

function replay(intent: Event, canvas: HTMLCanvasElement): void {
  const point = 'touches' in intent ? (intent as TouchEvent).touches[0] : intent;
  if (!point || !('clientX' in point)) return;
  const { clientX, clientY } = point as { clientX: number; clientY: number };
  canvas.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }));
}

interface Place {
  x: number;
  y: number;
}
