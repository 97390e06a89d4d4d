// @ts-nocheck
import type { APIRoute } from 'astro';
import { loadSite } from '../catalog/load.ts';
import { sitemapIndex } from '../views/sitemap.ts';

export const GET: APIRoute = async () => new Response(sitemapIndex(await loadSite()));
