import { createHash } from 'node:crypto';
import { remembered } from '../site/remembered.ts';

/** The hash by which a page's policy knows a style: SHA-256, base64. Thousands of pages have the same few. */
export const styleHash = remembered((css) => createHash('sha256').update(css).digest('base64'));
