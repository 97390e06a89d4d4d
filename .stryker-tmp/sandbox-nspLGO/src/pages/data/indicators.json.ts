// @ts-nocheck
import type { APIRoute } from 'astro';
import { loadSite } from '../../catalog/load.ts';
import { indicatorsDocument } from '../../views/open-data.ts';
import { jsonFile } from '../../views/json-file.ts';

export const GET: APIRoute = async ({ site }) => {
  const { report } = await loadSite();
  const url = new URL(import.meta.env.BASE_URL, site).href;
  return new Response(jsonFile(indicatorsDocument(report, url)));
};
