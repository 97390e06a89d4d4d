import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { workbook } from '../../../export/spreadsheet.ts';
import { pathsOf } from '../../../views/paths.ts';

export const getStaticPaths = () => pathsOf('indicatorSheets');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { view } }) =>
  new Response(Buffer.from(await workbook(view())));
