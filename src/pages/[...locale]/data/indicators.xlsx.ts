import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { workbook } from '../../../export/spreadsheet.ts';
import { inEveryLanguage } from '../../../views/paths.ts';
import { figureSheets } from '../../../views/workbook.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { teller } }) =>
  new Response(Buffer.from(await workbook(figureSheets(teller, teller.site.report.evaluations))));
