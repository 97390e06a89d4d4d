import type { APIContext, GetStaticPathsOptions } from 'astro';
import { loadSite } from '../catalog/joined/load.ts';
import { contentTypeOf } from '../hosting/content-types.ts';
import charts from '../styles/charts.css?raw';
import facade from '../styles/facade.css?raw';
import tokens from '../styles/tokens.css?raw';
import { siteFiles } from '../views/frame/kind.ts';
import { fileKinds, type FileBytes, type FileKind } from '../views/listing/file-kinds.ts';

/**
 * The paths of the files with the ending of a route, such as `.csv`, as content and data are now. Only the local preview has
 * such routes: a build writes the files itself, which is quicker than to ask Astro for each.
 */
export function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  const site = loadSite();
  const ending = routePattern.slice(routePattern.lastIndexOf('.'));
  const type = contentTypeOf(ending.slice(1));
  const kinds = Object.values(fileKinds) as FileKind<unknown, unknown>[];
  return kinds.flatMap((kind) =>
    siteFiles(site, kind)
      .filter(({ file }) => file.endsWith(ending))
      .map(({ file, view }) => ({
        params: { file: file.slice(0, -ending.length) },
        props: { write: () => kind.write(view(), { charts, facade, tokens }), type },
      })),
  );
}

/** One of the files. */
export async function GET({ props }: APIContext<FileProps>): Promise<Response> {
  return new Response(Buffer.from(await props.write()), { headers: { 'content-type': props.type } });
}

interface FileProps extends Record<string, unknown> {
  write(): FileBytes | Promise<FileBytes>;
  /** What a host says that it is. */
  type: string;
}
