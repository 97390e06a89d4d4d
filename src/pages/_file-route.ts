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
      return liveFiles(ending).map(({ file, write, type }) => ({
        params: { file: file.slice(0, -ending.length) },
        props: { write, type },
      }));
    },
    async GET({ props }: APIContext<FileProps>) {
      return new Response(Buffer.from(await props.write()), { headers: { 'content-type': props.type } });
    },
  };
}

interface FileProps extends Record<string, unknown> {
  write(): FileBytes | Promise<FileBytes>;
  type: string;
}
