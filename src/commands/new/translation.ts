import { existsSync } from 'node:fs';
import path from 'node:path';
import { namesToLabel } from '../../catalog/checks/label-names.ts';
import type { SoundFile } from '../../catalog/entries/entries.ts';
import { fingerprintOf } from '../../catalog/entries/fingerprint.ts';
import { writeYaml } from '../../loaders/yaml.ts';
import { Told } from '../../problems/told.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { entrySchemas } from '../../schemas/collections.ts';
import { otherLanguages } from '../../site/settings.ts';
import type { Answers } from './answers.ts';
import { startSentences } from './sentences.ts';
import { writeNew, type SiteAtHand, type Started } from './site-at-hand.ts';

/**
 * Starts a translation: the original's words and body to write over, and the print of what they are made from; or that of the
 * sentences about figures.
 */
export async function startTranslation(site: SiteAtHand, answers: Answers): Promise<Started> {
  const { defaultLocale } = site.settings;
  const others = otherLanguages(site.settings);
  if (others.length === 0) {
    throw new Told(
      'Siden har kun ét sprog, så der er intet at oversætte til. Skriv et sprog mere under »locales« i content/site.yaml, fx - { tag: en, label: English, dir: ltr }, og kør så kommandoen igen.',
    );
  }
  const originals = site.documents.filter(({ locale }) => locale === defaultLocale);
  if (originals.length === 0)
    throw new Told('Ingen tekster i content/ kan oversættes. Kør »npm run check«, og ret det, den siger.');
  const nameOf = ({ collection, id }: Pick<SoundFile, 'collection' | 'id'>): string => `${collection}/${id}`;
  const named = await answers.take({
    asks: 'Hvilken tekst (fx aktiviteter/navn, eller sætninger)',
    accept: englishName,
    among: [...site.files.filter(({ locale }) => locale === defaultLocale).map(nameOf), SENTENCES],
    refuse: (name) =>
      name === SENTENCES || originals.some((document) => nameOf(document) === name)
        ? null
        : `Teksten »${name}« har fejl. Kør »npm run check«, og ret dem først.`,
  });
  const tag = await answers.take({ asks: 'Hvilket sprog', choices: others });
  if (named === SENTENCES) return startSentences(site, tag);
  const original = originals.find((document) => nameOf(document) === named);
  if (!original) throw new Told(`Teksten »${named}« har fejl.`);
  const file = `content/${original.collection}/${tag}/${original.id}.mdx`;
  const print = fingerprintOf(original);
  if (existsSync(path.join(site.siteRoot, file))) {
    throw new Told(
      `${file} findes allerede og bliver ikke overskrevet. Passer den til den nuværende tekst, så skriv from: '${print}' i den.`,
    );
  }
  const words = Object.fromEntries(
    Object.keys(entrySchemas[original.collection].words.shape)
      .filter((key) => original.data[key] !== undefined)
      .map((key) => [key, original.data[key]]),
  );
  // Names without words of the original's own are its readers' words; in another language they need some.
  const labels = Object.fromEntries(
    namesToLabel(original).flatMap(({ field, names }) => {
      const known = (words[field] ?? {}) as Readonly<Record<string, unknown>>;
      return names.length > 0
        ? [[field, Object.fromEntries(names.map((name) => [name, known[name] ?? name]))]]
        : [];
    }),
  );
  const frontMatter = writeYaml({ ...words, ...labels, translation: { status: 'machine', from: print } });
  writeNew(site.siteRoot, file, `---\n${frontMatter}---\n${original.body.replace(/^\r?\n/, '')}`);
  return {
    file,
    next: [
      'Oversæt ordene og teksten. Lad navnene på felterne, det i { } og det i < > stå.',
      'Ret »status« til reviewed, når en, der kan sproget, har læst oversættelsen igennem.',
    ],
  };
}

const SENTENCES = 'sentences';

/** `aktiviteter/navn`, or the path of a file, as `activities/navn`; anything else as it was typed. */
function englishName(typed: string): string {
  if (/^(?:content\/)?(?:sentences|s(?:æ|ae)tninger)\b/.test(typed)) return SENTENCES;
  const [, collection, id] = /^(?:content\/)?([^/]+)\/(?:[^/]+\/)?([^/]+?)(?:\.mdx)?$/.exec(typed) ?? [];
  return collection === undefined ? typed : `${danishCollections[collection] ?? collection}/${id}`;
}

const danishCollections: Readonly<Record<string, CollectionName>> = {
  maal: 'goals',
  mål: 'goals',
  indikatorer: 'indicators',
  tal: 'indicators',
  undersoegelser: 'surveys',
  undersøgelser: 'surveys',
  aktiviteter: 'activities',
  partnere: 'partners',
  nyheder: 'updates',
  nyt: 'updates',
  aar: 'years',
  år: 'years',
  ord: 'glossary',
  tidslinje: 'milestones',
  sider: 'pages',
};
