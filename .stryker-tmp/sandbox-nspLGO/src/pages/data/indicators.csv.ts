// @ts-nocheck
import type { APIRoute } from 'astro';
import { loadSite } from '../../catalog/load.ts';
import { figuresCsv } from '../../views/indicator-csv.ts';

export const GET: APIRoute = async () => new Response(figuresCsv((await loadSite()).report.evaluations));
