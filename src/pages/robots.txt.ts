import type { APIRoute } from 'astro';
import { loadSite } from '../catalog/load.ts';
import { robotsFile } from '../views/sitemap.ts';

export const GET: APIRoute = async () => new Response(robotsFile(await loadSite()));
