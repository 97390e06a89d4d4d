import { fileRoute } from './_file-route.ts';

export const { getStaticPaths, GET } = fileRoute('.woff2');
