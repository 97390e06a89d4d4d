import { createInterface } from 'node:readline';
import { firstOf } from '../../problems/quoted.ts';
import { nearest } from '../../problems/spelling.ts';
import { Told } from '../../problems/told.ts';

/** What is asked of the editor. */
export interface Question {
  /** In Danish, without a mark at the end: `Hvilken undersøgelse`. */
  asks: string;
  /** The only answers there are, when they can be listed. Never an empty list: nobody could answer. */
  choices?: readonly string[];
  /** Answers that are known but too many to list. */
  among?: readonly string[];
  /** Brings an answer into the form of the known ones. */
  accept?: (answer: string) => string;
  /** What stands when the editor just presses Enter. */
  suggestion?: string;
  /** What is wrong with an answer, in Danish; null when it will do. */
  refuse?: (answer: string) => string | null;
}

/** An editor's answers: first those of the command line, then those she is asked for. */
export interface Answers {
  /** Whether everything is asked for, since the command line gave nothing. */
  conversation: boolean;
  /** The next answer. @throws Told when it cannot be used or nobody is there to give it */
  take(question: Question): Promise<string>;
  /** An answer that may be left out: asked for only in a conversation; null when there is none. */
  takeIfGiven(question: Question): Promise<string | null>;
  close(): void;
}

/** Answers from the arguments of a command; what they lack is asked on the terminal. */
export function answersFrom(given: readonly string[]): Answers {
  const left = [...given];
  const conversation = given.length === 0;
  let terminal: Terminal | null = null;
  const ask = async (question: Question): Promise<string> => {
    terminal ??= openTerminal();
    for (;;) {
      const answer = chosen(await terminal.ask(wording(question)), question);
      const fault = refusal(answer, question);
      if (fault === null) return answer;
      console.log(fault);
    }
  };
  const take = async (question: Question): Promise<string> => {
    const typed = left.shift();
    if (typed === undefined) return ask(question);
    const argument = question.accept?.(typed) ?? typed;
    const fault = refusal(argument, question);
    if (fault !== null) throw new Told(fault);
    return argument;
  };
  return {
    conversation,
    take,
    takeIfGiven: async (question) => {
      if (left.length === 0 && !conversation) return null;
      const answer = await take({
        ...question,
        refuse: (text) => (text === '' ? null : (question.refuse?.(text) ?? null)),
      });
      return answer === '' ? null : answer;
    },
    close: () => terminal?.close(),
  };
}

function wording({ asks, choices = [], suggestion }: Question): string {
  const list = choices.map((choice, index) => `  ${index + 1}. ${choice}\n`).join('');
  const hint = suggestion
    ? ` (Enter giver »${suggestion}«)`
    : choices.length > 0
      ? ' (nummer eller navn)'
      : '';
  return `${list}${asks}${hint}? `;
}

function chosen(typed: string, { choices, suggestion, accept }: Question): string {
  const answer = typed.trim();
  if (answer === '' && suggestion) return suggestion;
  return (/^\d+$/.test(answer) && choices?.[Number(answer) - 1]) || (accept?.(answer) ?? answer);
}

function refusal(answer: string, { asks, choices, among, refuse }: Question): string | null {
  const known = choices ?? among;
  if (known && !known.includes(answer)) {
    const near = nearest(answer, known);
    return `${asks}? »${answer}« kendes ikke. ${near ? `Mente du »${near}«?` : `Vælg mellem ${firstOf(known, 12)}.`}`;
  }
  return refuse?.(answer) ?? null;
}

/** Lines are kept until they are asked for, so that answers may also be piped in. */
function openTerminal(): Terminal {
  const reader = createInterface({ input: process.stdin });
  const lines = reader[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      process.stdout.write(question);
      const { value, done } = await lines.next();
      if (done) throw new Told(`\nDer mangler et svar. Se »npm run new -- hjælp«.`);
      return value;
    },
    close: () => reader.close(),
  };
}

interface Terminal {
  ask(question: string): Promise<string>;
  close(): void;
}
