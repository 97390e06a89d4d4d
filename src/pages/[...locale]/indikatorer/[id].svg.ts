import type { APIRoute, InferGetStaticPropsType } from 'astro';
import charts from '../../../styles/charts.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import { drawingFile } from '../../../views/chart-file.ts';
import { pathsOf } from '../../../views/paths.ts';

export const getStaticPaths = () => pathsOf('indicatorSvg');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { view } }) =>
  new Response(drawingFile(view(), { charts, tokens }));
