import type { Place } from '../../problems/problem.ts';
import { attributeOf, walk, type MdxNode } from '../../loaders/mdx-tree.ts';
import { bodyOf, isQuotation, placeInField, type Body } from '../entries/body.ts';
import type { ReadFile } from '../entries/entries.ts';
import { fieldTextsOf } from '../words/field-texts.ts';
import { splitSentences, type Sentence } from './sentences.ts';

/** The beginning of a sentence, for messages; what the site puts in is shown as three points. */
export function shortened({ text }: Sentence): string {
  const shown = text.replace(/\s+/g, ' ').replaceAll(STAND_IN, '…');
  return shown.length > 60 ? `${shown.slice(0, 57).trimEnd()} …` : shown;
}

/** A sentence of a page and where it stands in the file. */
export interface PlacedSentence extends Sentence {
  /** Looked up when it is asked for: few sentences are told of. */
  place(): Place;
}

/**
 * What a page says in running text: its words in whole sentences, paragraphs and points of lists. Titles, headings,
 * tables, code and quotations are left out; so are questions, which stand as they were asked.
 */
export function runningText(file: ReadFile): PlacedSentence[] {
  const { entry } = file;
  if (!entry) return [];
  const fields = fieldTextsOf(file)
    .filter(({ kind }) => kind === 'sentence')
    .flatMap(({ path, value }) =>
      splitSentences(value.replace(/\{[^{}]*\}/g, standIn)).map((sentence): PlacedSentence => {
        const { length } = firstWord(value.slice(sentence.at));
        return { ...sentence, place: () => placeInField(entry, path, value, sentence.at, length) };
      }),
    );
  const body = bodyOf(entry);
  const paragraphs = walk(body.tree).filter(
    ({ node, within }) =>
      node.type === 'paragraph' &&
      ![...within, node].some((outer) => isQuotation(outer) || outer.type === 'tableCell'),
  );
  return [...fields, ...paragraphs.flatMap(({ node }) => sentencesOf(node, body))];
}

/** Stands for what the site puts in, and counts as a word of one letter; nobody writes it otherwise. */
const STAND_IN = 'ˣ';

function sentencesOf(paragraph: MdxNode, body: Body): PlacedSentence[] {
  const parts: { at: number; node: MdxNode; text: string }[] = [];
  let length = 0;
  for (const { node } of walk(paragraph)) {
    const text = spokenText(node);
    if (text === '') continue;
    parts.push({ at: length, node, text });
    length += text.length;
  }
  return splitSentences(parts.map(({ text }) => text).join('')).map((sentence) => {
    const part = parts.findLast(({ at }) => at <= sentence.at) ?? { at: 0, node: paragraph, text: '' };
    const at = sentence.at - part.at;
    const place = (): Place =>
      part.node.type === 'text'
        ? body.placeIn(part.node, at, firstWord(part.text.slice(at)).length)
        : body.placeOf(part.node);
    return { ...sentence, place };
  });
}

/** What a node itself adds to a sentence; a fact, figure or piece of code is one short word. */
function spokenText(node: MdxNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'break') return ' ';
  if (node.type === 'inlineCode' || node.name === 'Fact') return STAND_IN;
  return node.name === 'Figure' && attributeOf(node, 'as') !== 'sentence' ? STAND_IN : '';
}

function standIn(placeholder: string): string {
  return STAND_IN + ' '.repeat(placeholder.length - 1);
}

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? '';
}
