import type { Explanation } from '../problems/problem.ts';

/** What is wrong with a line of YAML that is read as no field at all, in an editor's words. */
export function explainLine(line: string): Explanation {
  const [joined, key, value] = /^([A-Za-z][\w-]*) *:(?!\/\/)([^\s\p{Cf}].*)/u.exec(line) ?? [];
  if (joined !== undefined)
    return {
      what: `Der mangler et mellemrum efter kolonet i »${joined}«`,
      advice: `Skriv »${key}: ${value}«`,
    };
  if (/^(?:[A-Za-z][\w-]*:|-|[ \t]*)[\u00A0\p{Cf}]/u.test(line)) return unseenSign;
  if (POINT.test(line)) return noPoint;
  const advice = 'Skriv »felt: tekst«. Hører linjen til teksten ovenfor, så skriv det hele på én linje';
  return { what: 'Linjen har ikke noget felt med kolon efter', advice };
}

/** A sign that looks like a space, or like nothing, and is none to YAML. */
const unseenSign: Explanation = {
  what: 'Linjen har et usynligt tegn eller et fast mellemrum, som følger med fra Word og hjemmesider',
  advice: 'Slet mellemrummet efter kolonet eller stregen og alt foran det første ord, og skriv det igen',
};

/** What is told of a point of a list that begins otherwise than one. */
export const noPoint: Explanation = {
  what: 'Linjen bliver ikke et punkt i listen',
  advice: 'Skriv hvert punkt på en linje for sig, med »- « foran: »- …«',
};

/**
 * Where a text without quotes goes on with a line that begins as a point of a list: one that stands too far in is taken for
 * more of the text above it.
 */
export const GLUED_POINT = /\n[ \t]*(?=-[ \t])/;

/** What is told of such a line. */
export const gluedPoint: Explanation = {
  what: 'Linjen bliver ikke et punkt i listen, men mere af teksten på linjen over',
  advice:
    'Ryk »- « lige så langt ind som ved de andre punkter. Hører ordene til teksten, så slet »- « foran dem',
};

/** What is told of a point of a list that stands otherwise in than those above it. */
export const movedPoint: Explanation = {
  what: 'Punktet er ikke rykket lige så langt ind som de andre i listen',
  advice: 'Ryk »- « lige så langt ind som ved de andre punkter, med mellemrum',
};

/**
 * The brackets of the field that the line at an offset stands below, as if it were in it; with their offset. Null otherwise,
 * and where what stands directly below them is not what they hold: a field below a list is only indented too far.
 */
export function bracketsAbove(text: string, offset: number): (Explanation & { offset: number }) | null {
  const lines = text.slice(0, offset).split('\n');
  const [before = ''] = /^[^\n]*/.exec(text.slice(offset)) ?? [];
  const own = `${lines.pop()}${before}`;
  let reach = standingAt(own);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const [all, lead = '', brackets = ''] = BRACKETS.exec(line) ?? [];
    if (all !== undefined && reach > keyAt(line)) {
      const below = [...lines.slice(at + 1), own].find((each) => !/^\s*(?:#|$)/.test(each)) ?? '';
      if (!(brackets.startsWith('[') ? LIST_POINT : FIELD).test(below)) return null;
      const isEmpty = /^.\s*.$/.test(brackets);
      const what = isEmpty
        ? `»${brackets}« siger, at der ikke er noget i feltet, men der står noget under det`
        : 'Feltet har både noget i parentesen og noget under den';
      const advice = isEmpty
        ? `Slet »${brackets}«`
        : 'Slet parentesen, og skriv det, der står i den, på linjerne under';
      return { offset: lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0) + lead.length, what, advice };
    }
    if (standingAt(line) === 0) return null;
    reach = Math.min(reach, standingAt(line));
  }
  return null;
}

/** How far in a line stands, in half spaces: a point may stand below the first letter of the field that it belongs to. */
function standingAt(line: string): number {
  const indent = line.search(/\S|$/) * 2;
  return LIST_POINT.test(line) ? indent + 1 : indent;
}

/** How far in the name of a field stands, behind the dash of the point that it begins; in half spaces. */
function keyAt(line: string): number {
  return (/^[ \t]*(?:- +)?/.exec(line)?.[0].length ?? 0) * 2;
}

const LIST_POINT = /^[ \t]*-(?:\s|$)/;
const FIELD = /^[ \t]*[^\s:-][^:]*:(?:\s|$)/;

/** A field with a list or fields in brackets that end on its line. */
const BRACKETS = /^([ \t]*(?:- +)?[^\s:]+:[ \t]+)(\[[^\]]*\]|\{[^}]*\})[ \t]*(?:#.*)?\r?$/;

/** Signs and numbers that points of lists begin with elsewhere, and a dash without its space. */
const POINT = /^(?:[•◦▪‣·●–—*]|\d{1,2}[.)]|-(?=[^\s-]))[ \t\u00A0]*\S/;
