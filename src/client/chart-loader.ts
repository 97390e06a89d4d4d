/**
 * Makes every plot reachable by keyboard and fetches the interactive layer when a reader first points at,
 * touches or focuses one. Nothing of Chart.js is loaded before that. When it cannot be fetched the plot stays as it is
 * drawn, and the next touch asks for it again; some browsers then wait for the page to be loaded anew.
 */
export function watchCharts(root: ParentNode): void {
  for (const plot of root.querySelectorAll<HTMLElement>('[data-chart]')) {
    plot.tabIndex = 0;
    // Most screen readers keep the arrow keys to themselves, except on roles such as this. What it is set to is what
    // they tell: all that the picture says, until a key picks a mark.
    plot.setAttribute('role', 'slider');
    plot.setAttribute('aria-label', plot.dataset['chart'] ?? '');
    const picture = plot.querySelector('svg');
    plot.setAttribute('aria-valuenow', '0');
    plot.setAttribute('aria-valuetext', picture?.getAttribute('aria-label') ?? '');
    picture?.setAttribute('aria-hidden', 'true');
    const controller = new AbortController();
    // Stays true once the chart is there: browsers from before 2021 do not let go of listeners by a signal.
    let loading = false;
    const load = async (event: Event): Promise<void> => {
      if (loading) return;
      loading = true;
      const seen = plot.getBoundingClientRect();
      const typed: KeyboardEvent[] = [];
      const keep = (pressed: KeyboardEvent): void => void typed.push(pressed);
      plot.addEventListener('keydown', keep);
      const layer = await import('./chart-figure.ts').catch(() => null);
      plot.removeEventListener('keydown', keep);
      if (!layer) {
        loading = false;
        return;
      }
      controller.abort();
      layer.mountChart(plot, event, seen);
      // On a slow net a reader has pressed an arrow before the layer is there to hear it.
      if (plot.matches(':focus'))
        for (const pressed of typed) plot.dispatchEvent(new KeyboardEvent('keydown', pressed));
    };
    for (const intent of ['pointerenter', 'touchstart', 'focus']) {
      plot.addEventListener(intent, (event) => void load(event), {
        passive: true,
        signal: controller.signal,
      });
    }
  }
}
