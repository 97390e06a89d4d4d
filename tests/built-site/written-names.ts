import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../../src/build/built-files.ts';
import { openDoor } from '../../src/catalog/door.ts';
import { literalPattern } from '../../src/site/literal-pattern.ts';

/**
 * What the editors of a site have named so that it says less than we would: the check lets it pass, with a warning at most,
 * and no fault of ours must hide among it.
 */
export function writtenNames(siteRoot: string): WrittenNames {
  const shared = sharedTitles(siteRoot).map((title) => new RegExp(pattern(title), 'u'));
  const links = Map.groupBy(writtenLinks(siteRoot), ({ text }) => text);
  return {
    isLink: (name) => links.has(name),
    namesTwo: (name) =>
      shared.some((title) => title.test(name)) ||
      new Set(links.get(name)?.map(({ target }) => target)).size > 1,
  };
}

/** Titles that several pages of one language have been given. */
function sharedTitles(siteRoot: string): string[] {
  const { catalog } = openDoor(siteRoot);
  if (!catalog) throw new Error(`the content of ${siteRoot} has errors`);
  const { goals, indicators, activities, partners, updates, pages, settings } = catalog;
  const entries = [goals, indicators, activities, partners, updates, pages].flat();
  return settings.locales.flatMap(({ tag }) => {
    const titles = entries.map(
      ({ original, translations }) => (translations.get(tag) ?? original).words.title,
    );
    return [...Map.groupBy(titles, String)].flatMap(([title, alike]) => (alike.length > 1 ? [title] : []));
  });
}

function writtenLinks(siteRoot: string): { text: string; target: string }[] {
  const content = join(siteRoot, 'content');
  return builtFiles(content)
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => [...readFileSync(join(content, file), 'utf8').matchAll(/\[([^\]]+)\]\(([^)\s]*)/g)])
    .map(([, text = '', target = '']) => ({ text: text.replace(/\s+/g, ' ').trim(), target }));
}

/** A title as it may stand in a longer name; what it asks for in `{…}` is anything. */
function pattern(title: string): string {
  return title
    .split(/\{[^}]*\}/)
    .map(literalPattern)
    .join('.+');
}

interface WrittenNames {
  /** The editors have linked by these words. */
  isLink: (name: string) => boolean;
  /** A name is what they link to several places by, or has in it the title of several pages. */
  namesTwo: (name: string) => boolean;
}
