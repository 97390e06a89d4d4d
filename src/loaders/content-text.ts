import type { Problem } from '../problems/problem.ts';
import { errorAt, type Fault } from './fault.ts';
import { createPositionLookup, normaliseLineEnds } from './text-lines.ts';

/**
 * Reads a text file of the content from its bytes, without byte order mark. What nobody can have meant to write is told,
 * and the text read on, so that all faults of a file are told at once.
 */
export function readContentText(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  // Lenient on purpose: what does not decode becomes U+FFFD, which is told at its place.
  const text = new TextDecoder().decode(bytes);
  return { text, problems: damagedLetters(normaliseLineEnds(text)).map((fault) => ({ file, ...fault })) };
}

/** Signs that a text was saved or pasted in a wrong encoding: one fault, at the first place. */
function damagedLetters(text: string): Fault[] {
  const found = /\uFFFD|[ÂÃ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/.exec(text);
  if (!found) return [];
  const what = `Bogstaverne er ødelagt: her står »${found[0]}«`;
  const advice = 'Ret bogstaverne, og gem filen som UTF-8. Det sker af sig selv på GitHub og på /admin/';
  return [errorAt(createPositionLookup(text)(found.index), what, advice)];
}
