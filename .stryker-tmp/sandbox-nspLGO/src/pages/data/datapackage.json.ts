// @ts-nocheck
import type { APIRoute } from 'astro';
import { loadSite } from '../../catalog/load.ts';
import { dataPackage } from '../../views/data-package.ts';
import { jsonFile } from '../../views/json-file.ts';

export const GET: APIRoute = async () => new Response(jsonFile(dataPackage(await loadSite())));
