import {
  BarController,
  BarElement,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { describe, expect, test } from 'vitest';
import { chartjsConfig } from '../../src/charts/chartjs-config.ts';
import { type ClientSpec, clientSpec } from '../../src/charts/client-spec.ts';
import { drawPlot } from '../../src/charts/draw.ts';
import type { FigureSpec } from '../../src/charts/spec.ts';
import { figures } from './examples.ts';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement, Tooltip);

const EM = 16;
const WIDTHS = [250, 390, 768];
/** Two decimals in the drawing, in percent of the width and in em. */
const TOLERANCE = 0.15;

describe.each(figures.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
  test.each(WIDTHS)('has every Chart.js mark where the drawing has it, %i px wide', (width) => {
    const drawn = drawnMarks(spec, width);
    const laid = laidMarks(clientSpec(spec), spec, width, false);
    expect(drawn.length).toBeGreaterThan(0);
    expect(laid).toHaveLength(drawn.length);
    expect(distance(drawn, laid)).toBeLessThan(TOLERANCE);
  });
});

test('would notice the padding that Chart.js adds by itself around points', () => {
  const points = figures.filter((spec) => spec.kind === 'trend');
  expect(points.length).toBeGreaterThan(3);
  for (const spec of points) {
    const laid = laidMarks(clientSpec(spec), spec, 390, true);
    expect(distance(drawnMarks(spec, 390), laid)).toBeGreaterThan(TOLERANCE);
  }
});

test('would notice a scale that ends elsewhere', () => {
  expect(new Set(figures.map(({ kind }) => kind)).size).toBe(4);
  for (const spec of figures) {
    const client = clientSpec(spec);
    const wrong = { ...client, x: { ...client.x, max: client.x.max * 1.02 } };
    expect(distance(drawnMarks(spec, 390), laidMarks(wrong, spec, 390, false))).toBeGreaterThan(TOLERANCE);
  }
});

/** Boxes in px, read back from the SVG: left, right, top, bottom; a point has no extent. */
function drawnMarks(spec: FigureSpec, width: number): Box[] {
  const { body } = drawPlot(spec);
  const x = (text: string | undefined): number => (Number(text) / 100) * width;
  const y = (text: string | undefined): number => Number(text) * EM;
  if (spec.kind === 'trend') {
    const points = body.matchAll(
      /<svg class="o" x="([\d.]+)%">(?:<line[^>]*>)*<circle class="d" cy="([\d.]+)em"/g,
    );
    return [...points].map(([, left, top]) => [x(left), x(left), y(top), y(top)]);
  }
  if (spec.kind === 'groups') {
    const points = body.matchAll(/<circle class="d" cx="([\d.]+)%" cy="([\d.]+)em"/g);
    return [...points].map(([, left, top]) => [x(left), x(left), y(top), y(top)]);
  }
  const shape =
    /<(?:svg class="s \w+"|rect class="bar") x="([\d.]+)%" width="([\d.]+)%" y="([\d.]+)em" height="([\d.]+)em"/g;
  return [...body.matchAll(shape)].map(([, left, across, top, high]) => [
    x(left),
    x(left) + x(across),
    y(top),
    y(top) + y(high),
  ]);
}

/** The same boxes as Chart.js computes them, on a canvas that draws nothing. */
function laidMarks(client: ClientSpec, spec: FigureSpec, width: number, autoPadding: boolean): Box[] {
  const look = { em: () => EM, ink: () => '#000', onTooltip: () => {} };
  const config = chartjsConfig(client, look);
  // There is no page to follow.
  Object.assign(config.options, { responsive: false });
  if (autoPadding) {
    config.options.layout.autoPadding = true;
    Object.assign(config.data.datasets[0] ?? {}, { pointRadius: 5 });
  }
  const canvas = silentCanvas(width, drawPlot(spec).height * EM);
  const chart = new Chart(canvas, config as unknown as ChartConfiguration);
  const boxes = chart.getDatasetMeta(0).data.flatMap((element, index): Box[] => {
    const mark = client.marks[index];
    if (!mark || mark.empty || (Array.isArray(mark.x) && mark.x[0] === mark.x[1])) return [];
    const { x, y, base, height } = element as unknown as {
      x: number;
      y: number;
      base: number;
      height: number;
    };
    if (client.type === 'line') return [[x, x, y, y]];
    return [[Math.min(x, base), Math.max(x, base), y - height / 2, y + height / 2]];
  });
  chart.destroy();
  return boxes;
}

function distance(one: readonly Box[], other: readonly Box[]): number {
  return Math.max(
    ...one.flatMap((box, index) => box.map((side, place) => Math.abs(side - (other[index]?.[place] ?? NaN)))),
  );
}

function silentCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = { width, height, style: {}, getContext: () => context };
  const context: unknown = new Proxy(
    { canvas, measureText: () => ({ width: 0 }) },
    { get: (target, name) => Reflect.get(target, name) ?? (() => {}), set: () => true },
  );
  return canvas as unknown as HTMLCanvasElement;
}

type Box = [left: number, right: number, top: number, bottom: number];
