import { tidy } from './spelling.ts';

/** A value as it is shown in a message: in » «, on one line, long ones cut. */
export function shown(text: string): string {
  const line = tidy(text);
  return `»${line.length > 40 ? `${line.slice(0, 39)}…` : line}«`;
}

/** The first of many names: »a«, »b« … */
export function firstOf(names: readonly string[], most: number): string {
  const quoted = names.slice(0, most).map((name) => `»${name}«`);
  return `${quoted.join(', ')}${names.length > most ? ' …' : ''}`;
}

/** Names in a Danish list: »a«, »b« eller »c«. */
export function listOf(names: readonly string[], conjunction: 'og' | 'eller' = 'eller'): string {
  const quoted = names.map((name) => `»${name}«`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} ${conjunction} ${last}` : last;
}
