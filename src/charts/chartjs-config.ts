import type { ClientMark, ClientSpec } from './client-spec.ts';

/**
 * A Chart.js configuration that lays invisible marks exactly over the drawn ones and shows only the one in
 * hand. Pure: it names no Chart.js type, so that only the browser's layer depends on the library.
 * `look.em` is the plot's font size in px, `look.ink` a CSS colour; both are asked at every drawing, so that
 * zoom and a change of colour scheme are followed.
 */
export function chartjsConfig(client: ClientSpec, look: ChartLook) {
  const bar = client.type === 'bar';
  const scale = (axis: ClientSpec['x']) => ({
    type: 'linear' as const,
    display: false,
    offset: false,
    ...axis,
  });
  return {
    type: client.type,
    data: {
      datasets: [
        {
          data: client.marks as ClientMark[],
          showLine: false,
          pointRadius: 0,
          pointHoverRadius: ({ dataIndex }: { dataIndex: number }) =>
            client.marks[dataIndex]?.empty ? 0 : look.em() * 0.62,
          pointHoverBorderWidth: ({ dataIndex }: { dataIndex: number }) =>
            client.marks[dataIndex]?.empty ? 0 : 2,
          barThickness: () => client.bar * look.em(),
          borderSkipped: false,
          minBarLength: 0,
          backgroundColor: 'transparent',
          hoverBackgroundColor: 'transparent',
          pointHoverBackgroundColor: 'transparent',
          pointHoverBorderColor: look.ink,
          hoverBorderColor: look.ink,
          hoverBorderWidth: 3,
        },
      ],
    },
    options: {
      indexAxis: bar ? ('y' as const) : ('x' as const),
      animation: false as const,
      responsive: true,
      maintainAspectRatio: false,
      events: ['mousemove' as const, 'mouseout' as const, 'click' as const, 'touchstart' as const],
      layout: {
        autoPadding: false,
        padding: () => ({ top: client.head * look.em(), bottom: client.foot * look.em(), left: 0, right: 0 }),
      },
      interaction: { mode: 'nearest' as const, axis: client.nearest, intersect: client.nearest === 'xy' },
      scales: { x: scale(client.x), y: scale(client.y) },
      plugins: { tooltip: { enabled: false, external: look.onTooltip } },
    },
  };
}

/** What the page tells the configuration. */
export interface ChartLook {
  em: () => number;
  ink: () => string;
  /** Called whenever the tooltip changes, with opacity 0 when it goes. */
  onTooltip: (context: { tooltip: TooltipState }) => void;
}

/** The part of a Chart.js tooltip that is used. */
export interface TooltipState {
  opacity: number;
  dataPoints?: readonly { dataIndex: number }[];
}
