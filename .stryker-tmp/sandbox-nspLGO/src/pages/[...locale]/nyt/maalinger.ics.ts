// @ts-nocheck
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { inEveryLanguage } from '../../../views/routes.ts';
import { waveCalendar } from '../../../views/wave-calendar.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { teller } }) =>
  new Response(waveCalendar(teller));
