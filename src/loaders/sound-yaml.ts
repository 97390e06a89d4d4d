import { constructFromEvents, EVENT_ID, parseEvents, SCALAR_STYLE, type Event } from 'js-yaml';
import { GLUED_POINT } from './yaml-lines.ts';

/**
 * Reads a YAML text that there is nothing to tell of, four times as fast as the reader that can explain faults: most of a
 * site's files are such texts. Null when the text has a fault, marks, references, remarks behind a text, escapes that may
 * stand for what nobody sees, numbers with two readings or points that became more of the text above them, or anything else
 * that the two readers might read differently.
 */
export function readSoundYaml(text: string): { value: unknown } | null {
  if (!FIELDS.test(text) || DOUBTS.some((doubt) => doubt.test(text))) return null;
  try {
    const events = parseEvents(text, {});
    if (events.some((event) => isMarked(event) || isGlued(event, text) || isBehindClosed(event, text)))
      return null;
    const documents = constructFromEvents(events, { source: text });
    return documents.length === 1 ? { value: documents[0] } : null;
  } catch {
    return null;
  }
}

/** Behind a text it cuts off what an editor may have meant to show. */
const REMARK = /[ \t]#/;

/** A character by its number or its letter, other than a line end, a tabulator or a sign of YAML's own; or none before a blank line. */
const ESCAPE = /\\(?:[0abefvxuUN]|\r?\n[ \t]*\r?\n)/;

/** Fields from the first line on, as editors write them. */
const FIELDS = /^[\p{L}\d_][\p{L}\d_.-]*:(?=\s)/u;

/**
 * A carriage return alone, a byte order mark, a line that begins or ends a document; and where a key would begin: none, a
 * question mark, or a number of any but the plainest form.
 */
const READ_DIFFERENTLY =
  /\r(?!\n)|\uFEFF|(?:^|\n)(?:\.\.\.|---|%)|(?:^|[[{,\n?])[ \t-]*(?:(?:~|null)?[ \t]*:|\?(?=\s|$)|[+.\d](?!\d{0,14}(?:[:\]},\s]|$)))/i;

/** What may be a number with a point between its thousands. */
const POINTED = /(?:^|[\s[{:,-])[1-9]\d{0,2}\.\d{3}[ \t]*(?:[,\]}\r\n]|$)/;

/** A line that looks blank, but is not: whether it belongs to a text is told by how far it is indented. */
const BLANK_WITH_TAB = /\n *\t[ \t]*(?:\r?\n|$)/;

/** What may be a number larger or smaller than a computer's own. */
const HUGE = /[\s[{:,+-][\d.]+e[+-]?\d{3,}[ \t]*(?:[,\]}:\r\n]|$)|[\da-f]{200}/i;

/** Behind a closing quote or bracket, where it may be read as the beginning of a key. */
const LATE_QUESTION = /["'\]}][ \t]*\?(?:\s|$)/;

const DOUBTS = [REMARK, ESCAPE, READ_DIFFERENTLY, POINTED, BLANK_WITH_TAB, HUGE, LATE_QUESTION];

/** Whether something has an anchor or a tag, refers to one, or begins a document as editors do not. */
function isMarked(event: Event): boolean {
  switch (event.type) {
    case EVENT_ID.ALIAS:
      return true;
    case EVENT_ID.POP:
      return false;
    case EVENT_ID.DOCUMENT:
      return event.directives.length > 0 || event.explicitStart || event.explicitEnd;
    default:
      return event.anchorStart >= 0 || event.tagStart >= 0;
  }
}

/** Whether a text without quotes holds what was meant as a point of a list. */
function isGlued(event: Event, text: string): boolean {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return false;
  return GLUED_POINT.test(text.slice(event.valueStart, event.valueEnd));
}

/** Whether something begins behind a closing quote or bracket on the line, where the fast reader takes it for the next field. */
function isBehindClosed(event: Event, text: string): boolean {
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return false;
  const start = event.style === SCALAR_STYLE.PLAIN ? event.valueStart : event.valueStart - 1;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trimEnd();
  return /["'\]}]/.test(before.slice(-1));
}
