/**
 * Makes every plot reachable by keyboard and fetches the interactive layer when a reader first points at,
 * touches or focuses one. Nothing of Chart.js is loaded before that.
 */
// @ts-nocheck

export function watchCharts(root: ParentNode): void {
  for (const plot of root.querySelectorAll<HTMLElement>('[data-chart]')) {
    plot.tabIndex = 0;
    plot.setAttribute('role', 'group');
    plot.setAttribute('aria-label', plot.dataset['chart'] ?? '');
    const controller = new AbortController();
    const load = (event: Event): void => {
      controller.abort();
      void import('./chart-figure.ts').then((layer) => layer.mountChart(plot, event));
    };
    for (const intent of ['pointerenter', 'touchstart', 'focus']) {
      plot.addEventListener(intent, load, { passive: true, signal: controller.signal });
    }
  }
}
