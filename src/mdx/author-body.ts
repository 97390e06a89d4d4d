import type { Plugin } from 'vite';
import { entryParts } from '../loaders/entry-file.ts';

/**
 * Hands the bodies of authors' texts to Astro as the door reads them.
 *
 * In NFC: what a Mac has written as a and a ring would else be another link, and the name of another file, than the one that
 * was checked and worked out. And without the fields, which Astro would read with a YAML reader of its own: it stops a build
 * at what the door takes, and asks for nothing that they say.
 */
export const authorBody: Plugin = {
  name: 'author-body',
  enforce: 'pre',
  transform: {
    filter: { id: /\.mdx$/ },
    handler: (text) => ({ code: withoutFields(text.normalize('NFC')), map: null }),
  },
};

/**
 * An MDX text with nothing but line ends between its fences, so that every line keeps its number. The fences stay: without
 * them a body that begins with a rule would be taken for fields.
 */
export function withoutFields(text: string): string {
  const source = text.replace(/^\uFEFF/, '');
  const parts = entryParts(source);
  if (!parts) return source;
  const head = source.slice(0, parts.body);
  return `---${head.replace(/[^\r\n]/g, '')}---${source.slice(parts.body)}`;
}
