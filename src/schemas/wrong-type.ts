import type { Explanation } from '../problems/problem.ts';
import { cut } from '../problems/quoted.ts';
import { twoReadings } from './two-readings.ts';

/**
 * Says what is wrong with a value of another kind than its field takes, to stand behind the field's name
 * (`skal være et tal`), and what to write instead.
 *
 * @param key the name of the field, as it is written in the file
 * @param expected the kind of value the schema takes, in Zod's word
 * @param own what the schema itself says of its values, in Danish: `skal være en dato som 2024-01-25`; else ''
 * @param within the names of the fields that it has, or of a list that its points have
 */
export function wrongType(
  key: string,
  expected: string,
  input: unknown,
  own: string,
  within: readonly string[] = [],
): Explanation {
  if (input === null) {
    if (expected === 'array')
      return {
        what: 'er tom',
        advice: `Skriv hvert punkt på linjerne under »${key}:«, med »- « foran: »- …«`,
      };
    const something = expected === 'boolean' ? 'true for ja eller false for nej' : 'noget';
    return { what: 'er tom', advice: `Skriv ${something} efter »${key}:«` };
  }
  if (own !== '') return { what: own, advice: `Ret ${shownValue(input)}` };
  const what = `skal være ${KINDS[expected] ?? 'skrevet på en anden måde'}`;
  return { what, advice: fieldsAdvice(expected, input, within) ?? adviceFor(key, expected, input) };
}

/** A value as a message shows it, cut when it is long. */
export function shownValue(value: unknown): string {
  const empty =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty) return 'tom';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `»${cut(text, 40)}«`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste med en streg foran hvert punkt',
  object: 'felter på linjerne nedenunder',
  record: 'felter på linjerne nedenunder',
};

/** What to write where fields belong, and something else stands. */
function fieldsAdvice(expected: string, input: unknown, within: readonly string[]): string | null {
  const [first, ...others] = within.slice(0, 3).map((name) => `${name}: …`);
  if (first === undefined) return null;
  if (typeof input === 'object') {
    const [written] = Object.keys(input ?? {});
    if (expected !== 'array' || written === undefined) return null;
    return `Sæt »- « foran »${written}:«, og ryk linjerne under det to mellemrum mere ind`;
  }
  const also = others.map((line) => `»${line}«`).join(', ');
  if (expected === 'object') return `Skriv felterne i stedet: »${first}«${also && `, ${also}`}`;
  return `Skriv hvert punkt på linjerne nedenunder: »- ${first}«${also && `, og under det ${also}`}`;
}

function adviceFor(key: string, expected: string, input: unknown): string {
  const plain = typeof input === 'object' ? null : String(input);
  // What is read is not what is written: `15.10` has lost its last sign, `+45` and `007` their first.
  if (expected === 'string' && typeof input === 'number')
    return `Sæt '…' om tallet, præcis som det står efter »${key}:«`;
  if (expected === 'string' && plain !== null) return `Sæt '…' om: '${plain}'`;
  const line = expected === 'string' ? lineOf(input) : null;
  if (line !== null) return `Sæt '…' om: '${line.replaceAll("'", "''")}'`;
  if (expected === 'string') return `Sæt '…' om hele teksten efter »${key}:«`;
  if (expected === 'boolean' && /^(true|false)$/.test(String(plain)))
    return `Skriv det uden anførselstegn: ${plain}`;
  if (expected === 'boolean') return `Skriv true for ja eller false for nej, ikke ${shownValue(input)}`;
  if (expected === 'array') return listAdvice(key, plain ?? '-');
  const number = String(plain).trim();
  const readings = twoReadings(number);
  if (readings !== null && expected === 'int')
    return `Skriv ${number.replace(/[.,]/, '')} uden tegn mellem tusinderne`;
  if (readings !== null && expected === 'number') return readings;
  if (typeof input === 'string' && /^\d+$/.test(number) && (expected === 'number' || expected === 'int'))
    return `Skriv det uden anførselstegn: ${number}`;
  if (expected === 'number' && /^\d+[.,]\d+$/.test(number))
    return number.includes(',')
      ? `Skriv det med punktum og uden anførselstegn: ${number.replace(',', '.')}`
      : `Skriv det uden anførselstegn: ${number}`;
  if (plain !== null && expected === 'object')
    return `Skriv feltets navn og et kolon foran ${shownValue(input)}`;
  if (expected === 'number' || expected === 'int')
    return `Skriv kun tal med cifre, ikke ${shownValue(input)}`;
  return `Ret ${shownValue(input)}`;
}

/** The text on one line that a colon in it has made a field of, as far as it can be told: `Torsdag: kl. 16`. */
function lineOf(input: unknown): string | null {
  const [[name, value] = [], ...others] = Object.entries(input ?? {}) as [string, unknown][];
  if (
    name === undefined ||
    others.length > 0 ||
    Array.isArray(input) ||
    typeof value !== 'string' ||
    /\n/.test(value)
  )
    return null;
  return `${name}: ${value}`;
}

/** Names may stand in brackets. A sentence may have commas of its own, at which brackets would part it. */
function listAdvice(key: string, text: string): string {
  if (/^[-–—•*]/.test(text)) return 'Skriv hvert punkt på en linje for sig, med »- « foran: »- …«';
  if (/^[a-z0-9-]+(?:, *[a-z0-9-]+)*$/.test(text)) return `Skriv »${key}: [${text}]«`;
  return `Skriv det på linjen nedenunder, rykket ind og med »- « foran: »- ${text}«`;
}
