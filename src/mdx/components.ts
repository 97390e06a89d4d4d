import { fixedPages } from '../catalog/addresses/fixed-pages.ts';
import { escapeMarkup } from '../charts/markup.ts';
import { evaluationOf } from '../catalog/figures/evaluate.ts';
import { asOfYear } from '../views/figures/as-of-year.ts';
import { answersNeededTable } from '../views/figures/answers-needed-table.ts';
import { figureSentence, outOfHundred } from '../views/figures/figure-sentences.ts';
import { contactOf } from '../views/frame/footer.ts';
import { originalsIn } from '../views/frame/originals.ts';
import type { Teller } from '../views/telling/told.ts';
import { agreementHtml } from './agreement-html.ts';
import { AS_OF } from './author-call.ts';
import { tag } from './html.ts';
import { tableHtml } from './table-html.ts';

/** Writes a component as HTML from its attributes, what stands between its tags as HTML, whose language the text and page are. */
export type ComponentWriter = (
  attributes: Readonly<Record<string, string>>,
  content: string,
  readers: { text: Teller; page: Teller },
) => string;

/** What an author may write in MDX, and how links are drawn. Nothing else gets through the door. */
export const componentWriters: Readonly<Record<string, ComponentWriter>> = {
  /** Words of the agreement, verbatim and folded. They are always in the default language. */
  Agreement(_, content, { text }) {
    return agreementHtml(content, originalsIn(text));
  },

  /** How many answers each figure needs to be called maintained. */
  AnswersNeeded(_, __, { text, page }) {
    return tableHtml(answersNeededTable(text, page), true);
  },

  /** Who is behind the site and how to reach them, or that it is not settled. */
  Contact(_, __, { text }) {
    const contact = contactOf(text);
    if (!contact) return tag('p', {}, escapeMarkup(text.language.word('footer.contactUnknown')));
    const { label, organisation, ways } = contact;
    const links = ways.map((way) => tag('a', { href: way.address, dir: 'ltr' }, escapeMarkup(way.text)));
    const parts = [...(organisation === null ? [] : [escapeMarkup(organisation)]), ...links];
    return tag('p', {}, `${escapeMarkup(label)}: ${parts.join(' · ')}`);
  },

  /** A fact by its name, in the language of the text around it. */
  Fact({ name = '' }, _, { text }) {
    return escapeMarkup(text.fact(name));
  },

  /** A survey figure in running text: that of a named year, or the latest; in the story of a year the latest as of then. */
  Figure({ indicator, year, as = 'percent', [AS_OF]: asOf }, _, { text }) {
    const { language, site } = text;
    const evaluation = evaluationOf(site.report, indicator ?? '');
    const { series } = asOf ? asOfYear(evaluation, Number(asOf)) : evaluation;
    const observation = year
      ? evaluation.series.find((wave) => wave.year === Number(year))
      : series.findLast(({ status }) => status === 'ok');
    if (observation?.status !== 'ok') {
      return tag('data', { class: 'figure', value: '' }, escapeMarkup(language.word('unknown')));
    }
    const said =
      as === 'percent'
        ? language.share(observation.percent)
        : as === 'hundred'
          ? outOfHundred(observation.percent, language)
          : figureSentence(text, evaluation, observation, 'percent');
    return tag('data', { class: 'figure', value: String(observation.percent) }, escapeMarkup(said));
  },

  Note(_, content) {
    return tag('div', { class: 'note', role: 'note' }, content);
  },

  /** A word with its explanation: a link to the glossary that also shows the short meaning when pointed at. */
  Term({ id = '' }, content, { text, page }) {
    const term = text.site.report.catalog.glossary.find((candidate) => candidate.id === id);
    if (!term) throw new Error(`no term »${id}«`);
    const { short } = text.tell(term).words;
    return tag(
      'a',
      { class: 'term', href: `${page.language.address(fixedPages.ord)}#${id}`, title: short },
      content,
    );
  },

  /** A link in a text. Authors write addresses of the default language; the reader stays in theirs. */
  PageLink({ href = '' }, content, { page }) {
    const address = href.startsWith('/') ? page.language.address(href) : href;
    return tag('a', { href: address }, content);
  },
};

/** One call of a component. @throws Error when there is no such component */
export function writeCall(
  component: string,
  attributes: Readonly<Record<string, string>>,
  content: string,
  readers: { text: Teller; page: Teller },
): string {
  const write = componentWriters[component];
  if (!write) throw new Error(`no component »${component}«`);
  return write(attributes, content, readers);
}
