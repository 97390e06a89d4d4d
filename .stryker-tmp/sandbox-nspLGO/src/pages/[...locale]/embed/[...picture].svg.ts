// @ts-nocheck
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import charts from '../../../styles/charts.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import { facadeFile } from '../../../views/chart-file.ts';
import { embedPictures } from '../../../views/embed.ts';
import { forEach } from '../../../views/routes.ts';

export const getStaticPaths = () => forEach('picture', embedPictures);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { teller, thing } }) =>
  new Response(facadeFile(teller, thing.evaluation, { charts, tokens }, thing.year));
