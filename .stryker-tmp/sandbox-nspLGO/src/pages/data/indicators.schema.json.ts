// @ts-nocheck
import type { APIRoute } from 'astro';
import { loadSite } from '../../catalog/load.ts';
import { indicatorsSchema } from '../../views/indicators-schema.ts';
import { jsonFile } from '../../views/json-file.ts';

export const GET: APIRoute = async ({ url }) => {
  const { origin } = await loadSite();
  return new Response(jsonFile(indicatorsSchema(new URL(url.pathname, origin).href)));
};
