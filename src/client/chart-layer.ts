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
import { chartjsConfig } from '../charts/chartjs-config.ts';
import type { ClientSpec } from '../charts/client-spec.ts';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** The only place that knows Chart.js: a transparent chart on `canvas`, and a way to pick a mark by its order. */
export function createLayer(canvas: HTMLCanvasElement, client: ClientSpec, page: LayerPage): ChartLayer {
  const centre = (index: number): { x: number; y: number } => {
    const mark = chart.getDatasetMeta(0).data[index];
    return mark instanceof BarElement || mark instanceof PointElement
      ? (mark.getCenterPoint() as { x: number; y: number })
      : { x: 0, y: 0 };
  };
  const config = chartjsConfig(client, {
    em: page.em,
    ink: page.ink,
    onTooltip: ({ tooltip }) => {
      const index = tooltip.opacity === 0 ? null : (tooltip.dataPoints?.[0]?.dataIndex ?? null);
      page.onMark(index, index === null ? { x: 0, y: 0 } : centre(index));
    },
  });
  const chart = new Chart(canvas, config as unknown as ChartConfiguration);
  return {
    pick(index) {
      const active = index === null ? [] : [{ datasetIndex: 0, index }];
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, index === null ? { x: 0, y: 0 } : centre(index));
      chart.update();
    },
  };
}

/** What the layer asks of and tells the page. `onMark` has the mark's place in its spec and in px of the plot. */
export interface LayerPage {
  em: () => number;
  ink: () => string;
  onMark: (index: number | null, place: { x: number; y: number }) => void;
}

/** What the keyboard needs from the layer. */
export interface ChartLayer {
  /** Highlights the mark and shows its tooltip; null takes both away. */
  pick(index: number | null): void;
}
