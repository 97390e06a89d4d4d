// @ts-nocheck
import icons from '@fontsource/material-symbols-outlined/files/material-symbols-outlined-latin-400-normal.woff2?url';
import type { APIRoute } from 'astro';
import { loadSite } from '../../catalog/load.ts';
import { browserEditorFolder } from '../../views/browser-editor.ts';

export const GET: APIRoute = async () => {
  const folder = browserEditorFolder(await loadSite(), { base: import.meta.env.BASE_URL, icons });
  return new Response(folder.get('cms.js') as BodyInit, { headers: { 'content-type': 'text/javascript' } });
};
