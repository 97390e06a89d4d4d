// @ts-nocheck
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawPicture } from '../../../export/picture.ts';
import { sharedPicture } from '../../../views/frame.ts';
import { frameOf, pagesOf } from '../../../views/page-list.ts';
import { forEach } from '../../../views/routes.ts';
import { shareImage } from '../../../views/share-image.ts';
import { originalTeller } from '../../../views/data-package.ts';

export const getStaticPaths = () =>
  forEach('picture', (site) =>
    pagesOf(originalTeller(site)).map((page) => ({
      id: sharedPicture(page).slice('/deling/'.length, -'.png'.length),
      thing: page,
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { teller, thing },
}) => new Response(Buffer.from(await drawPicture(shareImage(teller, frameOf(teller, thing)))));
