import { INVISIBLE_IN_WORDS, NOT_TEXT } from './damaged-text.ts';
import { QUOTE_ALL, type YamlFault, type YamlNode } from './yaml-faults.ts';
import { twoReadings } from '../schemas/two-readings.ts';
import { GLUED_POINT, gluedPoint } from './yaml-lines.ts';

/** What YAML can read, and reads otherwise than its writer meant; the file is read on. */
export function otherReadings(nodes: readonly YamlNode[], text: string): YamlFault[] {
  return [invisibleEscapes, pointedNumbers, gluedPoints].flatMap((find) => find(nodes, text));
}

/** Texts of which YAML shows only the first part, since ` #` begins a comment. */
export function cutTexts(nodes: readonly YamlNode[], text: string): YamlFault[] {
  return nodes.flatMap(({ kind, start, end }): YamlFault[] => {
    const isEmpty = start === end && /:[ \t]*$/.test(text.slice(0, end));
    const rest = /^[ \t]*#.*/.exec(text.slice(end))?.[0];
    if (rest === undefined || (kind !== 'text' && !isEmpty)) return [];
    const shown = rest.trim();
    const what = `»${shown.length > 30 ? `${shown.slice(0, 30)}…` : shown}« bliver ikke vist, fordi »#« begynder en bemærkning`;
    return [{ offset: end + rest.indexOf('#'), what, advice: QUOTE_ALL }];
  });
}

/** Texts in quotes with an escape for what nobody sees and no page may hold: `"C:\breve"` holds `\b`, a backspace. */
function invisibleEscapes(nodes: readonly YamlNode[], text: string): YamlFault[] {
  return nodes.flatMap(({ text: value = '', start, end }): YamlFault[] => {
    const isSeen = (shown: string): boolean => !NOT_TEXT.test(shown) && !INVISIBLE_IN_WORDS.test(shown);
    if (isSeen(value) || !isSeen(text.slice(start, end))) return [];
    const what = 'Teksten har et usynligt styretegn, som er skrevet med »\\« mellem anførselstegn (")';
    return [{ offset: start, what, advice: "Slet det, eller sæt '…' om hele teksten i stedet" }];
  });
}

/**
 * Numbers with three digits behind a point: to YAML they are decimals, to a Danish reader thousands, and a site that tells
 * 1,2 hours for 1,200 looks no different to whoever wrote it.
 */
function pointedNumbers(nodes: readonly YamlNode[], text: string): YamlFault[] {
  return nodes.flatMap(({ kind, start, end }): YamlFault[] => {
    const written = text.slice(start, end);
    const advice = kind === 'other' ? twoReadings(written) : null;
    if (advice === null) return [];
    return [{ offset: start, what: `»${written}« kan læses på to måder`, advice }];
  });
}

/** Points of a list that stand so far in that they are read as more of the text above them. */
function gluedPoints(nodes: readonly YamlNode[], text: string): YamlFault[] {
  return nodes.flatMap(({ kind, start, end }): YamlFault[] => {
    const found = kind === 'text' ? GLUED_POINT.exec(text.slice(start, end)) : null;
    return found ? [{ offset: start + found.index + found[0].length, ...gluedPoint }] : [];
  });
}
