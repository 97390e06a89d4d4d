import { attributeOf, isElement, walk, type MdxNode } from '../../loaders/mdx-tree.ts';
import { warningIn, type Explanation, type Problem } from '../../problems/problem.ts';
import { languageOf } from '../../site/language-tag.ts';
import { bodyOf, isQuotation, placeInField } from '../entries/body.ts';
import type { ReadFile } from '../entries/entries.ts';
import type { Facts } from '../entries/item.ts';
import { soundOriginals, type Reading } from '../entries/reading.ts';
import { fieldTextsOf } from './field-texts.ts';
import { placeholdersIn } from './placeholders.ts';

/**
 * Danish texts that no longer fit the milestone they ask for: it has come and they still expect it, or its year has become a day
 * and they say »i 1. juni 2028«. Whoever changes the milestone sees none of them.
 */
export function checkMilestoneWords(reading: Reading): Problem[] {
  const milestones = new Map(
    soundOriginals(reading, 'milestones').map(({ id, facts }) => [`milestone.${id}`, facts]),
  );
  if (milestones.size === 0) return [];
  return reading.files
    .filter(({ locale, entry }) => languageOf(locale) === 'da' && entry !== null)
    .flatMap((file) => [
      ...ownWords(file, milestones),
      ...inFields(file, milestones),
      ...inBody(file, milestones),
    ]);
}

type Milestones = ReadonlyMap<string, Facts<'milestones'>>;

/** Danish words for what has not happened yet. */
const EXPECTING = /(?<!\p{L})(?:(?:for)?ventes|forventet|forventede)(?!\p{L})/iu;

/** The title and the sentence of a milestone itself. */
function ownWords({ entry, ...file }: ReadFile, milestones: Milestones): Problem[] {
  const facts = file.collection === 'milestones' ? milestones.get(`milestone.${file.id}`) : undefined;
  if (!entry || !facts || facts.certainty === 'expected') return [];
  return fieldTextsOf(file).flatMap(({ path, value }) => {
    const [word] = EXPECTING.exec(value) ?? [];
    if (word === undefined) return [];
    const place = placeInField(entry, path, value, value.indexOf(word), word.length);
    const what = `Her står »${word}«, men »certainty: ${facts.certainty}« siger, at det er sikkert`;
    return [warningIn(file.file, place, what, 'Skriv, hvad der er sket, eller skriv »certainty: expected«')];
  });
}

function inFields({ entry, ...file }: ReadFile, milestones: Milestones): Problem[] {
  if (!entry) return [];
  return fieldTextsOf(file).flatMap(({ path, value }) =>
    placeholdersIn(value).flatMap(({ name, at, length }) =>
      faultsAround(value, { name, at, length }, milestones).map(({ what, advice }) =>
        warningIn(file.file, placeInField(entry, path, value, at, length), what, advice),
      ),
    ),
  );
}

function inBody({ entry, file }: ReadFile, milestones: Milestones): Problem[] {
  // Most texts ask for none, and need not be walked through.
  if (!entry?.body.includes('milestone.')) return [];
  const body = bodyOf(entry);
  return walk(body.tree)
    .filter(({ node, within }) => RUNNING.has(node.type) && !within.some(isQuotation))
    .flatMap(({ node }) => {
      const asking = walk(node).flatMap(({ node: inner }) => (isFact(inner) ? [inner] : []));
      if (asking.length === 0) return [];
      const text = withPlaceholders(node);
      return placeholdersIn(text).flatMap((placeholder, index) => {
        const fact = asking[index];
        return fact
          ? faultsAround(text, placeholder, milestones).map(({ what, advice }) =>
              warningIn(file, body.placeOf(fact), what, advice),
            )
          : [];
      });
    });
}

/** What holds the running words of a body. */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function isFact(node: MdxNode): boolean {
  return isElement(node) && node.name === 'Fact';
}

/** A text of a body as a field would write it: facts in braces. The text itself holds no brace. */
function withPlaceholders(node: MdxNode): string {
  if (isFact(node)) return `{${attributeOf(node, 'name') ?? ''}}`;
  if (node.type === 'text') return node.value ?? '';
  return (node.children ?? []).map(withPlaceholders).join(node.type === 'break' ? ' ' : '');
}

/** What does not fit in the sentence about one fact. */
function faultsAround(
  text: string,
  { name, at, length }: ReturnType<typeof placeholdersIn>[number],
  milestones: Milestones,
): Explanation[] {
  const milestone = milestones.get(name);
  if (!milestone) return [];
  const before =
    text
      .slice(0, at)
      .split(/[.!?:]\s/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(at + length).split(/[.!?](?:\s|$)/);
  const [expecting] = EXPECTING.exec(`${before} ${after}`) ?? [];
  const [, preposition] = /(?<!\p{L})(i|den)\s+$/iu.exec(before) ?? [];
  const isDay = milestone.from.length > YEAR_LENGTH;
  const misfit = preposition !== undefined && (preposition.toLowerCase() === 'i') === isDay;
  return [
    ...(expecting !== undefined && milestone.certainty !== 'expected'
      ? [
          {
            what: `Her står »${expecting}« om »${name}«, men det ventes ikke længere: »certainty« er »${milestone.certainty}«`,
            advice: 'Skriv, hvad der er sket',
          },
        ]
      : []),
    ...(misfit
      ? [
          {
            what: `»${preposition}« passer ikke foran »${name}«, som er ${isDay ? 'en dag' : 'et år'}`,
            advice: `Skriv »${isDay ? 'den' : 'i'}« i stedet`,
          },
        ]
      : []),
  ];
}

const YEAR_LENGTH = 4;
