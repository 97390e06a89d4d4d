import { isDeepStrictEqual } from 'node:util';
import { figureName, type FigureKey, type FigureValue } from '../../schemas/figure.ts';
import type { FigureStatus } from '../../statistics/observation.ts';
import { isToCome } from '../../statistics/waves.ts';
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
  /** What the files below `public/` hold, or its hash, by path. */
  publicFiles: ReadonlyMap<string, string>;
}

/** A figure as readers see it, or why there is none, with its note. */
export interface ToldFigure extends FigureValue {
  /** Blank = shown. */
  status: FigureStatus;
  note: string | null;
}

/** What changes between two states of a site. */
export interface SiteChanges {
  /**
   * Whether both doors are open. Behind a closed one figures are not gone, they are not known: figures, verdicts, their
   * pages and old translations are left out then, and nothing is said of them.
   */
  compared: boolean;
  /** Figures that readers see, or see why there are none, in the order of the site; of a null side nothing is said. */
  figures: readonly (FigureKey & { before: ToldFigure | null; after: ToldFigure | null })[];
  /** Indicators whose verdict is another one. */
  verdicts: readonly { before: Evaluation; after: Evaluation }[];
  /** Indicators that are compared with another wave. */
  baselines: readonly { id: string; before: number; after: number }[];
  /** Addresses in the default language of pages whose own text, figure or verdict changes, sorted. */
  pages: readonly string[];
  /** Files of `public/` that change, come or go, sorted. */
  publicFiles: readonly string[];
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
  const files = changedKeys(before?.texts, after.texts);
  const touched = files.flatMap((file) => {
    const [, collection = '', id = ''] = /^content\/([^/]+)\/[^/]+\/([^/]+)\.mdx$/.exec(file) ?? [];
    // A point on the timeline has no page, but stands on that of the plan.
    return (collection === 'milestones' ? fixedPages.om : pageShowing(collection, id)) ?? [];
  });
  const years = figures.map(({ year }) => entryAddress('years', String(year)));
  return {
    compared,
    figures,
    verdicts: compareVerdicts(old, now),
    baselines: compareBaselines(old, now),
    pages: [...new Set([...touched, ...years, ...toldPages(old, now)])].sort(),
    publicFiles: changedKeys(before?.publicFiles, after.publicFiles).sort(),
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

/** Every figure that a report shows or says why it does not, after the disclosure guard. */
function figuresOf(report: Report | null): Map<string, FigureKey & ToldFigure> {
  const figures = (report?.evaluations ?? []).flatMap(({ indicator, survey, series, groups, answers }) => {
    const base = { survey: survey.id, indicator: indicator.id };
    const cells = [
      ...series.map((cell) => ({ ...base, ...cell, group: null, answer: null })),
      ...groups.flatMap(({ group, series: own }) =>
        own.map((cell) => ({ ...base, ...cell, group, answer: null })),
      ),
      ...answers.map((cell) => ({ ...base, ...cell, nEffective: null })),
    ];
    return cells.flatMap(({ status, ...cell }) => {
      if (isToCome(status)) return [];
      // Of a group that a wave does not divide by nothing is said.
      if (status === 'missing' && cell.group !== null && cell.note === null) return [];
      return [{ ...cell, status: status === 'ok' ? ('' as const) : status }];
    });
  });
  return new Map(figures.map((figure) => [figureName(figure), figure]));
}

function valueOf(figure: ToldFigure | undefined): ToldFigure | null {
  if (!figure) return null;
  const { percent, n, nEffective, status, note } = figure;
  return { percent, n, nEffective, status, note };
}

/** Pages of the indicators of which anything else is told, and the list of news where a wave or a correction is new. */
function toldPages(before: Report | null, after: Report | null): string[] {
  const [was, is] = [toldOf(before), toldOf(after)];
  const isNews = !isDeepStrictEqual(newsOf(before), newsOf(after));
  return [
    ...changedKeys(was, is).map((id) => entryAddress('indicators', id)),
    ...(isNews ? [fixedPages.nyt] : []),
  ];
}

function toldOf(report: Report | null): Map<string, string> {
  return new Map(
    (report?.evaluations ?? []).map((evaluation) => {
      const { indicator, series, groups, answers, verdict } = evaluation;
      const told = { series, groups, answers, verdict, corrections: datedCorrections(evaluation) };
      return [indicator.id, JSON.stringify(told)];
    }),
  );
}

function newsOf(report: Report | null): unknown[] {
  return [
    ...(report?.catalog.tables ?? []).map(({ survey, year }) => ({ survey, year })),
    ...(report?.evaluations ?? []).flatMap(datedCorrections),
  ];
}

/** One without a day may be known from git alone, which a state that is laid out to compare with does not have. */
function datedCorrections({ corrections }: Evaluation): Evaluation['corrections'] {
  return corrections.filter(({ date }) => date !== null);
}

/** The keys that have another value, or only one of the two has, in the order of both. */
function changedKeys(
  before: ReadonlyMap<string, string> | undefined,
  after: ReadonlyMap<string, string>,
): string[] {
  const keys = [...new Set([...(before?.keys() ?? []), ...after.keys()])];
  return keys.filter((key) => before?.get(key) !== after.get(key));
}

function compareVerdicts(before: Report | null, after: Report | null): SiteChanges['verdicts'] {
  return (after?.evaluations ?? []).flatMap((evaluation) => {
    const was = before?.evaluations.find(({ indicator }) => indicator.id === evaluation.indicator.id);
    return was && was.verdict.code !== evaluation.verdict.code ? [{ before: was, after: evaluation }] : [];
  });
}

function compareBaselines(before: Report | null, after: Report | null): SiteChanges['baselines'] {
  const was = new Map(before?.catalog.indicators.map(({ id, facts }) => [id, facts.baselineYear]));
  return (after?.catalog.indicators ?? []).flatMap(({ id, facts: { baselineYear } }) => {
    const year = was.get(id);
    return year === undefined || year === baselineYear ? [] : [{ id, before: year, after: baselineYear }];
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
