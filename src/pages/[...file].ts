import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadSite } from '../catalog/load.ts';
import charts from '../styles/charts.css?raw';
import tokens from '../styles/tokens.css?raw';
import { fileKinds, type FileKind } from '../views/file-kinds.ts';
import { sitePages } from '../views/page-kind.ts';

// A build writes these files itself, which is quicker than to ask for each; the local preview answers them here.
export async function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const site = await loadSite();
  return Object.values(fileKinds).flatMap((kind) =>
    sitePages(site, kind as FileKind<unknown, unknown>).map(({ file, view }) => ({
      params: { file },
      props: { write: () => (kind as FileKind<unknown, unknown>).write(view(), { charts, tokens }) },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(Buffer.from(await props.write()));
