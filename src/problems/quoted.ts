import { nearest, tidy } from './spelling.ts';

/** A value as it is shown in a message: in » «, on one line, long ones cut. */
export function shown(text: string): string {
  return quoted(cut(tidy(text), 40));
}

/** A text of so many characters at the most: of a longer one the beginning. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Names one after the other, of many the first: »a«, »b« … */
export function firstOf(names: readonly string[], most = names.length): string {
  return `${names.slice(0, most).map(quoted).join(', ')}${names.length > most ? ' …' : ''}`;
}

/** What to do where there is a choice between names: `Vælg mellem »a«, »b« …`. */
export function choose(names: readonly string[], most = names.length): string {
  return `Vælg mellem ${firstOf(names, most)}`;
}

/** What to do about a word that is none of those known: `Mente du »ro«?` where one is near it, else something else. */
export function meant(
  word: string,
  known: readonly string[],
  otherwise: string,
  named: (name: string) => string = quoted,
): string {
  const near = nearest(word, known);
  return near ? `Mente du ${named(near)}?` : otherwise;
}

/** Names in a Danish list: »a«, »b« eller »c«. */
export function listOf(names: readonly string[], conjunction: 'og' | 'eller' = 'eller'): string {
  const all = names.map(quoted);
  const last = all.pop() ?? '';
  return all.length > 0 ? `${all.join(', ')} ${conjunction} ${last}` : last;
}

function quoted(name: string): string {
  return `»${name}«`;
}
