import type { MdastPluginEntry, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/**
 * Tells every component in an MDX file which language the text around it is written in: the folder the file
 * lies in. A text of the default language shown on another language's page then still writes figures its own way.
 */
export const bindLanguage: MdastPluginEntry = ({ fileURL, sourceFormat }) => {
  if (sourceFormat !== 'mdx' || !fileURL) return null;
  const locale = decodeURIComponent(fileURL.pathname).split('/').at(-2) ?? '';
  const language = { type: 'mdxJsxAttribute' as const, name: 'locale', value: locale };
  // Nodes are read-only views on the parser's memory: the changed one is built anew.
  const bind = <Node extends MdxJsxFlowElement | MdxJsxTextElement>({ type, name, attributes, children }: Node) =>
    ({ type, name, attributes: [...attributes, language], children }) as Node;
  return { name: 'bind-language', mdxJsxFlowElement: bind, mdxJsxTextElement: bind };
};
