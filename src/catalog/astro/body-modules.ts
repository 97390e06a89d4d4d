import type { Plugin } from 'vite';
import { hasBuildPlan, readBuildPlan } from './build-plan.ts';
import { bodyFile } from './content-layer.ts';

/**
 * Tells Astro in a build where to find the bodies of texts. By itself it looks them up in `.astro`, which every build and preview
 * of the project writes anew with the texts that it has: of two builds at once, one would look for its own among those of the
 * other. The preview, whose texts come and go, is left to Astro.
 */
export function bodyModules(siteRoot: string): Plugin {
  return {
    name: 'body-modules',
    // Before Astro's own answer.
    resolveId: {
      order: 'pre',
      filter: { id: /^astro:content-module-imports$/ },
      handler: () => (hasBuildPlan() ? OURS : null),
    },
    load: {
      filter: { id: new RegExp(`^${OURS}$`) },
      handler: () => listOf(readBuildPlan().bodies.map((name) => bodyFile(name, siteRoot))),
    },
  };
}

const OURS = '\0body-modules';

/** What Astro turns into the text itself. */
const DEFERRED = 'astro:content-layer-deferred-module?astroContentModuleFlag=true&fileName=';

/** A module that knows these texts: what is bundled has to be named. */
function listOf(files: readonly string[]): string {
  const lines = files.map(
    (file) =>
      `[${JSON.stringify(file)}, () => import(${JSON.stringify(DEFERRED + encodeURIComponent(file))})],`,
  );
  return `export default new Map([\n${lines.join('\n')}\n]);`;
}
