import type { APIContext } from 'astro';
import type { FileBytes } from '../views/listing/file-kinds.ts';

/**
 * The route of the files with an ending, such as `.csv`. A build writes them itself, which is quicker than to ask Astro
 * for each; the local preview answers them here.
 */
export function fileRoute(ending: string) {
  return {
    async getStaticPaths() {
      if (!import.meta.env.DEV) return [];
      const { liveFiles } = await import('./_live-files.ts');
      return liveFiles(ending).map(({ file, write }) => ({
        params: { file: file.slice(0, -ending.length) },
        props: { write },
      }));
    },
    async GET({ props }: APIContext<FileProps>) {
      const headers = { 'content-type': CONTENT_TYPES[ending] ?? 'application/octet-stream' };
      return new Response(Buffer.from(await props.write()), { headers });
    },
  };
}

/** Of the files that a browser shows or runs; the others it saves. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

interface FileProps extends Record<string, unknown> {
  write(): FileBytes | Promise<FileBytes>;
}
