import type { z } from 'zod';

/** The names of the fields that a schema has at a path; none where it has no fields of its own. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) {
    const definition = unwrapped(current);
    current =
      typeof step === 'number'
        ? definition.element
        : (definition.shape?.[String(step)] ?? definition.valueType);
  }
  return Object.keys(unwrapped(current).shape ?? {});
}

/** A schema without what makes it optional: fields of an object, points of a list, values of a record. */
function unwrapped(schema: unknown): Inner {
  let current = schema as Inner & { def?: { innerType?: unknown } };
  while (current?.def?.innerType) current = current.def.innerType as typeof current;
  return current ?? {};
}

interface Inner {
  shape?: Record<string, unknown>;
  element?: unknown;
  valueType?: unknown;
}
