import path from 'node:path';
import type { ErrorPayload, HotPayload, Plugin } from 'vite';
import { formatProblem, type Problem } from '../problems/problem.ts';
import { tellProblems } from './tell-problems.ts';

/**
 * Shows the door's errors over the page in the dev server, and tells them in the terminal, whenever a file of the
 * site has changed. They vanish when the last one is mended: every change reloads the page, and a page that is
 * loaded asks anew.
 */
export function problemOverlay(siteRoot: string): Plugin {
  const folders = ['content', 'data', 'public'].map((name) => path.join(siteRoot, name) + path.sep);
  return {
    name: 'problem-overlay',
    apply: 'serve',
    async configureServer({ watcher, environments: { client } }) {
      // Only the dev server needs the door; a build has passed it before it begins.
      const { openDoor } = await import('../catalog/door.ts');
      let problems: readonly Problem[] | null = null;
      let changed = false;
      const current = (): readonly Problem[] => {
        if (problems) return problems;
        try {
          problems = openDoor(siteRoot).problems;
        } catch (error) {
          // While files are being replaced, or are held by another program, nothing is known of them.
          if ((error as NodeJS.ErrnoException).code === undefined) throw error;
          return [];
        }
        // What stood there before the server began has been told by the command.
        if (changed) tellProblems(problems, siteRoot);
        return problems;
      };
      watcher.on('all', (_, file) => {
        if (!folders.some((folder) => file.startsWith(folder))) return;
        problems = null;
        changed = true;
      });
      const overlay = (): ErrorPayload | null => {
        const errors = current().filter(({ severity }) => severity === 'error');
        return errors.length > 0 ? { type: 'error', err: overlayOf(errors) } : null;
      };
      client.hot.on('vite:client:connect', (_, socket) => {
        const shown = overlay();
        if (shown) socket.send(shown);
      });
      // A page that fails because of a faulty text is told by the text's fault, not by the place in the program.
      const send = client.hot.send.bind(client.hot) as (...message: unknown[]) => void;
      client.hot.send = (...message: unknown[]) => {
        const [payload] = message as [HotPayload];
        const shown = payload.type === 'error' ? overlay() : null;
        send(...(shown ? [shown] : message));
      };
    },
  };
}

/** What Vite's overlay is shown: every error on a line of its own. */
function overlayOf(errors: readonly Problem[]): ErrorPayload['err'] & { hint: string; title: string } {
  const title =
    errors.length === 1 ? 'Der er en fejl i indholdet' : `Der er ${errors.length} fejl i indholdet`;
  // Astro's overlay reads the message as HTML.
  const message = errors.map(formatProblem).join('\n\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return {
    name: 'Indhold',
    title,
    message,
    stack: '',
    hint: 'Ret fejlen, og gem filen. Så forsvinder beskeden af sig selv.',
  };
}
