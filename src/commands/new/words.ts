import { danishWords, shippedFor, shippedWords } from '../../i18n/language.ts';
import { writeYaml } from '../../loaders/yaml.ts';
import type { Answers } from './answers.ts';
import { nextOfMessages } from './sentences.ts';
import { writeNew, type SiteAtHand, type Started } from './site-at-hand.ts';

/**
 * Starts the interface words of a language: every one that the product says. Those it says in that language already are to write
 * over, and the others have room for their translation beside the English, or the Danish where that is asked for.
 */
export async function startWords({ siteRoot, settings }: SiteAtHand, answers: Answers): Promise<Started> {
  const tag = await answers.take({
    asks: 'Hvilket sprog',
    choices: settings.locales.map((known) => known.tag),
  });
  const from = await answers.takeIfGiven({
    asks: 'Skal ordene, der skal skrives om, stå på dansk (da) eller engelsk (en)',
    refuse: (text) =>
      ['da', 'en'].includes(text) ? null : `»${text}« kan det ikke være: skriv da eller en.`,
  });
  const own: Readonly<Record<string, string>> = from === null ? shippedFor(tag) : {};
  const originals = { ...danishWords, ...(from === 'da' ? {} : shippedWords['en']) };
  const words = Object.fromEntries(
    Object.entries(originals).map(([key, original]) => [key, own[key] ?? { from: original, text: null }]),
  );
  const file = `content/words/${tag}.yaml`;
  const about = '# Det i { } bliver sat ind af siden selv: ret ordene, men lad det stå.\n';
  writeNew(siteRoot, file, `${about}${writeYaml(words)}`);
  const hasOwn = Object.keys(own).length > 0;
  const hasRoom = Object.values(words).some((message) => typeof message !== 'string');
  return {
    file,
    next: [
      ...(hasOwn ? [`Skriv ordene på sproget (${tag}). Navnet før kolonet skal blive stående.`] : []),
      ...(hasRoom ? nextOfMessages : []),
      hasRoom
        ? 'Et ord uden oversættelse siger siden, som den gjorde før.'
        : 'En linje, du sletter, siger siden, som den gjorde før.',
    ],
  };
}
