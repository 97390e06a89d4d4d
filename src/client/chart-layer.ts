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
import { chartjsConfig, type ChartLook } from '../charts/chartjs-config.ts';
import type { ClientSpec } from '../charts/client-spec.ts';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** The only place that knows Chart.js: a transparent chart on `canvas`, and a way to pick a mark by its order. */
export function createLayer(canvas: HTMLCanvasElement, client: ClientSpec, look: ChartLook): ChartLayer {
  const chart = new Chart(canvas, chartjsConfig(client, look) as unknown as ChartConfiguration);
  return {
    pick(index) {
      const active = index === null ? [] : [{ datasetIndex: 0, index }];
      const mark = index === null ? undefined : chart.getDatasetMeta(0).data[index];
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, mark?.tooltipPosition(true) ?? { x: 0, y: 0 });
      chart.update();
    },
  };
}

/** What the keyboard needs from the layer. */
export interface ChartLayer {
  /** Highlights the mark and shows its tooltip; null takes both away. */
  pick(index: number | null): void;
}
