import { mdxToJs } from 'satteri';
import { authorMarkup } from '../../src/mdx/author-markup.ts';

/**
 * The code of a body as Astro compiles it, with the project's own markup.
 *
 * @param file below `content/` and without its ending, for example `goals/da/ro`
 * @throws an Error that names what an author may not write
 */
export function compileBody(file: string, text: string, { siteRoot = '.', basePath = '/' } = {}): string {
  const fileURL = new URL(`file:///place/content/${file}.mdx`);
  const result = mdxToJs(text, { mdastPlugins: [authorMarkup({ siteRoot, basePath })], fileURL });
  if (result instanceof Promise) throw new Error('the markup has become asynchronous');
  return result.code;
}
