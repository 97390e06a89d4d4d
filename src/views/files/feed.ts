import { singleFiles } from '../../catalog/addresses/beside-pages.ts';
import { find } from '../../catalog/entries/join.ts';
import type { Feed } from '../../export/feed.ts';
import { lastingLink } from '../telling/link.ts';
import { figuresInNews, manyFiguresInNews, textsInNews } from '../plan/news-figures.ts';
import { correctionsInNews, listedItem, listedNews, type ListedNews } from '../plan/news-list.ts';
import type { Teller } from '../telling/told.ts';
import { noticesOf, remarksAlong } from '../telling/translation-notice.ts';

/** The feed of news in one language: written news, one item a wave of figures, and what was corrected in them. */
export function feedView(teller: Teller): Feed {
  const { word, tag } = teller.language;
  const { name } = teller.site.report.catalog.settings;
  return {
    title: word('feed.title', { name }),
    description: word('feed.description'),
    home: lastingLink(teller, '/'),
    self: lastingLink(teller, singleFiles.feed),
    lang: tag,
    items: listedNews(teller.site).map((each) => {
      const { title, summary, page, date } = listedItem(teller, each);
      return {
        title,
        link: lastingLink(teller, page),
        description: [summary, ...sentencesOf(teller, each), ...remarksOn(teller, each)].join(' '),
        date,
      };
    }),
  };
}

/** What a piece of news must say of itself where the site's frame is not around it. */
function remarksOn(teller: Teller, each: ListedNews): string[] {
  if ('corrected' in each) {
    const { evaluations, catalog } = teller.site.report;
    const ofSurvey = evaluations.filter(({ survey }) => survey.id === each.corrected.survey);
    return noticesOf(teller, [
      teller.tell(find(catalog.surveys, each.corrected.survey)),
      ...ofSurvey.map(({ indicator }) => teller.tell(indicator)),
    ]);
  }
  if ('update' in each) return noticesOf(teller, [teller.tell(each.update)]);
  return remarksAlong(teller, textsInNews(teller, each));
}

/** What a piece of news says of figures. */
function sentencesOf(teller: Teller, each: ListedNews): string[] {
  const { word } = teller.language;
  /** A sentence that does not say itself which figure it is about. */
  const named = (title: string, sentence: string): string => `${title}${word('sentence.end')} ${sentence}`;
  // A feed cannot mark another language: the reason is told in the editor's own.
  if ('corrected' in each)
    return correctionsInNews(teller, each).flatMap(({ title, sentence, reason, written }) => [
      named(title, sentence),
      ...(written.lang === undefined ? [reason] : []),
    ]);
  const figures = figuresInNews(teller, each);
  const said = figures.flatMap(({ indicator, sentence, state, verdict }) => [
    sentence ?? named(indicator.text, state),
    ...(verdict ? [verdict.sentence, verdict.interval, verdict.change] : []),
  ]);
  return [...said, manyFiguresInNews(teller, figures)].filter((sentence) => sentence !== null);
}
