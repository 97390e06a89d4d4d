// The profiles of Frictionless Data 1.0 (https://specs.frictionlessdata.io) as one JSON Schema, restated: a tabular
// Data Package, its resources, the CSV dialect and the Table Schema. The standard allows further properties; here each
// must be known, so that a misspelt one is found.

const text = { type: 'string', minLength: 1 };
const flag = { type: 'boolean' };
const address = { type: 'string', format: 'uri' };
/** Relative and below the package, or a whole address. */
const path = { type: 'string', pattern: '^(https?://.+|(?!/|\\.\\.?/|.*/\\.\\./)[^:\\\\]+)$' };
const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' };

const licence = { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: address, title: text };
const limits = { minimum: { type: 'number' }, maximum: { type: 'number' } };
const common = { required: flag, unique: flag };

/** The schema of a tabular Data Package, for a validator of JSON Schema 2020-12. */
export const dataPackageProfile = exactly(
  {
    $schema: { const: 'https://datapackage.org/profiles/1.0/datapackage.json' },
    profile: { const: 'tabular-data-package' },
    ...{ name, id: text, title: text, description: text, homepage: address, version: text, created: text },
    keywords: list(text),
    licenses: list({ anyOf: [exactly(licence, ['name']), exactly(licence, ['path'])] }),
    // `licence` is ours: the standard has one licence for a whole package, but each survey here has its own.
    sources: list(exactly({ title: text, path, email: text, licence: text }, ['title'])),
    contributors: list(exactly({ title: text, path, email: text, role: text }, ['title'])),
    resources: list(
      exactly(
        {
          profile: { const: 'tabular-data-resource' },
          ...{ name, path, title: text, description: text, format: text },
          mediatype: { type: 'string', pattern: '^.+/.+$' },
          encoding: { const: 'utf-8' },
          bytes: { type: 'integer', minimum: 0 },
          hash: { type: 'string', pattern: '^(sha256:[a-f0-9]{64}|[a-f0-9]{32})$' },
          dialect: exactly({
            ...{ csvddfVersion: { const: 1.2 }, delimiter: text, lineTerminator: text, quoteChar: text },
            ...{ doubleQuote: flag, escapeChar: text, nullSequence: text, skipInitialSpace: flag },
            ...{ header: flag, commentChar: text, caseSensitiveHeader: flag },
          }),
          schema: exactly(
            {
              fields: list({
                anyOf: [
                  field(['string'], {
                    ...{ pattern: text, enum: list(text) },
                    ...{ minLength: { type: 'integer' }, maxLength: { type: 'integer' } },
                  }),
                  field(['number', 'integer', 'year'], { ...limits, enum: list({ type: 'number' }) }),
                  field(['boolean'], { enum: list(flag) }),
                  field(['date', 'time', 'datetime', 'yearmonth', 'duration', 'object', 'array', 'any'], {}),
                ],
              }),
              missingValues: { type: 'array', items: { type: 'string' } },
              primaryKey: { anyOf: [text, list(text)] },
            },
            ['fields'],
          ),
        },
        ['profile', 'name', 'path', 'schema'],
      ),
    ),
  },
  ['profile', 'resources'],
);

function field(types: readonly string[], own: Readonly<Record<string, object>>): object {
  return exactly(
    {
      ...{ name: text, title: text, description: text, format: text, rdfType: address },
      type: { enum: types },
      constraints: exactly({ ...common, ...own }),
    },
    ['name'],
  );
}

function list(items: object): object {
  return { type: 'array', minItems: 1, items };
}

function exactly(properties: Readonly<Record<string, object>>, required: readonly string[] = []): object {
  return { type: 'object', properties, required, additionalProperties: false };
}
