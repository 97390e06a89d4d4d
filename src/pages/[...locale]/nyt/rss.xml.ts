import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedView } from '../../../views/feed.ts';
import { inEveryLanguage } from '../../../views/paths.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { teller } }) =>
  rss(feedView(teller, new URL(teller.site.origin)));
