import { isAlias, isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** What is wrong with a YAML text at an offset of it, in an editor's words. */
export interface YamlFault {
  offset: number;
  what: string;
  advice: string;
}

/** Every fault of a YAML text, one a line at most: what follows on the same line is a consequence. */
export function yamlFaults(document: Document, text: string): YamlFault[] {
  const found = [
    ...document.errors.map((error) => explain(error, document, text)),
    ...misread(document, text),
  ].sort((a, b) => a.offset - b.offset);
  const lineOf = ({ offset }: YamlFault): number => text.slice(0, offset).split('\n').length;
  return found.filter(
    (fault, index) => found.findIndex((other) => lineOf(other) === lineOf(fault)) === index,
  );
}

/** Texts of which YAML shows only the first part, since ` #` begins a comment. */
export function cutTexts(document: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar(_key, node) {
      const end = node.range?.[1] ?? 0;
      const rest = /^[ \t]+#.*/.exec(text.slice(end))?.[0];
      if (rest === undefined || typeof node.value !== 'string' || node.type !== 'PLAIN') return;
      const shown = rest.trim();
      const what = `»${shown.length > 30 ? `${shown.slice(0, 30)}…` : shown}« bliver ikke vist, fordi »#« begynder en bemærkning`;
      faults.push({ offset: end + rest.indexOf('#'), what, advice: QUOTE_ALL });
    },
  });
  return faults;
}

const QUOTE_ALL = "Sæt '…' om hele teksten";

/** Signs with a meaning of their own at the beginning of a value. */
const LEADING = /^[@`%&*!>|{["',#?-]/;

function explain({ code, message, pos }: YAMLError, document: Document, text: string): YamlFault {
  const offset = pos[0];
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
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        offset,
        what: 'Teksten har et kolon, der bliver læst som et felt',
        advice: `${QUOTE_ALL} efter »${keyOn(text, offset)}:«`,
      };
  }
  if (/closing ['"]quote/.test(message)) {
    const opening = openQuote(document) ?? offset;
    const quote = text[opening] === '"' ? '"' : "'";
    return {
      offset: opening,
      what: `Her begynder et anførselstegn (${quote}), der ikke bliver lukket`,
      advice: `Sæt ${quote} til sidst i teksten`,
    };
  }
  if (/^Flow /.test(message)) {
    const opening = openBracket(document, text) ?? offset;
    const bracket = text[opening] === '{' ? '}' : ']';
    return {
      offset: opening,
      what: `Her begynder en parentes, der ikke bliver lukket`,
      advice: `Sæt ${bracket}, hvor den slutter`,
    };
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || /Implicit map keys need/.test(message)) {
    const advice = 'Skriv »felt: tekst«. Hører linjen til teksten ovenfor, så skriv det hele på én linje';
    return { offset, what: 'Linjen har ikke noget felt med kolon efter', advice };
  }
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
  if (LEADING.test(first)) return badBeginning(lineStart + before.length, first);
  const advice =
    "Skriv »felt: tekst«, og sæt '…' om hele teksten, hvis der står kolon eller andre tegn i den";
  return { offset, what: 'Linjen kan ikke læses som et felt med en værdi', advice };
}

/** `*word*` and `&word` are read without complaint as references, which nobody here means. */
function misread(document: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, (_key, node) => {
    const anchored = (isScalar(node) || isCollection(node)) && (node.anchor ?? node.tag);
    if (!isAlias(node) && !anchored) return;
    const start = node.range?.[0] ?? 0;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const sign = isAlias(node) ? start : Math.max(lineStart, text.slice(0, start).search(/[&!]\S*\s*$/));
    faults.push(badBeginning(sign, text.charAt(sign)));
  });
  return faults;
}

function badBeginning(offset: number, sign: string): YamlFault {
  return { offset, what: `Teksten kan ikke begynde med »${sign}«`, advice: QUOTE_ALL };
}

function keyOn(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /([^\s:-][^:]*):\s*$/.exec(line)?.[1] ?? 'feltet';
}

function openQuote(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (range && (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE')) found = range[0];
    },
  });
  return found;
}

function openBracket(document: Document, text: string): number | undefined {
  let found: number | undefined;
  visit(document, {
    Collection(_key, { flow, range }) {
      if (flow && range && !/[\]}]$/.test(text.slice(range[0], range[1]).trimEnd())) found = range[0];
    },
  });
  return found;
}
