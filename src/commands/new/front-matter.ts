import type { z } from 'zod';
import { references } from '../../catalog/checks/references.ts';
import { writeYaml } from '../../loaders/yaml.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { entrySchemas } from '../../schemas/collections.ts';
import { unwrapped } from '../../schemas/fields-at.ts';
import { originalsOf, type SiteAtHand } from './site-at-hand.ts';

/**
 * A new entry of a collection, as its schema has it: every field with its description above, filled in where a value
 * is given, blank where the editor must, and behind a `#` where she may.
 */
export function entryTemplate(
  site: SiteAtHand,
  collection: CollectionName,
  values: Readonly<Record<string, unknown>>,
): string {
  const { shape } = entrySchemas[collection].original as unknown as z.ZodObject;
  const fields = Object.entries(shape).map(([key, schema]) => {
    const choices = choicesOf(site, collection, key, schema as z.ZodType);
    const comments = [(schema as z.ZodType).description, choices && `Vælg mellem: ${choices.join(', ')}`];
    const lines = comments.filter((comment) => comment !== undefined).map((comment) => `# ${comment}\n`);
    return `${lines.join('')}${fieldLines(key, schema as z.ZodType, values[key])}`;
  });
  return `---\n${fields.join('\n')}---\n`;
}

/** The order of the next entry of a collection: those that are only begun have theirs already. */
export function nextOrder(site: SiteAtHand, collection: CollectionName): number {
  const orders = site.files.flatMap(({ collection: within, locale, data: { order } }) =>
    within === collection && locale === site.settings.defaultLocale && Number.isInteger(order)
      ? [Number(order)]
      : [],
  );
  return Math.max(0, ...orders) + 1;
}

function fieldLines(key: string, schema: z.ZodType, value: unknown): string {
  if (value !== undefined) return writeYaml({ [key]: value });
  const inner = unwrapped(schema);
  const blank = inner.def?.type === 'array' ? `${key}: []\n` : `${key}:\n`;
  const nested = Object.entries(inner.shape ?? {}).map(([part, partSchema]) => {
    const described = partSchema.description;
    return `${described ? `  # ${described}\n` : ''}  ${part}:\n`;
  });
  const lines = nested.length > 0 ? `${key}:\n${nested.join('')}` : blank;
  const optional = schema.safeParse(undefined).success;
  return optional ? lines.replace(/^(?=.)/gm, '# ') : lines;
}

function choicesOf(
  site: SiteAtHand,
  collection: CollectionName,
  key: string,
  schema: z.ZodType,
): string[] | undefined {
  const reference = references.find(
    ({ from, field }) => from === collection && field.length === 1 && field[0] === key,
  );
  if (reference) return originalsOf(site, reference.to).map(({ id }) => id);
  const { def } = unwrapped(schema);
  if (def?.type === 'boolean') return ['true', 'false'];
  return def?.type === 'enum' ? Object.values(def.entries ?? {}) : undefined;
}
