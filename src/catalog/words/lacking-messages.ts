import { danishWords, shippedFor } from '../../i18n/language.ts';
import type { MessageFile } from '../../loaders/messages-folder.ts';
import { errorIn, fileStart, warningIn, type Problem } from '../../problems/problem.ts';
import { firstOf } from '../../problems/quoted.ts';
import { nearest } from '../../problems/spelling.ts';
import { sentencePlaceholders } from '../../schemas/sentences.ts';
import type { Locale } from '../../site/settings.ts';

/** Sentences that a language does not say: the default language must say all, the others fall back to it. */
export function unsaid({ file, named }: MessageFile, isDefault: boolean): Problem[] {
  // Of a file that cannot be read, and of a message that is none, nothing more is known than that.
  const lacking = named ? lackingIn(named, Object.keys(sentencePlaceholders)) : [];
  if (lacking.length === 0) return [];
  const what = `${lacking.length === 1 ? 'Der mangler 1 sætning' : `Der mangler ${lacking.length} sætninger`}: ${firstOf(lacking, 8)}`;
  const advice = isDefault
    ? `Skriv dem i filen, en på hver linje${named?.size === 0 ? ', eller kør »npm run new -- sider«, når filen ikke er der' : ''}`
    : 'Læserne ser dem på hovedsproget, indtil de er oversat';
  return [(isDefault ? errorIn : warningIn)(file, fileStart, what, advice)];
}

/** Interface words that neither the product nor the neighbourhood has in a language: readers see the Danish ones. */
export function unworded({ tag, label }: Locale, { file, named, yaml }: MessageFile): Problem[] {
  const shipped = shippedFor(tag);
  const unnamed = named ? lackingIn(named, Object.keys(danishWords)) : [];
  const lacking = unnamed.filter((key) => !Object.hasOwn(shipped, key));
  if (lacking.length === 0) return [];
  const what = `${label} (${tag}) mangler ${lacking.length === 1 ? '1 ord' : `${lacking.length} ord`} til menuer og overskrifter: ${firstOf(lacking, 8)}`;
  const advice = `Læserne ser dem på dansk, indtil de er oversat. ${yaml ? '»npm run check -- --translations« nævner dem alle' : `»npm run new -- ord ${tag}« skriver filen`}`;
  return [warningIn(file, fileStart, what, advice)];
}

/** What lacks of the known names, and is not told of already as misspelt. */
function lackingIn(named: ReadonlySet<string>, known: readonly string[]): string[] {
  const misspelt = [...named].filter((name) => !known.includes(name)).map((name) => nearest(name, known));
  return known.filter((name) => !named.has(name) && !misspelt.includes(name));
}
