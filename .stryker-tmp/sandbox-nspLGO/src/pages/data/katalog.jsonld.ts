// @ts-nocheck
import type { APIRoute } from 'astro';
import { loadSite } from '../../catalog/load.ts';
import { dataCatalogue } from '../../views/data-catalogue.ts';
import { jsonFile } from '../../views/json-file.ts';

export const GET: APIRoute = async () => new Response(jsonFile(dataCatalogue(await loadSite())));
