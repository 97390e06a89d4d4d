import type { CmsConfig, EntryCollection, FileCollection, GitHubBackend } from '@sveltia/cms';
import { z } from 'zod';
import { references } from '../../catalog/checks/references.ts';
import { authorComponents } from '../../schemas/author-components.ts';
import { bodiless, collectionNames, type CollectionName } from '../../schemas/collection-names.ts';
import { entrySchemas } from '../../schemas/collections.ts';
import { collectionWords, editorWords } from '../../schemas/editor-words.ts';
import { Id, Translation } from '../../schemas/entry.ts';
import { fieldLabels } from '../../schemas/field-labels.ts';
import { SiteSettings } from '../../schemas/site.ts';
import { gitHubRepository } from '../../site/repository.ts';
import { otherLanguages, type Settings } from '../../site/settings.ts';
import { formField, formFields, type FormField, type JsonProperty } from './cms-field.ts';

/**
 * The configuration of Sveltia CMS for a site: every collection in every language, made from the schemas that the check
 * reads by, so that the forms and the check cannot disagree. The sentences about figures and the survey files are
 * not in it: the first are messages with plural forms, the second are spreadsheets.
 */
export function cmsConfig(settings: Settings, siteAddress: string): CmsConfig {
  const locales = [settings.defaultLocale, ...otherLanguages(settings)];
  return {
    backend: backend(settings),
    app_title: `${editorWords.title}: ${settings.name}`,
    site_url: siteAddress,
    display_url: siteAddress,
    show_preview_links: false,
    media_folder: 'public/billeder',
    public_folder: '/billeder',
    media_libraries: { stock_assets: { providers: [] } },
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true, yaml: { indent_sequences: true } },
    i18n: {
      structure: 'multiple_folders',
      locales,
      default_locale: settings.defaultLocale,
      initial_locales: 'default',
    },
    collections: [...collectionNames.map((name) => collection(name, locales)), settingsFile(settings)],
  };
}

function backend(settings: Settings): GitHubBackend {
  const { created, updated, deleted } = editorWords.commit;
  const about = '{{collection}} »{{slug}}«';
  return {
    name: 'github',
    // The CMS wants a name even when only a local folder is used; it is then shown and never asked for.
    repo: gitHubRepository(settings) ?? 'lokal/siden',
    auth_methods: ['token'],
    commit_messages: {
      create: `${created}: ${about}`,
      update: `${updated}: ${about}`,
      delete: `${deleted}: ${about}`,
    },
  };
}

function collection(name: CollectionName, locales: readonly string[]): EntryCollection {
  const { label, singular, about, created } = collectionWords[name];
  const { facts, words } = entrySchemas[name];
  // A year's story has no title: its file is called by the year, and `{{year}}` proposes this one.
  const title = 'title' in words.shape ? 'title' : 'summary';
  const place = { path: [], relations: relationsOf(name), namesInUse: {} };
  return {
    name,
    label,
    label_singular: singular,
    description: about,
    folder: `content/${name}`,
    extension: 'mdx',
    format: 'yaml-frontmatter',
    i18n: true,
    create: created,
    // What is published lives on: an entry that has ended says so, a new name gets a redirect.
    delete: false,
    identifier_field: title,
    slug: {
      template: name === 'years' ? '{{year}}' : '{{title}}',
      editable: ['create'],
      hint: editorWords.place,
      pattern: [propertyOf(Id).pattern ?? '', editorWords.wrongForm],
    },
    ...(name === 'years' ? { summary: '{{slug}} – {{summary}}' } : {}),
    sortable_fields: [...['order', 'date'].filter((field) => field in facts.shape).slice(0, 1), title],
    fields: [
      ...formFields(propertyOf(facts), { ...place, translated: false }),
      ...formFields(propertyOf(words), { ...place, translated: true }),
      translationField(locales),
      ...(bodiless.has(name) ? [] : [bodyField()]),
    ],
  };
}

function settingsFile(settings: Settings): FileCollection {
  const file = {
    name: 'site',
    label: editorWords.settings,
    file: 'content/site.yaml',
    format: 'yaml',
    fields: formFields(propertyOf(SiteSettings), {
      path: [],
      translated: false,
      relations: { featuredIndicator: 'indicators' },
      namesInUse: { facts: Object.keys(settings.facts) },
    }),
  };
  return { name: 'settings', label: editorWords.settings, files: [file] };
}

/** Asked for in every language but the first, whose texts are originals. */
function translationField([, ...others]: readonly string[]): FormField {
  const place = { path: [], required: false, translated: true, relations: {}, namesInUse: {} };
  const about = { ...propertyOf(Translation), description: editorWords.translation };
  return { ...formField('translation', about, place), required: others };
}

function bodyField(): FormField {
  const components = Object.entries(authorComponents).map(([name, { attributes, holds }]) => {
    const written = Object.entries(attributes).filter(([, { required }]) => required);
    const tag = [name, ...written.map(([attribute, { example }]) => `${attribute}="${example}"`)].join(' ');
    return holds === 'nothing' ? `<${tag} />` : `<${tag}>…</${name}>`;
  });
  return {
    name: 'body',
    label: fieldLabels['body'] ?? 'body',
    hint: editorWords.body(components),
    required: false,
    i18n: true,
    // Plain text: a word processor's view would rewrite the components that stand between the words.
    widget: 'markdown',
    modes: ['raw'],
    editor_components: [],
    use_emoji_autocomplete: false,
  };
}

function relationsOf(name: CollectionName): Record<string, CollectionName> {
  const stated = references.filter(({ from }) => from === name);
  return Object.fromEntries(stated.map(({ field, to }) => [field.join('.'), to]));
}

function propertyOf(schema: z.ZodType): JsonProperty {
  // Both describe JSON Schema; ours names only the parts that a form needs.
  return z.toJSONSchema(schema, { io: 'input' }) as JsonProperty;
}
