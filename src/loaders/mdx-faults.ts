import { errorAt, type Explanation, type Fault } from '../problems/problem.ts';
import { authorComponents } from '../schemas/author-components.ts';

/** What the parser says of a body, at its place and in an editor's words. */
export function syntaxFault(message: string, body: string): Fault {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const writtenLine = body.split(/\r\n?|\n/)[Number(line) - 1] ?? '';
  const { what, advice } = explainQuotes(message, writtenLine, Number(column)) ?? explain(message);
  return errorAt({ line: Number(line), column: Number(column) }, what, advice);
}

/** The component or element that the parser says is not closed. */
export function unclosedIn(message: string): string | undefined {
  return /closing tag for `<([^>`]*)>`/.exec(message)?.[1];
}

/** Word curls quotation marks, and one or both are easily forgotten: each makes a component unreadable. */
function explainQuotes(message: string, line: string, column: number): Explanation | null {
  const begun = line.slice(0, column).lastIndexOf('<');
  const [, tag = '', rest = ''] = /^<([A-Z][A-Za-z]*)([^>]*)/.exec(line.slice(begun)) ?? [];
  const example = `<${tag} ${Object.keys(authorComponents[tag]?.attributes ?? {})[0] ?? 'navn'}="…" />`;
  if (/=\s*[“”„‟’‘‚»«']/.test(rest)) {
    const advice = `Skriv dem lige: ${example}. Word og telefonen gør dem krumme`;
    return { what: `Anførselstegnene i »<${tag}>« er ikke lige (")`, advice };
  }
  if ((rest.split('"').length - 1) % 2 === 0) {
    if (!MISPLACED.test(message) || !authorComponents[tag]) return null;
    const advice = `Skriv det igen, med lige anførselstegn (") og almindelige mellemrum: ${example}`;
    return { what: `»<${tag}>« kan ikke læses, som det er skrevet`, advice };
  }
  return {
    what: `Et anførselstegn (") i »<${tag}>« bliver ikke lukket`,
    advice: `Sæt " på begge sider: ${example}`,
  };
}

/** Told of signs that do not belong where a tag begins or within it. */
const MISPLACED = /before name|create a link|after `<`/;

function explain(message: string): Explanation {
  const unclosed = unclosedIn(message);
  if (unclosed !== undefined && /^[^A-Z]/.test(unclosed)) {
    const advice = 'Slet det. En tom linje begynder et nyt afsnit, og **ord** bliver fede';
    return { what: `HTML kan ikke stå i teksten: »<${unclosed}>«`, advice };
  }
  if (unclosed !== undefined && authorComponents[unclosed]?.holds === 'nothing') {
    return {
      what: `»<${unclosed}>« slutter ikke rigtigt`,
      advice: `Sæt en skråstreg før »>«: »<${unclosed} … />«`,
    };
  }
  if (unclosed !== undefined) {
    return {
      what: `»<${unclosed}>« bliver åbnet, men ikke lukket`,
      advice: `Skriv »</${unclosed}>«, hvor det slutter – på en linje for sig, hvis begyndelsen står på en linje for sig`,
    };
  }
  if (/create a comment/.test(message)) {
    return { what: 'Kommentarer kan ikke stå i teksten', advice: 'Slet alt fra »<!--« til »-->«' };
  }
  if (/closing (slash|tag)|end mdxJsx/i.test(message)) {
    return {
      what: 'Her bliver noget lukket, som ikke er åbnet',
      advice: 'Slet »</…>«, eller skriv begyndelsen foran',
    };
  }
  if (/brace|expression/i.test(message)) {
    return {
      what: 'Tegnene »{« og »}« kan ikke stå i teksten',
      advice: 'Slet dem. Et tal hentes med <Fact name="…" />',
    };
  }
  if (MISPLACED.test(message)) {
    const advice = 'Skriv et link som [tekst](adresse), og skriv »mindre end« med ord';
    return { what: 'Tegnet »<« kan kun stå foran en af sidens komponenter', advice };
  }
  const advice =
    'Se efter »<«, »{« og anførselstegn, der ikke bliver lukket. Sammenlign med en fil, der virker';
  return { what: 'Teksten kan ikke læses fra dette sted', advice };
}
