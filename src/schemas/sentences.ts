import { z } from 'zod';

/**
 * Every sentence about figures that a neighbourhood words itself in `content/sentences/<locale>.yaml`, and the
 * values each one may ask for. Sentences are ICU messages, so that each language has its own plural forms.
 */
export const sentencePlaceholders = {
  outOfHundred: ['count'],
  outOfHundredUnder: [],
  outOfHundredOver: [],
  interval: ['low', 'high'],
  intervalUnknown: [],
  fewAnswers: ['n'],
  fewAnswersUncounted: [],
  wide: [],
  answered: ['n'],
  census: [],
  'state.planned': ['wave'],
  'state.plannedLater': ['wave'],
  'state.awaiting': ['wave'],
  'state.missing': ['wave'],
  'state.too-few': ['wave', 'limit'],
  'state.too-fewUncounted': ['wave'],
  'state.not-asked': ['wave'],
  'state.withheld': ['wave'],
  'verdict.awaiting': ['baseline'],
  'verdict.awaitingOverdue': ['baseline', 'wave'],
  'verdict.awaitingPlanned': ['baseline', 'wave'],
  'verdict.noneNewer': ['baseline'],
  'verdict.noneNewerOverdue': ['baseline', 'wave'],
  'verdict.noneNewerPlanned': ['baseline', 'wave'],
  'verdict.noBaseline': ['baseline'],
  'verdict.beforeBaseline': ['baseline'],
  'verdict.baseUnknown': ['baseline', 'latest', 'baselineShare', 'latestShare', 'unknown'],
  'verdict.baseTooSmall': ['baseline', 'latest', 'hidden'],
  'verdict.break': ['baseline', 'latest'],
  'verdict.changedWording': ['baseline', 'latest'],
  'verdict.withheld': ['baseline', 'latest', 'hidden'],
  'verdict.improved': ['baseline', 'latest', 'baselineShare', 'latestShare', 'points'],
  'verdict.worsened': ['baseline', 'latest', 'baselineShare', 'latestShare', 'points'],
  'verdict.worsened-beyond-margin': [
    'baseline',
    'latest',
    'baselineShare',
    'latestShare',
    'points',
    'margin',
  ],
  'verdict.maintained': ['baseline', 'latest', 'baselineShare', 'latestShare', 'points', 'margin'],
  'verdict.maintainedLower': ['baseline', 'latest', 'baselineShare', 'latestShare', 'points', 'margin'],
  'verdict.no-clear-change': ['baseline', 'latest', 'baselineShare', 'latestShare', 'points'],
  'verdict.uncertain': ['baseline', 'latest', 'baselineShare', 'latestShare', 'points', 'margin'],
  'difference.higher': ['points', 'year', 'approximate'],
  'difference.lower': ['points', 'year', 'approximate'],
  'difference.same': ['year'],
  'difference.interval': ['low', 'high'],
  'change.clear': ['points', 'year', 'latest', 'direction', 'approximate'],
  'change.unclear': ['points', 'year', 'latest', 'direction', 'approximate'],
  'change.baseUnknown': ['points', 'year', 'latest', 'direction', 'approximate', 'unknown'],
  'change.same': ['year', 'latest'],
  'change.notComparable': ['year'],
  whatItTakes: ['wave', 'n', 'rise', 'fall', 'people'],
  whatItTakesRise: ['wave', 'n', 'rise', 'people'],
  whatItTakesFall: ['wave', 'n', 'fall', 'people'],
  whatItTakesUncounted: ['wave', 'rise', 'fall'],
  whatItTakesRiseUncounted: ['wave', 'rise'],
  whatItTakesFallUncounted: ['wave', 'fall'],
  whatItTakesUnknown: [],
  manyFigures: ['count'],
  noCause: [],
  rounded: [],
  'alt.facade': ['title', 'count'],
  'alt.trend': ['title', 'items'],
  'alt.point': ['wave', 'percent'],
  'alt.pointWithInterval': ['wave', 'percent', 'low', 'high'],
  'alt.pointWithout': ['wave', 'state'],
  'alt.groups': ['title', 'wave', 'items'],
  'alt.answers': ['title', 'items'],
  'alt.bars': ['title', 'items'],
  'alt.item': ['label', 'value'],
  'alt.hours': ['label', 'hours'],
  correction: ['wave', 'old', 'new', 'date'],
  correctionUndated: ['wave', 'old', 'new'],
  correctionHidden: ['wave', 'date'],
  correctionHiddenUndated: ['wave'],
} as const satisfies Record<string, readonly string[]>;

/** The placeholders without which a sentence that may ask for them says nothing: of all others it may say less. */
export const neededPlaceholders: ReadonlySet<string> = new Set(['count', 'high', 'low', 'new', 'old']);

/**
 * The placeholders that a sentence may choose its words by as a number, `{n, plural, …}`. All others come as text that is no
 * number: `36 %`, `2020/21`.
 */
export const countedPlaceholders: ReadonlySet<string> = new Set([
  'count',
  'fall',
  'hours',
  'limit',
  'margin',
  'n',
  'people',
  'points',
  'rise',
]);

/**
 * Those among them that come with the decimal sign of the language, `2,5`. They choose words well enough, but ICU's own way to
 * write the number, `#`, cannot read them.
 */
export const decimalPlaceholders: ReadonlySet<string> = new Set(['margin']);

/**
 * A translation of a message, and the message it was made from; no text, or a blank one, is one that is not translated yet. Of a
 * sentence `from` tells whether its original has changed since; the words of the interface are not followed.
 */
export const TranslatedMessage = z.strictObject({
  from: z.string().describe('Den tekst, der er oversat, som den lød dengang.'),
  text: z
    .string()
    .nullable()
    .transform((text) => (text?.trim() ? text : null))
    .describe('Oversættelsen. Er den tom, er teksten ikke oversat endnu.'),
});
