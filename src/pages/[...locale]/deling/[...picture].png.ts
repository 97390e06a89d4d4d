import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawPicture } from '../../../export/picture.ts';
import { pathsOf } from '../../../views/paths.ts';

export const getStaticPaths = () => pathsOf('sharePicture');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { view } }) =>
  new Response(Buffer.from(await drawPicture(view())));
