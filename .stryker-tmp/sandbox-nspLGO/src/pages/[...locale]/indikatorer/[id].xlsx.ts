// @ts-nocheck
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { forEach } from '../../../views/routes.ts';
import { figuresWorkbook } from '../../../views/workbook.ts';

export const getStaticPaths = () =>
  forEach('id', ({ report }) => report.evaluations.map((thing) => ({ id: thing.indicator.id, thing })));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { teller, thing },
}) => new Response(Buffer.from(await figuresWorkbook(teller, [thing])));
