import type { APIContext } from 'astro';
import { loadSite } from '../catalog/load.ts';
import charts from '../styles/charts.css?raw';
import tokens from '../styles/tokens.css?raw';
import { fileKinds, type FileBytes, type FileKind } from '../views/file-kinds.ts';
import { sitePages } from '../views/page-kind.ts';

/**
 * The route of the files with an ending, such as `.csv`. A build writes them itself, which is quicker than to ask Astro
 * for each; the local preview answers them here.
 */
export function fileRoute(ending: string) {
  return {
    async getStaticPaths() {
      if (import.meta.env.PROD) return [];
      const site = await loadSite();
      const kinds = Object.values(fileKinds) as FileKind<unknown, unknown>[];
      return kinds.flatMap((kind) =>
        sitePages(site, kind)
          .filter(({ file }) => file.endsWith(ending))
          .map(({ file, view }) => ({
            params: { file: file.slice(0, -ending.length) },
            props: { write: () => kind.write(view(), { charts, tokens }) },
          })),
      );
    },
    async GET({ props }: APIContext<FileProps>) {
      const headers = { 'content-type': CONTENT_TYPES[ending] ?? 'application/octet-stream' };
      return new Response(Buffer.from(await props.write()), { headers });
    },
  };
}

/** Of the files that a browser shows; the others it saves. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

interface FileProps extends Record<string, unknown> {
  write(): FileBytes | Promise<FileBytes>;
}
