import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry, MdxJsxAttributeUnion, MdxJsxFlowElement } from 'satteri';
import { policyFaults } from '../catalog/bodies/policy.ts';
import { numberedHeading, numbersHeadings } from '../catalog/entries/heading-ids.ts';
import { holdTelephones } from '../i18n/telephones.ts';
import { readMdxTree } from '../loaders/mdx-tree.ts';
import { fileStart, formatProblem } from '../problems/problem.ts';
import { pictureSize } from '../site/picture-size.ts';
import { isPublicFile } from '../site/public-file.ts';
import { addedAttributes, storyYear } from './author-call.ts';

/**
 * Prepares an author's MDX for rendering. Everything that is not plain Markdown becomes one component, `Author`,
 * which is told what the author wrote and which language the text is in: the folder the file lies in. A text of
 * the default language shown on another language's page then still writes its figures its own way.
 *
 * Pictures and other files of `public/` lie in one place for all languages, below the base path. A picture says its size, so
 * that what stands below it stays where it is when it comes.
 *
 * A table stands in a box that scrolls, as the site's own do, named by its columns.
 *
 * A file that holds more than authors may write is refused here too: the preview's door tells of it, and stops nothing.
 */
export const authorMarkup =
  ({ siteRoot, basePath }: { siteRoot: string; basePath: string }): MdastPluginEntry =>
  ({ fileURL, sourceFormat, source }) => {
    if (sourceFormat !== 'mdx' || !fileURL) return null;
    const file = fileURLToPath(fileURL);
    refuseUnsafe(file, source);
    const [collection = '', locale = '', name = ''] = file.split(/[/\\]/).slice(-3);
    let headings = 0;
    const author = (
      component: string,
      attributes: readonly MdxJsxAttributeUnion[],
    ): MdxJsxAttributeUnion[] => [
      { type: 'mdxJsxAttribute', name: 'component', value: component },
      { type: 'mdxJsxAttribute', name: 'locale', value: locale },
      ...attributes,
    ];
    const year = storyYear(collection, name.replace(/\.mdx$/, ''));
    const written = (
      component: string | null,
      attributes: readonly MdxJsxAttributeUnion[],
    ): MdxJsxAttributeUnion[] => [
      ...author(component ?? '', attributes),
      ...Object.entries(addedAttributes(component, year)).map(([attribute, value]) => ({
        type: 'mdxJsxAttribute' as const,
        name: attribute,
        value,
      })),
    ];
    const below = (url: string): string => `${basePath}${url.replace(/^\//, '')}`;
    // Nodes are read-only views on the parser's memory: a changed one is built anew.
    return {
      name: 'author-markup',
      mdxJsxFlowElement: ({ name, attributes, children }) => ({
        type: 'mdxJsxFlowElement',
        name: 'Author',
        attributes: written(name, attributes),
        children,
      }),
      mdxJsxTextElement: ({ name, attributes, children }) => ({
        type: 'mdxJsxTextElement',
        name: 'Author',
        attributes: written(name, attributes),
        children,
      }),
      text(node, context) {
        const held = holdTelephones(node.value);
        if (held !== node.value) context.setProperty(node, 'value', held);
      },
      heading(node, context) {
        const entry = name.replace(/\.mdx$/, '');
        if (BELOW_A_TITLE.has(collection) || BELOW_A_TITLE.has(`${collection}/${entry}`)) {
          context.setProperty(node, 'depth', ONE_LEVEL_DOWN[node.depth]);
        }
        if (!numbersHeadings(collection)) return;
        headings += 1;
        context.setProperty(node, 'data', { hProperties: { id: numberedHeading(entry, headings) } });
      },
      table(node, context) {
        const columns = (node.children[0]?.children ?? []).map((cell) => context.textContent(cell).trim());
        context.wrapNode(node, scrollingBox(columns.filter(Boolean).join(', ')));
      },
      image(node, context) {
        const size = pictureSize(siteRoot, node.url);
        if (size) context.setProperty(node, 'data', { hProperties: { ...size } });
        context.setProperty(node, 'url', below(node.url));
      },
      link(node, context) {
        const { url, children } = node;
        if (isPublicFile(siteRoot, url)) return context.setProperty(node, 'url', below(url));
        return {
          type: 'mdxJsxTextElement',
          name: 'Author',
          attributes: author('PageLink', [{ type: 'mdxJsxAttribute', name: 'href', value: url }]),
          children,
        };
      },
    };
  };

/**
 * Refuses a body that holds more than Markdown and the authors' components; the rule is the door's own.
 *
 * @param file what the message calls the text
 * @throws Error with a line for each fault, in Danish; lines are counted from where the text begins
 */
function refuseUnsafe(file: string, text: string): void {
  const { tree, faults } = readMdxTree(text);
  const unsafe = tree ? policyFaults(tree).filter(({ severity }) => severity !== 'warning') : [];
  const all = [
    ...faults,
    ...unsafe.map(({ node, ...fault }) => ({ ...(node.position?.start ?? fileStart), ...fault })),
  ];
  if (all.length === 0) return;
  throw new Error(all.map((fault) => formatProblem({ ...fault, file, severity: 'error' })).join('\n'));
}

/** The box of a table; not named `region`, as two tables of a text may have the same columns. @param name is read aloud */
function scrollingBox(name: string): MdxJsxFlowElement {
  const attributes = { class: 'table', role: 'group', 'aria-label': name, tabindex: '0' };
  return {
    type: 'mdxJsxFlowElement',
    name: 'div',
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  };
}

/** Bodies that stand in a section with a title of its own: their headings are one level further down than written. */
const BELOW_A_TITLE: ReadonlySet<string> = new Set(['surveys', 'years', 'glossary', 'pages/metode-fagfolk']);

const ONE_LEVEL_DOWN = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;
