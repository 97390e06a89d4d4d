import { choiceWords, editorWords } from '../../schemas/editor-words.ts';
import { fieldLabels } from '../../schemas/field-labels.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';

/**
 * The form field of one property of a schema, for Sveltia CMS (https://sveltiacms.app/en/docs/fields).
 *
 * @throws Error when the property has no heading in `fieldLabels`, a choice has no word, or no form field fits it
 */
export function formField(name: string, property: JsonProperty, place: FieldPlace): FormField {
  const required = place.required && !nullable(property);
  const { description } = property;
  return {
    name,
    label: labelOf(name, place.path),
    hint: [description, editorWords.fieldName(name)].filter(Boolean).join(' '),
    required,
    i18n: place.translated,
    ...(property.default == null ? {} : { default: property.default }),
    ...widget(withoutNull(property), { ...place, path: [...place.path, name] }),
  };
}

/**
 * The form fields of all properties of an object schema, in its order, without records of which no name is in use: the CMS
 * starts with no object that has no fields.
 */
export function formFields(schema: JsonProperty, place: Omit<FieldPlace, 'required'>): FormField[] {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => place.namesInUse[[...place.path, name].join('.')]?.length !== 0)
    .map(([name, property]) =>
      formField(name, property, { ...place, required: schema.required?.includes(name) ?? false }),
    );
}

const SHORT_TEXTS = new Set(
  'accessibilityStatement defaultLocale dimension email formats id label name organisation phone plan questionNumber tag title'.split(
    ' ',
  ),
);

function widget(property: JsonProperty, place: FieldPlace): Widget {
  const target = place.relations[place.path.join('.')];
  if (target) {
    const link = {
      widget: 'relation',
      collection: target,
      value_field: '{{slug}}',
      display_fields: ['title'],
      search_fields: ['title'],
    };
    return property.type === 'array' ? { ...link, multiple: true, ...limits(property) } : link;
  }
  if (property.enum) return { widget: 'select', options: property.enum.map(choice) };
  switch (property.type) {
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
      return { widget: 'number', value_type: 'int', ...limits(property) };
    case 'number':
      return { widget: 'number', value_type: 'float', step: 0.1, ...limits(property) };
    case 'string':
      return textWidget(property, place);
    case 'array':
      return listWidget(property, place);
    case 'object':
      return objectWidget(property, place);
    default:
      throw new Error(`no form field for »${place.path.join('.')}«`);
  }
}

function textWidget({ format, pattern }: JsonProperty, { path }: FieldPlace): Widget {
  if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (format === 'uri')
    return { widget: 'string', type: 'url', pattern: ['^https://', editorWords.httpsOnly] };
  if (format === 'email') return { widget: 'string', type: 'email' };
  if (pattern)
    return { widget: 'string', pattern: [pattern, editorWords.wrongForm], use_emoji_autocomplete: false };
  return { widget: SHORT_TEXTS.has(path.at(-1) ?? '') ? 'string' : 'text', use_emoji_autocomplete: false };
}

function listWidget(property: JsonProperty, place: FieldPlace): Widget {
  const items = property.items ?? {};
  if (items.properties) {
    return { widget: 'list', collapsed: 'auto', ...limits(property), fields: formFields(items, place) };
  }
  if (items.type !== 'string') throw new Error(`no form field for the items of »${place.path.join('.')}«`);
  // One item a line.
  return { widget: 'list', ...limits(property) };
}

/** A record of texts is a table; a record of objects has the names that are in use, because a form has no other way. */
function objectWidget(property: JsonProperty, place: FieldPlace): Widget {
  if (property.properties)
    return { widget: 'object', collapsed: 'auto', fields: formFields(property, place) };
  const values = property.additionalProperties;
  if (values && !values.properties) return { widget: 'keyvalue' };
  const names = place.namesInUse[place.path.join('.')];
  if (!values || !names) throw new Error(`no form field for »${place.path.join('.')}«`);
  const fields = names.map((name) => ({
    name,
    label: name,
    required: true,
    i18n: place.translated,
    ...objectWidget(values, place),
  }));
  return { widget: 'object', collapsed: 'auto', fields };
}

function limits({
  type,
  minimum,
  exclusiveMinimum,
  maximum,
  minItems,
  maxItems,
}: JsonProperty): Record<string, number> {
  const isList = type === 'array';
  const lowest = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + (type === 'integer' ? 1 : 0);
  const min = isList ? minItems : lowest;
  const max = isList ? maxItems : maximum;
  // JSON Schema states the safe integers as limits of every integer; they say nothing to an editor.
  return {
    ...(min !== undefined && min > Number.MIN_SAFE_INTEGER ? { min } : {}),
    ...(max !== undefined && max < Number.MAX_SAFE_INTEGER ? { max } : {}),
  };
}

function choice(value: string): { label: string; value: string } {
  const label = choiceWords[value];
  if (label === undefined) throw new Error(`no word for the choice »${value}« in choiceWords`);
  return { label, value };
}

function labelOf(name: string, path: readonly string[]): string {
  const label = fieldLabels[`${path.at(-1) ?? ''}.${name}`] ?? fieldLabels[name];
  if (label === undefined) throw new Error(`no heading for the field »${name}« in fieldLabels`);
  return label;
}

function nullable({ anyOf }: JsonProperty): boolean {
  return anyOf?.some(({ type }) => type === 'null') ?? false;
}

function withoutNull(property: JsonProperty): JsonProperty {
  return property.anyOf?.find(({ type }) => type !== 'null') ?? property;
}

/** One property of a schema, as far as JSON Schema says it. */
export interface JsonProperty {
  type?: string;
  description?: string;
  default?: unknown;
  enum?: readonly string[];
  format?: string;
  pattern?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  anyOf?: readonly JsonProperty[];
  items?: JsonProperty;
  properties?: Readonly<Record<string, JsonProperty>>;
  required?: readonly string[];
  additionalProperties?: JsonProperty;
}

/** Where a field stands, and what its collection knows of it. */
export interface FieldPlace {
  /** The fields around it. */
  path: readonly string[];
  required: boolean;
  /** Whether each language has its own value. */
  translated: boolean;
  /** The collection that a field names entries of, by its path in dots. */
  relations: Readonly<Record<string, CollectionName>>;
  /** Names in use of a record of objects, by its path in dots. */
  namesInUse: Readonly<Record<string, readonly string[]>>;
}

/** A field of a form as Sveltia CMS reads it. */
export interface FormField extends Widget {
  name: string;
  label: string;
  required: boolean | string[];
}

interface Widget extends Record<string, unknown> {
  widget: string;
}
