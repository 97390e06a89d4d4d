import type { MdastPluginEntry, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/**
 * Tells every component in an MDX file which language the text around it is written in: the folder the file
 * lies in. A Danish text shown on an Arabic page then still writes its figures as Danish does.
 */
export const bindLanguage: MdastPluginEntry = ({ fileURL, sourceFormat }) => {
  if (sourceFormat !== 'mdx' || !fileURL) return null;
  const locale = decodeURIComponent(fileURL.pathname).split('/').at(-2) ?? '';
  const bind = (node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>, context: Context): void => {
    context.setProperty(node, 'attributes', [
      ...node.attributes,
      { type: 'mdxJsxAttribute', name: 'locale', value: locale },
    ]);
  };
  return { name: 'bind-language', mdxJsxFlowElement: bind, mdxJsxTextElement: bind };
};

interface Context {
  setProperty(node: unknown, key: 'attributes', value: unknown): void;
}
