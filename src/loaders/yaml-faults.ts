import type { Explanation } from '../problems/problem.ts';
import { bracketsAbove, explainLine, movedPoint, noPoint } from './yaml-lines.ts';

/** What is wrong with a YAML text at an offset of it, in an editor's words. */
export interface YamlFault extends Explanation {
  offset: number;
}

/** Every fault of a YAML text, one a line at most: what follows on the same line is a consequence. */
export function yamlFaults(
  errors: readonly ParseError[],
  nodes: readonly YamlNode[],
  text: string,
): YamlFault[] {
  const found = [...errors.map((error) => explain(error, nodes, text)), ...misread(nodes, text)].sort(
    (a, b) => a.offset - b.offset,
  );
  const lineOf = ({ offset }: YamlFault): number => text.slice(0, offset).split('\n').length;
  return found.filter(
    (fault, index) => found.findIndex((other) => lineOf(other) === lineOf(fault)) === index,
  );
}

/** What to do with a text that holds a sign with a meaning of its own. */
export const QUOTE_ALL = "Sæt '…' om hele teksten";

/** Signs with a meaning of their own at the beginning of a value. */
const LEADING = /^[@`%&*!>|{["',#?-]/;

function explain({ code, message, pos }: ParseError, nodes: readonly YamlNode[], text: string): YamlFault {
  const offset = pos[0];
  const below = bracketsAbove(text, offset);
  if (below) return below;
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        offset,
        what: `Feltet »${/^[^:\n]*/.exec(text.slice(offset))?.[0] ?? ''}« står to gange`,
        advice: 'Slet den ene linje',
      };
    case 'TAB_AS_INDENT':
      return {
        offset,
        what: 'Linjen er rykket ind med tabulator',
        advice: 'Slet den, og ryk ind med mellemrum i stedet, lige så langt som på linjerne omkring',
      };
    case 'BAD_DQ_ESCAPE': {
      const what = 'Tegnet »\\« kan ikke stå her mellem anførselstegn (")';
      return { offset, what, advice: `${QUOTE_ALL} i stedet` };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/^[^\n:]*\n +[\w.-]+:\s/.test(text.slice(offset))) {
        const what = 'Linjen nedenunder er rykket ind, som om den hørte til teksten her';
        return { offset, what, advice: 'Ryk den lige så langt ind som denne linje' };
      }
      if (/(?:^|\n)[ \t]*$/.test(text.slice(0, offset)) && /^[ \t]*-\s/.test(text.slice(offset)))
        return { offset, ...movedPoint };
      if (/^[‘’‚‛]/.test(text.slice(offset))) {
        const what = `Anførselstegnet (${text.charAt(offset)}) om teksten er ikke lige`;
        return { offset, what, advice: "Skriv det lige (') på begge sider. Word og telefonen gør det krumt" };
      }
      return {
        offset,
        what: 'Teksten har et kolon, der bliver læst som et felt',
        advice: `${QUOTE_ALL} efter »${keyOn(text, offset)}:«`,
      };
  }
  if (/closing ['"]quote/.test(message)) {
    const opening = nodes.findLast(({ kind }) => kind === 'quoted')?.start ?? offset;
    const quote = text[opening] === '"' ? '"' : "'";
    return {
      offset: opening,
      what: `Her begynder et anførselstegn (${quote}), der ikke bliver lukket`,
      advice: `Sæt ${quote} til sidst i teksten`,
    };
  }
  if (/^Flow /.test(message)) {
    const opening = openBracket(nodes, text) ?? offset;
    const bracket = text[opening] === '{' ? '}' : ']';
    return {
      offset: opening,
      what: `Her begynder en parentes, der ikke bliver lukket`,
      advice: `Sæt ${bracket}, hvor den slutter`,
    };
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || /Implicit map keys need/.test(message))
    return { offset, ...explainLine(/^[^\n]*/.exec(text.slice(offset))?.[0] ?? '') };
  if (code === 'BAD_INDENT') {
    const advice = 'Ryk den lige så langt ind som linjerne omkring, med mellemrum';
    return { offset, what: 'Linjen er rykket forkert ind', advice };
  }
  return unexpected(offset, text);
}

/** A value that begins with a sign of YAML's own, or goes on behind its closing quote. */
function unexpected(offset: number, text: string): YamlFault {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = /^[^\n]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const before = /^\s*(?:- +)?(?:[^\s:]+: *)?/.exec(line)?.[0] ?? '';
  const first = line.slice(before.length).charAt(0);
  if (first === "'" || first === '"') {
    const apostrophe = first === "'" ? ". Er det en apostrof, så skriv den to gange: ''" : '';
    const what = `Teksten slutter ved anførselstegnet (${first}), men der står mere på linjen`;
    return { offset, what, advice: `Flyt ${first} til sidst i teksten${apostrophe}` };
  }
  if (/^\s*\*\s/.test(line)) return { offset: lineStart + before.length, ...noPoint };
  if (LEADING.test(first)) return badBeginning(lineStart + before.length, first);
  const advice =
    "Skriv »felt: tekst«, og sæt '…' om hele teksten, hvis der står kolon eller andre tegn i den";
  return { offset, what: 'Linjen kan ikke læses som et felt med en værdi', advice };
}

/** `*word*`, `&word` and `!word` are read without complaint as references and marks, which nobody here means. */
function misread(nodes: readonly YamlNode[], text: string): YamlFault[] {
  return nodes.flatMap(({ kind, marked, start }) => {
    if (kind !== 'alias' && !marked) return [];
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const sign = kind === 'alias' ? start : Math.max(lineStart, text.slice(0, start).search(/[&!]\S*\s*$/));
    if (kind === 'alias' && text.slice(lineStart, sign).trim() === '') return { offset: sign, ...noPoint };
    return [badBeginning(sign, text.charAt(sign))];
  });
}

function badBeginning(offset: number, sign: string): YamlFault {
  return { offset, what: `Teksten kan ikke begynde med »${sign}«`, advice: QUOTE_ALL };
}

function keyOn(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /([^\s:-][^:]*):\s*$/.exec(line)?.[1] ?? 'feltet';
}

function openBracket(nodes: readonly YamlNode[], text: string): number | undefined {
  return nodes.findLast(
    ({ kind, start, end }) => kind === 'bracketed' && !/[\]}]$/.test(text.slice(start, end).trimEnd()),
  )?.start;
}

/** A fault as the YAML parser tells it. */
export interface ParseError {
  code: string;
  message: string;
  pos: readonly [number, number];
}

/** A node of a YAML text with only what faults are told by. */
export interface YamlNode {
  /** `text`: plain, without quotes, and no number or the like; `bracketed`: a list or fields in brackets. */
  kind: 'alias' | 'quoted' | 'text' | 'bracketed' | 'other';
  /** Has an anchor or a tag. */
  marked: boolean;
  /** What it is read as, when it is a text. */
  text?: string | undefined;
  start: number;
  end: number;
}
