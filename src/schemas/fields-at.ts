import type { z } from 'zod';

/** The names of the fields that a schema has at a path; none where it has no fields of its own. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return Object.keys(unwrapped(schemaAt(schema, path)).shape ?? {});
}

/** What is said of the field at a path to editors; '' when nothing is. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  return (schemaAt(schema, path) as z.ZodType | undefined)?.description ?? '';
}

/** Whether the field at a path may be left out. */
export function mayBeLeftOut(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const field = schemaAt(schema, path) as z.ZodType | undefined;
  return typeof path.at(-1) === 'string' && field?.safeParse(undefined).success === true;
}

/** Whether the field at a path takes whole numbers only, which Zod says of a number alone. */
export function isWhole(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  return unwrapped(schemaAt(schema, path)).isInt === true;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  let current: unknown = schema;
  for (const step of path) {
    const definition = unwrapped(current);
    current =
      typeof step === 'number'
        ? definition.element
        : (definition.shape?.[String(step)] ?? definition.valueType);
  }
  return current;
}

/** The schema within `.optional()`, `.default()` and the like. */
export function unwrapped(schema: unknown): InnerSchema {
  let current = schema as InnerSchema | undefined;
  while (current?.def?.innerType) current = current.def.innerType;
  return current ?? {};
}

/** The parts of a Zod schema that say what may stand in a field: its fields, the points of a list, the values of a record. */
interface InnerSchema {
  def?: { type: string; innerType?: InnerSchema; entries?: Record<string, string> };
  shape?: Record<string, z.ZodType>;
  element?: unknown;
  valueType?: unknown;
  isInt?: boolean;
}
