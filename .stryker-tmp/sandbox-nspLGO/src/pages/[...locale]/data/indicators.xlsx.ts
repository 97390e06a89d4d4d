// @ts-nocheck
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { inEveryLanguage } from '../../../views/routes.ts';
import { figuresWorkbook } from '../../../views/workbook.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { teller } }) =>
  new Response(Buffer.from(await figuresWorkbook(teller, teller.site.report.evaluations)));
