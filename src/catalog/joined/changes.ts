import { isDeepStrictEqual } from 'node:util';
import { figureName, type FigureKey, type FigureValue } from '../../schemas/published-row.ts';
import { entryAddress, pageShowing } from '../addresses/addresses.ts';
import { fixedPages } from '../addresses/fixed-pages.ts';
import { isOutdated } from '../entries/item.ts';
import type { Evaluation, Report } from '../figures/evaluate.ts';
import { collectionNames } from '../../schemas/collection-names.ts';

/** A site at one moment, as far as a comparison needs it. */
export interface SiteState {
  /** Null when the door is closed. */
  report: Report | null;
  /** The texts below `content/`, by path. */
  texts: ReadonlyMap<string, string>;
}

/** What changes between two states of a site. */
export interface SiteChanges {
  /**
   * Whether both doors are open. Behind a closed one figures are not gone, they are not known: figures, verdicts, their
   * pages and old translations are left out then, and nothing is said of them.
   */
  compared: boolean;
  /** Figures that readers see, in the order of the site; a null side shows no figure. */
  figures: readonly (FigureKey & { before: FigureValue | null; after: FigureValue | null })[];
  /** Indicators whose verdict is another one. */
  verdicts: readonly { before: Evaluation; after: Evaluation }[];
  /** Addresses in the default language of pages whose own text or figure changes, sorted. */
  pages: readonly string[];
  /** Whether texts that stand on every page change: settings, sentences, interface words. */
  everyPage: boolean;
  /** Translations whose original changes, so that they are told to be old. */
  outdated: readonly { collection: string; id: string; locale: string }[];
}

/** Compares two states of a site; without a state before, everything is new. */
export function compareSites(before: SiteState | null, after: SiteState): SiteChanges {
  const compared = after.report !== null && (before === null || before.report !== null);
  const [old, now] = compared ? [before?.report ?? null, after.report] : [null, null];
  const figures = compareFigures(old, now);
  const files = [...new Set([...(before?.texts.keys() ?? []), ...after.texts.keys()])].filter(
    (file) => before?.texts.get(file) !== after.texts.get(file),
  );
  const touched = files.flatMap((file) => {
    const [, collection = '', id = ''] = /^content\/([^/]+)\/[^/]+\/([^/]+)\.mdx$/.exec(file) ?? [];
    // A point on the timeline has no page, but stands on that of the plan.
    return (collection === 'milestones' ? fixedPages.om : pageShowing(collection, id)) ?? [];
  });
  const measured = figures.flatMap(({ indicator, year }) => [
    entryAddress('indicators', indicator),
    entryAddress('years', String(year)),
  ]);
  return {
    compared,
    figures,
    verdicts: compareVerdicts(old, now),
    pages: [...new Set([...touched, ...measured])].sort(),
    everyPage: files.some((file) => /^content\/(site\.yaml|(sentences|words)\/)/.test(file)),
    outdated: newlyOutdated(old, now),
  };
}

function compareFigures(before: Report | null, after: Report | null): SiteChanges['figures'] {
  const old = figuresOf(before);
  const now = figuresOf(after);
  const names = [...new Set([...now.keys(), ...old.keys()])];
  return names.flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    const key = is ?? was;
    if (!key || isDeepStrictEqual(valueOf(was), valueOf(is))) return [];
    const { survey, year, indicator, group, answer } = key;
    return [{ survey, year, indicator, group, answer, before: valueOf(was), after: valueOf(is) }];
  });
}

/** Every figure that a report shows, after the disclosure guard. */
function figuresOf(report: Report | null): Map<string, FigureKey & FigureValue> {
  const figures = (report?.evaluations ?? []).flatMap(({ indicator, survey, series, groups, answers }) => {
    const base = { survey: survey.id, indicator: indicator.id };
    return [
      ...series.map((cell) => ({ ...base, ...cell, group: null, answer: null })),
      ...groups.flatMap(({ group, series: own }) =>
        own.map((cell) => ({ ...base, ...cell, group, answer: null })),
      ),
      ...answers.map((cell) => ({ ...base, ...cell, nEffective: null })),
    ].filter(({ percent }) => percent !== null);
  });
  return new Map(figures.map((figure) => [figureName(figure), figure]));
}

function valueOf(figure: FigureValue | undefined): FigureValue | null {
  return figure ? { percent: figure.percent, n: figure.n, nEffective: figure.nEffective } : null;
}

function compareVerdicts(before: Report | null, after: Report | null): SiteChanges['verdicts'] {
  return (after?.evaluations ?? []).flatMap((evaluation) => {
    const was = before?.evaluations.find(({ indicator }) => indicator.id === evaluation.indicator.id);
    return was && was.verdict.code !== evaluation.verdict.code ? [{ before: was, after: evaluation }] : [];
  });
}

function newlyOutdated(before: Report | null, after: Report | null): SiteChanges['outdated'] {
  const old = new Set(outdatedIn(before).map((translation) => JSON.stringify(translation)));
  return before ? outdatedIn(after).filter((translation) => !old.has(JSON.stringify(translation))) : [];
}

function outdatedIn(report: Report | null): { collection: string; id: string; locale: string }[] {
  return collectionNames.flatMap((collection) =>
    (report?.catalog[collection] ?? []).flatMap(({ id, translations }) =>
      [...translations].flatMap(([locale, text]) => (isOutdated(text) ? [{ collection, id, locale }] : [])),
    ),
  );
}
