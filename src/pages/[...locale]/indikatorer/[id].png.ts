import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawPicture } from '../../../export/picture.ts';
import charts from '../../../styles/charts.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import { drawingFile } from '../../../views/chart-file.ts';
import { pathsOf } from '../../../views/paths.ts';

export const getStaticPaths = () => pathsOf('indicatorPng');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { view } }) =>
  new Response(Buffer.from(await drawPicture(drawingFile(view(), { charts, tokens }), 2)));
