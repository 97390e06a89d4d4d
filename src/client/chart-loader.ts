/**
 * Makes every plot reachable by keyboard and fetches the interactive layer when a reader first points at,
 * touches or focuses one. Nothing of Chart.js is loaded before that.
 */
export function watchCharts(root: ParentNode): void {
  for (const plot of root.querySelectorAll<HTMLElement>('[data-chart]')) {
    plot.tabIndex = 0;
    plot.setAttribute('role', 'group');
    plot.setAttribute('aria-label', plot.dataset['chart'] ?? '');
    const controller = new AbortController();
    const load = (event: Event): void => {
      controller.abort();
      const typed: KeyboardEvent[] = [];
      const keep = (pressed: KeyboardEvent): void => void typed.push(pressed);
      plot.addEventListener('keydown', keep);
      void import('./chart-figure.ts').then((layer) => {
        plot.removeEventListener('keydown', keep);
        layer.mountChart(plot, event);
        // On a slow net a reader has pressed an arrow before the layer is there to hear it.
        if (plot.matches(':focus'))
          for (const pressed of typed) plot.dispatchEvent(new KeyboardEvent('keydown', pressed));
      });
    };
    for (const intent of ['pointerenter', 'touchstart', 'focus']) {
      plot.addEventListener(intent, load, { passive: true, signal: controller.signal });
    }
  }
}
