import { errorIn, fileStart, type Place, type Problem } from '../../problems/problem.ts';
import { anchorsIn, mainAnchor, type Anchor } from './anchors.ts';
import { bodyOf } from '../entries/body.ts';
import type { Reading } from '../entries/reading.ts';

/** Headings and entries that would have the same id on a page, in any language: a link leads to the first of them only. */
export function checkAnchors(reading: Reading): Problem[] {
  const anchors = anchorsIn(reading);
  const told = new Map<string, Problem>();
  for (const { tag } of reading.readable.locales) {
    for (const page of anchors.pages) {
      const first = new Map<string, Anchor>();
      for (const anchor of anchors.on(page, tag)) {
        const other = first.get(anchor.id);
        if (!other) first.set(anchor.id, anchor);
        if (!other && anchor.id !== mainAnchor) continue;
        const problem = sharedProblem(anchor, other, page);
        const place = `${problem.file}:${problem.line}:${problem.column}`;
        // A text that is not translated stands on the pages of several languages.
        if (!told.has(place)) told.set(place, problem);
      }
    }
  }
  return [...told.values()];
}

function sharedProblem(anchor: Anchor, other: Anchor | undefined, page: string): Problem {
  const what = other
    ? `Stedet »#${anchor.id}« er to gange på siden »${page}«: det første står i ${other.file.file}:${placeOf(other).line}`
    : `Stedet »#${anchor.id}« bruger hver side selv til sin tekst`;
  const advice = anchor.node
    ? 'Skriv overskriften på en anden måde'
    : 'Giv filen eller overskriften et andet navn';
  return errorIn(anchor.file.file, placeOf(anchor), what, advice);
}

function placeOf({ file: { entry }, node }: Anchor): Place {
  return node && entry ? bodyOf(entry).placeOf(node) : fileStart;
}
