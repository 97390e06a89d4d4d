import { existsSync } from 'node:fs';
import path from 'node:path';
import { readSentences } from '../../loaders/messages-folder.ts';
import { writeYaml } from '../../loaders/yaml.ts';
import { Told } from '../../problems/told.ts';
import { writeNew, type SiteAtHand, type Started } from './site-at-hand.ts';

/** What to do with messages that stand beside room for their translations. */
export const nextOfMessages: readonly string[] = [
  "Skriv hver oversættelse efter »text:«, med '…' om. Lad det, der står efter »from:«, og det i { } stå.",
];

/** Starts a language's sentences about figures: each original, with room for its translation. */
export function startSentences({ siteRoot, settings }: SiteAtHand, tag: string): Started {
  const { defaultLocale } = settings;
  const original = readSentences(siteRoot, [defaultLocale], defaultLocale).tables.get(defaultLocale);
  const sentences = Object.entries(original?.messages ?? {});
  if (sentences.length === 0)
    throw new Told(
      `Der er ingen sætninger at oversætte i content/sentences/${defaultLocale}.yaml. Kør »npm run check«, og ret det, den siger.`,
    );
  const file = `content/sentences/${tag}.yaml`;
  if (existsSync(path.join(siteRoot, file)))
    throw new Told(
      `${file} findes allerede og bliver ikke overskrevet. »npm run check -- --translations« nævner de sætninger, der skal oversættes.`,
    );
  const started = Object.fromEntries(sentences.map(([key, from]) => [key, { from, text: null }]));
  writeNew(siteRoot, file, writeYaml(started));
  return {
    file,
    next: [...nextOfMessages, 'En sætning uden oversættelse står på hovedsproget.'],
  };
}
