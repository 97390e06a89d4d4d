import { IntlMessageFormat } from 'intl-messageformat';
import { formattingLocales, holdPercents, numberFormat } from './format.ts';

/**
 * Values for the placeholders of a message. Numbers also choose plural forms, and are written with the separators of the
 * language: a year is a text.
 */
export type MessageValues = Record<string, string | number>;

/** Says the message of a key with its values. @throws Error when the key or a value is missing */
type Say = (key: string, values?: MessageValues) => string;

/**
 * Messages in ICU MessageFormat, compiled at first use, from tables in order of preference: what the first lacks is taken
 * from the next, each in the language it is written in, so that plurals follow the words. A message that is written the
 * other way than `dir` is set apart by Unicode's isolates, so that its full stop stays at its end.
 */
export function createMessages(tables: readonly MessageTable[], dir: 'ltr' | 'rtl'): Say {
  const compiled = new Map<string, (values: MessageValues) => string>();
  const find = (key: string): ((values: MessageValues) => string) => {
    const known = compiled.get(key);
    if (known) return known;
    const table = tables.find(({ messages }) => messages[key] !== undefined);
    if (!table) throw new Error(`no message »${key}«`);
    const locales = formattingLocales(table.tag);
    const message = holdPercents(table.messages[key] ?? '', table.dir);
    const plain = new IntlMessageFormat(message, locales, undefined, { ignoreTag: true });
    const format = new IntlMessageFormat(withWritten(plain.getAst()), locales);
    const numbers = numberFormat(table.tag);
    const written = (values: MessageValues): MessageValues =>
      Object.fromEntries(
        Object.entries(values).flatMap(([name, value]) => [
          [name, value],
          [name + WRITTEN, typeof value === 'number' ? numbers.format(value) : value],
        ]),
      );
    const [before, after] =
      table.dir !== dir ? [table.dir === 'ltr' ? '\u2066' : '\u2067', '\u2069'] : ['', ''];
    const say = (values: MessageValues): string =>
      `${before}${String(format.format(written(values)))}${after}`;
    // Most interface words ask for nothing: they are said once.
    const fixed = format.getAst().every(({ type }) => type === LITERAL) ? say({}) : null;
    compiled.set(key, fixed === null ? say : () => fixed);
    return say;
  };
  return (key, values) => find(key)(values ?? {});
}

/** Plain text in a parsed message, and a value in its place. */
const LITERAL = 0;
const VALUE = 1;

/** Ends the name of a value as it is written, where a number has the separators of its language; a plural needs the number. */
const WRITTEN = ' as written';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** A parsed message whose values in plain placeholders are those that are written. */
function withWritten(ast: Ast): Ast {
  return ast.map((element) => {
    if (element.type === VALUE) return { ...element, value: element.value + WRITTEN };
    if (!('options' in element)) return element;
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: withWritten(option.value) },
    ]);
    return { ...element, options: Object.fromEntries(options) as typeof element.options } as typeof element;
  });
}

/** What an ICU message asks for, by name, sorted. */
export interface Asked {
  names: string[];
  /**
   * Names that are asked for in a format of ICU's own, a number, a date or a time. Values come as they are to be read, most
   * of them as text, of which such a format makes nonsense, or none at all.
   */
  formatted: string[];
  /** Names that choose words by their number, `plural` or `selectordinal`. */
  counted: string[];
  /** Those among them whose number is written by `#`, in ICU's own format. */
  hashed: string[];
  /** Whether a brace is closed that was not opened: ICU takes it, and the name before it, for words. */
  isLoose: boolean;
}

/** What an ICU message asks for. @throws Error when it cannot be read */
export function askedBy(message: string): Asked {
  const names = new Set<string>();
  const formatted = new Set<string>();
  const counted = new Set<string>();
  const hashed = new Set<string>();
  let isLoose = false;
  const format = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
  const visit = (elements: readonly Element[]): void => {
    for (const { type, value, options } of elements) {
      const inner = Object.values(options ?? {}).map((option) => option.value);
      if (type === LITERAL && /^[^{]*\}/.test(String(value))) isLoose = true;
      if (typeof value === 'string' && type >= 1 && type <= COUNTS) {
        names.add(value);
        if (FORMATS.has(type)) formatted.add(value);
        if (type === COUNTS) counted.add(value);
        if (inner.flat().some((element) => element.type === HASH)) hashed.add(value);
      }
      inner.forEach(visit);
    }
  };
  visit(format.getAst() as readonly Element[]);
  const sorted = (found: ReadonlySet<string>): string[] => [...found].sort();
  return {
    names: sorted(names),
    formatted: sorted(formatted),
    counted: sorted(counted),
    hashed: sorted(hashed),
    isLoose,
  };
}

/** Numbers, dates and times in a parsed message. */
const FORMATS: ReadonlySet<number> = new Set([2, 3, 4]);

/** A choice by number in a parsed message, and its number within. */
const COUNTS = 6;
const HASH = 7;

/** A part of a parsed message. */
interface Element {
  type: number;
  value?: unknown;
  options?: Record<string, { value: readonly Element[] }>;
}

/** Messages by key, and the language and direction they are written in. */
export interface MessageTable {
  tag: string;
  dir: 'ltr' | 'rtl';
  messages: Readonly<Record<string, string>>;
}
