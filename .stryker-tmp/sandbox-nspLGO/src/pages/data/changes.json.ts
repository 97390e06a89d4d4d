// @ts-nocheck
import type { APIRoute } from 'astro';
import { loadDataDates, loadSite } from '../../catalog/load.ts';
import { changesDocument } from '../../views/changes.ts';
import { jsonFile } from '../../views/json-file.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFile(changesDocument(await loadSite(), loadDataDates())));
