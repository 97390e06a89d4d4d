import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';

/** Where a field of a record stands in its file. */
export type PlaceOf = (path: readonly PropertyKey[]) => { line: number; column: number };

/**
 * Checks a record against its schema and puts every fault at its place, in an editor's words.
 * Returns the parsed record, or null together with its problems.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  placeOf: PlaceOf,
): { record: z.output<Schema> | null; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { record: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    describe(issue, schema).map(({ path, what, advice }) => ({
      file,
      ...placeOf(path),
      what,
      advice,
      severity: 'error' as const,
    })),
  );
  return { record: null, problems };
}

/** The nearest of the known words, when it is near enough to be a slip of the finger. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const bare = known.map((other) => other.toLowerCase());
  const best = closest(word.toLowerCase(), bare);
  const near = distance(word.toLowerCase(), best) <= Math.max(2, Math.floor(best.length / 3));
  return near ? (known[bare.indexOf(best)] ?? null) : null;
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodType): Fault[] {
  const path = issue.path;
  const field = path.length > 0 ? `»${path.join('.')}«` : 'Filen';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...path, key], key, fieldsAt(schema, path)));
    case 'invalid_type':
      return issue.input === undefined
        ? [{ path, what: `Feltet ${field} mangler`, advice: `Tilføj linjen »${String(path.at(-1))}: …«` }]
        : [
            {
              path,
              what: `${field} skal være ${kind(issue.expected)}`,
              advice: `Ret værdien ${shown(issue.input)}`,
            },
          ];
    case 'invalid_value': {
      const options = issue.values.map(String);
      const near = typeof issue.input === 'string' ? nearest(issue.input, options) : null;
      const advice = near
        ? `Mente du »${near}«?`
        : `Vælg mellem ${options.map((option) => `»${option}«`).join(', ')}`;
      return [{ path, what: `${field} kan ikke være ${shown(issue.input)}`, advice }];
    }
    case 'too_small':
    case 'too_big':
      return [{ path, what: `${field} er ${shown(issue.input)}`, advice: limit(issue) }];
    case 'invalid_format':
      return [{ path, what: `${field} er ${shown(issue.input)}`, advice: `Værdien ${formatAdvice(issue)}` }];
    default:
      return [
        {
          path,
          what: `${field} er skrevet forkert`,
          advice: `Se beskrivelsen af feltet i content/README.md`,
        },
      ];
  }
}

function unknownField(path: PropertyKey[], key: string, known: string[]): Fault {
  const near = nearest(key, known);
  const advice = near ? `Mente du »${near}«?` : `Slet linjen, eller brug et af felterne: ${known.join(', ')}`;
  return { path, what: `Feltet »${key}« kendes ikke`, advice };
}

function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) {
    const definition = unwrapped(current);
    current = typeof step === 'number' ? definition.element : definition.shape?.[String(step)];
  }
  return Object.keys(unwrapped(current).shape ?? {});
}

function unwrapped(schema: unknown): { shape?: Record<string, unknown>; element?: unknown } {
  let current = schema as {
    shape?: Record<string, unknown>;
    element?: unknown;
    def?: { innerType?: unknown };
  };
  while (current?.def?.innerType) current = current.def.innerType as typeof current;
  return current ?? {};
}

function kind(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'tekst',
    number: 'et tal',
    int: 'et helt tal',
    boolean: 'true eller false',
    array: 'en liste med en streg foran hvert punkt',
    object: 'felter på linjerne nedenunder',
    record: 'felter på linjerne nedenunder',
  };
  return kinds[expected] ?? 'skrevet på en anden måde';
}

function limit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.origin === 'string') return 'Skriv noget i feltet';
  if (issue.origin === 'array') return 'Skriv mindst ét punkt i listen';
  return issue.code === 'too_small'
    ? `Skriv et tal over ${issue.minimum}`
    : `Skriv et tal på højst ${issue.maximum}`;
}

function formatAdvice(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.message.startsWith('skal')) return issue.message;
  return issue.format === 'email' ? 'skal være en e-mailadresse' : 'skal skrives som i de andre filer';
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'tom';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text === '' ? 'tom' : `»${text.length > 40 ? `${text.slice(0, 40)}…` : text}«`;
}

interface Fault {
  path: readonly PropertyKey[];
  what: string;
  advice: string;
}
