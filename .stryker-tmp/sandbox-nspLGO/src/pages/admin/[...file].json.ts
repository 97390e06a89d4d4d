// @ts-nocheck
import icons from '@fontsource/material-symbols-outlined/files/material-symbols-outlined-latin-400-normal.woff2?url';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../catalog/load.ts';
import { browserEditorFolder } from '../../views/browser-editor.ts';

export const getStaticPaths = (async () => {
  const folder = browserEditorFolder(await loadSite(), { base: import.meta.env.BASE_URL, icons });
  return [...folder]
    .filter(([name]) => name.endsWith('.json'))
    .map(([name, content]) => ({ params: { file: name.replace(/\.json$/, '') }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['content'] as BodyInit, { headers: { 'content-type': 'application/json' } });
