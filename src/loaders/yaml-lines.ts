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

/** Signs and numbers that points of lists begin with elsewhere, and a dash without its space. */
const POINT = /^(?:[•◦▪‣·●–—*]|\d{1,2}[.)]|-(?=[^\s-]))[ \t\u00A0]*\S/;
