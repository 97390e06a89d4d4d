import type { Plugin } from 'vite';

/**
 * Hands the texts of authors to Astro in NFC, as the door reads them: what a Mac has written as a and a ring would else be
 * another link, and the name of another file, than the one that was checked and worked out.
 */
export const composedLetters: Plugin = {
  name: 'composed-letters',
  enforce: 'pre',
  transform: {
    filter: { id: /\.mdx$/ },
    handler: (text) => ({ code: text.normalize('NFC'), map: null }),
  },
};
