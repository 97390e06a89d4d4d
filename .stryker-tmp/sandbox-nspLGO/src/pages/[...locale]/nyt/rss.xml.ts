// @ts-nocheck
import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedView } from '../../../views/feed.ts';
import { inEveryLanguage } from '../../../views/routes.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  rss(feedView(props.teller, site ?? new URL('http://localhost:4321')));
