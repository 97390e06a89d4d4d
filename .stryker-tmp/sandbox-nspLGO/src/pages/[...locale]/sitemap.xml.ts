// @ts-nocheck
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { inEveryLanguage } from '../../views/routes.ts';
import { sitemap } from '../../views/sitemap.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { teller } }) =>
  new Response(sitemap(teller.site, teller.language.tag));
