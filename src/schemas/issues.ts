import type { z } from 'zod';
import { errorIn, type Explanation, type Place, type Problem } from '../problems/problem.ts';
import { choose, meant } from '../problems/quoted.ts';
import { nearest } from '../problems/spelling.ts';
import { descriptionAt, fieldsAt, isWhole, mayBeLeftOut } from './fields-at.ts';
import { shownValue, wrongType } from './wrong-type.ts';

/** Where the value of a field stands in its file, or its name. */
export type PlaceOf = (path: readonly PropertyKey[], part?: 'name') => Place;

/**
 * Checks a record against its schema and puts every fault at its place, in an editor's words.
 * Returns the parsed record, or null together with its problems.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  placeOf: PlaceOf,
): { record: z.output<Schema> | null; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { record: result.data, problems: [] };
  const problems = withoutConsequences(result.error.issues, schema).flatMap((issue) =>
    describe(issue, schema).map(({ path, part, what, advice }) =>
      errorIn(file, placeOf(path, part), what, advice),
    ),
  );
  return { record: null, problems };
}

/**
 * A text where a list belongs has a length too, of which there is nothing to say, and neither is there of a field that is only
 * missing because its name is misspelt, or because what belongs in it stands beside it. What is empty is also too short: the
 * first of two lengths is told.
 */
function withoutConsequences(issues: readonly z.core.$ZodIssue[], schema: z.ZodType): z.core.$ZodIssue[] {
  const placeOf = (path: readonly PropertyKey[]): string => JSON.stringify(path);
  const ofWrongType = new Set(
    issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [placeOf(path)] : [])),
  );
  const misspelt = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = fieldsAt(schema, issue.path);
      return issue.keys.map((key) =>
        placeOf([...issue.path, groupOf(key, schema, issue.path) ?? nearest(key, known) ?? '']),
      );
    }),
  );
  return issues.filter(({ code, path, input }, index) => {
    if ((input === undefined || input === null) && misspelt.has(placeOf(path))) return false;
    if (!/^too_/.test(code)) return true;
    const isToldAlready = issues
      .slice(0, index)
      .some((other) => other.code === code && placeOf(other.path) === placeOf(path));
    return !isToldAlready && !ofWrongType.has(placeOf(path));
  });
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodType): Fault[] {
  const path = issue.path;
  const field = nameOf(path);
  if (issue.code.startsWith('invalid_') && typeof issue.input === 'string' && /\p{Cf}/u.test(issue.input)) {
    const advice = `Slet alt efter »${keyOf(path)}:«, og skriv det igen. Det følger med, når man kopierer fra Word og hjemmesider`;
    return [{ path, what: `${field} har et tegn, som man ikke kan se`, advice }];
  }
  const own = issue.message.startsWith('skal') ? issue.message : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        unknownField([...path, key], key, fieldsAt(schema, path), groupOf(key, schema, path)),
      );
    case 'invalid_type': {
      if (path.length === 0) {
        const advice = 'Skriv felterne på hver sin linje, hvert med et kolon: »felt: …«';
        return [{ path, what: 'Filen har ingen felter', advice }];
      }
      if (issue.input === undefined) {
        return [missing(path, schema, issue.expected === 'boolean' ? ['true', 'false'] : [])];
      }
      const within = fieldsAt(schema, issue.expected === 'array' ? [...path, 0] : path);
      const expected = isWhole(schema, path) ? 'int' : issue.expected;
      const { what, advice } = wrongType(keyOf(path), expected, issue.input, own, within);
      const isBlank = issue.input === null && mayBeLeftOut(schema, path);
      const choice = isBlank ? `Slet linjen, eller s${advice.slice(1)}` : advice;
      return [{ path, what: `${field} ${what}`, advice: choice }];
    }
    case 'invalid_value': {
      const options = issue.values.map(String);
      if (issue.input === undefined) return [missing(path, schema, options)];
      const choice = choose(options);
      const advice = typeof issue.input === 'string' ? meant(issue.input, options, choice) : choice;
      return [{ path, what: `${field} kan ikke være ${shownValue(issue.input)}`, advice }];
    }
    case 'too_small':
    case 'too_big':
      return [{ path, what: `${field} er ${shownValue(issue.input)}`, advice: limit(issue) }];
    case 'invalid_format':
      return [
        { path, what: `${field} er ${shownValue(issue.input)}`, advice: `Værdien ${formatAdvice(issue)}` },
      ];
    case 'invalid_key': {
      const advice = 'Brug små bogstaver a–z, tal og bindestreger, fx »mit-navn«';
      return [{ path, what: `${field} kan ikke være et navn her`, advice }];
    }
    default: {
      // A schema's own rule may tell what to do.
      const told: unknown = issue.code === 'custom' ? issue.params?.['advice'] : null;
      const advice = typeof told === 'string' ? told : `Ret ${shownValue(issue.input)}`;
      if (own !== '') return [{ path, what: `${field} ${own}`, advice }];
      const described = 'Se beskrivelsen af feltet i content/README.md';
      return [{ path, what: `${field} er skrevet forkert`, advice: described }];
    }
  }
}

/** A field as an editor finds it: `»year« i punkt 2 under »waves«`, counted from 1. */
function nameOf(path: readonly PropertyKey[]): string {
  const at = path.findLastIndex((step) => typeof step === 'number');
  if (path.length === 0) return 'Filen';
  if (at < 1) return `»${path.join('.')}«`;
  const point = `punkt ${Number(path[at]) + 1} under ${nameOf(path.slice(0, at))}`;
  const rest = path.slice(at + 1);
  return rest.length > 0 ? `»${rest.join('.')}« i ${point}` : `P${point.slice(1)}`;
}

function keyOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((step) => typeof step !== 'number') ?? '');
}

function missing(path: readonly PropertyKey[], schema: z.ZodType, options: readonly string[]): Fault {
  const within = fieldsAt(schema, path).map((key) => `»${key}: …«`);
  const rest = within.length > 0 ? `« og under den, rykket to mellemrum ind: ${within.join(', ')}` : ' …«';
  const advice = [
    `Tilføj linjen »${keyOf(path)}:${rest}`,
    options.length > 0 ? choose(options) : '',
    descriptionAt(schema, path).replace(/\.$/, ''),
  ];
  return { path, what: `Feltet ${nameOf(path)} mangler`, advice: advice.filter(Boolean).join('. ') };
}

/** The field of a group that has a field of this name. */
function groupOf(key: string, schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  return fieldsAt(schema, path).find((name) => fieldsAt(schema, [...path, name]).includes(key));
}

function unknownField(path: PropertyKey[], key: string, known: string[], group: string | undefined): Fault {
  if (/[\u00A0\p{Cf}]/u.test(key)) {
    const what = `I »${key}« er et usynligt tegn eller et fast mellemrum, som følger med fra Word og hjemmesider`;
    return {
      path,
      part: 'name',
      what,
      advice: 'Slet det, og skriv linjen igen til og med mellemrummet efter kolonet',
    };
  }
  if (group !== undefined) {
    const what = `Feltet »${key}« kendes ikke her, men under »${group}:«`;
    return { path, part: 'name', what, advice: `Ryk linjen to mellemrum ind under en linje med »${group}:«` };
  }
  const prose = "Hører linjen til teksten ovenfor, så skriv det hele på én linje, og sæt '…' om";
  const other = /\s|^\p{Lu}/u.test(key)
    ? prose
    : `Slet linjen, eller brug et af felterne: ${known.join(', ')}`;
  return { path, part: 'name', what: `Feltet »${key}« kendes ikke`, advice: meant(key, known, other) };
}

function limit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.origin === 'string') return textLimit(issue);
  if (issue.origin === 'array') return listLimit(issue);
  if (issue.code === 'too_big') return `Skriv et tal på højst ${issue.maximum}`;
  return issue.inclusive ? `Skriv et tal på mindst ${issue.minimum}` : `Skriv et tal over ${issue.minimum}`;
}

function textLimit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.code === 'too_big') return `Skriv højst ${issue.maximum} tegn`;
  return issue.minimum > 1 ? `Skriv mindst ${issue.minimum} tegn` : 'Skriv noget i feltet';
}

function listLimit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.code === 'too_big') return `Skriv højst ${issue.maximum} punkter i listen`;
  return `Skriv mindst ${issue.minimum === 1 ? 'ét punkt' : `${issue.minimum} punkter`} i listen`;
}

function formatAdvice(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.message.startsWith('skal')) return issue.message;
  if (issue.format === 'starts_with') return 'skal begynde med en skråstreg, fx /maal/';
  return issue.format === 'email' ? 'skal være en e-mailadresse' : 'skal skrives som i de andre filer';
}

interface Fault extends Explanation {
  path: readonly PropertyKey[];
  /** Set when it is the name of the field that is wrong and not its value. */
  part?: 'name';
}
