// @ts-nocheck
import type { Problem } from '../problems/problem.ts';

/** A problem whose file is not yet named: the reader of a file's text does not know its path. */
export type Fault = Omit<Problem, 'file'>;

/** The place of a character as a text editor shows it: line and character in the line, both from 1. */
export interface TextPosition {
  line: number;
  column: number;
}

/** An error at a place in a text. */
export function errorAt(position: TextPosition, what: string, advice: string): Fault {
  return { line: position.line, column: position.column, what, advice, severity: 'error' };
}

/** A warning at a place in a text: worth telling, never a reason to stop. */
export function warningAt(position: TextPosition, what: string, advice: string): Fault {
  return { ...errorAt(position, what, advice), severity: 'warning' };
}
