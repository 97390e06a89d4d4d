import { createFormats, monthNames } from '../../i18n/format.ts';
import { plainText, walk, type MdxNode } from '../../loaders/mdx-tree.ts';
import { remembered } from '../../site/remembered.ts';
import type { Body } from '../entries/body.ts';
import type { BodyFault } from './body-fault.ts';

/**
 * Lines that begin with a date or a year and so became points of a numbered list. Only the first number of a list is shown as
 * it is written, the others are counted on from it: »10. maj« below »3. maj« would be read as »4. maj«. Points that are numbered
 * from 1 on are shown as they are written, whatever they begin with.
 */
export function numberedListFaults({ tree, written }: Body, locale: string): BodyFault[] {
  return walk(tree).flatMap(({ node }): BodyFault[] => {
    if (node.type !== 'list') return [];
    const points = (node.children ?? []).map((point) => pointOf(point, written(point)));
    const first = points[0]?.number ?? '';
    const isList = points.length > 1 && points.every(({ number }, index) => Number(number) === index + 1);
    if (isList) return [];
    // The same number all the way is the habit of letting Markdown count.
    const isCounted = points.every(({ number }) => Number(number) === 1);
    for (const [index, { node: point, number, sign, words }] of points.entries()) {
      if (number === '') return [];
      const becomes = isCounted ? Number(number) : Number(first) + index;
      const month = monthsOf(locale)?.exec(words)?.[0] ?? '';
      const isDate = month !== '' || number.length > 2;
      const isRight = Number(number) === becomes;
      if (isRight && !isDate) continue;
      const what = isRight
        ? `»${number}${sign}${month && ` ${month}`}« bliver nummeret på et punkt i en liste`
        : `»${number}${sign}« bliver til »${becomes}${sign}«, for linjerne bliver en liste, hvor siden tæller op`;
      const advice = `Er det en dato eller et årstal, så skriv et ord foran, fx »Den 3. maj« eller »I maj«, eller »\\« foran tegnet: »${number}\\${sign}«. Er det en liste, så skriv 1, 2, 3 og så videre${isRight && month ? ', eller begynd punktet med et andet ord' : ''}`;
      return [{ node: point, what, advice }];
    }
    return [];
  });
}

/** A point of a list: its number as it is written, empty where it has none, the sign behind that, and its words. */
function pointOf(
  node: MdxNode,
  written: string,
): { node: MdxNode; number: string; sign: string; words: string } {
  const [, number = '', sign = ''] = /^\s*(\d+)([.)])/.exec(written) ?? [];
  return { node, number, sign, words: plainText(node).trimStart() };
}

/**
 * A month at the beginning of words, in a language that writes a day as »3. maj«; null in others. One cut short is a month by
 * its point only: »jul« is Christmas.
 */
const monthsOf = remembered((locale: string): RegExp | null => {
  if (!/^3\.\s/.test(createFormats(locale).day('2024-05-03'))) return null;
  const names = monthNames(locale);
  const isShort = (name: string): boolean => names.some((other) => other !== name && other.startsWith(name));
  const patterns = names.map((name) => (isShort(name) ? `${name}\\.` : `${name}(?![\\p{L}-])`));
  return new RegExp(`^(?:${patterns.join('|')})`, 'iu');
});
