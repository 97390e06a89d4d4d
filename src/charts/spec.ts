/**
 * A chart with heading, key, plot and table. What a chart shows comes as plain serialisable objects: every word and
 * every number that a reader sees arrives here as finished text in the page's language; raw numbers are there to place
 * marks, never to be printed.
 */
export type FigureSpec = TrendSpec | LikertSpec | GroupsSpec | BarsSpec;

/** An indicator over time: a true time axis, intervals as whiskers, waves without a figure as named slots. */
export interface TrendSpec extends FigureParts {
  kind: 'trend';
  /** In order of year, at least one. */
  points: readonly TrendPoint[];
  /** Percent 0–100 at which the dashed line of comparison runs; null draws none. Its words stand in the key. */
  reference: number | null;
  axis: ValueAxis;
}

/** The distribution of answers: one bar a wave, one segment an answer. */
export interface LikertSpec extends FigureParts {
  kind: 'likert';
  bars: readonly LikertBar[];
}

/** One share a group with its interval, under a heading for each dimension (age, gender …). */
export interface GroupsSpec extends FigureParts {
  kind: 'groups';
  sections: readonly { heading: string | null; rows: readonly GroupRow[] }[];
  /** Percent 0–100 of the line of comparison (usually all residents), or null. */
  reference: number | null;
  axis: ValueAxis;
}

/** Amounts side by side, at least one, from zero: the hours that partners give. */
export interface BarsSpec extends FigureParts {
  kind: 'bars';
  rows: readonly BarRow[];
}

/** A share as the hundred windows of a block of flats. */
export interface FacadeSpec extends PictureParts {
  kind: 'facade';
  /** Empty where the block is only a mark, whose figure no words beside it tell: assistive technology passes it over. */
  alt: string;
  /** Windows with light: a whole number 0–100. */
  lit: number;
  /** Scatters the lit windows where they are a mark, alike for the same text; null lights them in order, to be read. */
  seed: string | null;
  /** What it stands on: the page's paper (ink) or the dark band (warm light). */
  ground: 'paper' | 'night';
}

/** The words that stand where a façade stood, or would stand: what it would show, and in `alt` why there is no figure. */
export interface NoFigureSpec extends PictureParts {
  kind: 'no-figure';
  ground: FacadeSpec['ground'];
}

/** A trend small enough to stand in a line of text, which says the same: assistive technology passes it over. */
export interface SparklineSpec {
  points: readonly { year: number; percent: number | null }[];
  /** Percent at the bottom and the top of the drawing. */
  min: number;
  max: number;
}

/** One wave of a trend. */
export interface TrendPoint {
  /** Place on the time axis. */
  year: number;
  yearText: string;
  /** `measured` has a percent; the others draw a slot of their own look with `words` in it. */
  state: 'measured' | 'planned' | 'awaiting' | 'no-figure';
  /** Percent 0–100, unrounded; null unless measured. */
  percent: number | null;
  /** 95 % interval in percent; both null when unknown. */
  low: number | null;
  high: number | null;
  valueText: string;
  /** Short words in an empty slot, one string a line. */
  words: readonly string[];
  /** Words over the gap when this wave cannot be compared with the one before; null when it can. */
  breakBefore: readonly string[] | null;
  /** Lines of the tooltip, the first one its headline. */
  readout: readonly string[];
}

/** One bar of a likert chart. Its segments follow each other in the order of the answers. */
export interface LikertBar {
  label: string;
  /** At the far end of the label's line: the number of answers. */
  note: string;
  /** Whether all that people could answer is among the segments: only then is what they lack of 100 their rounding. */
  complete: boolean;
  segments: readonly LikertSegment[];
}

/** One answer in one bar. `percent` is the exact share 0–100, `text` the rounded one as printed. */
export interface LikertSegment {
  tone: AnswerTone;
  percent: number;
  text: string;
  readout: readonly string[];
}

/**
 * `a` and `b` are the two sides (from 4, strong, to 1, weak), `middle` is neither; `aside` stands outside the row, as "do not
 * know" does, or has no known place in it.
 */
export type AnswerTone = `${'a' | 'b'}${1 | 2 | 3 | 4}` | 'middle' | 'aside';

/** One group: percent 0–100 and interval, or null with the reason in `valueText`, in two or three words. */
export interface GroupRow {
  /** One string a line; at most about 26 characters each fit a narrow phone. */
  label: readonly string[];
  percent: number | null;
  low: number | null;
  high: number | null;
  valueText: string;
  readout: readonly string[];
}

/** One amount, more than 0. */
export interface BarRow {
  /** One string a line; at most about 34 characters each fit a narrow phone. */
  label: readonly string[];
  value: number;
  valueText: string;
  readout: readonly string[];
}

/** From 0 to `max` percent, with a line at each tick. */
export interface ValueAxis {
  max: number;
  ticks: readonly { value: number; text: string }[];
}

/** An explanation above the plot: a sample of the mark and what it means. */
export interface KeyEntry {
  sample: KeySample;
  text: string;
  textIn?: LanguageMark;
}

/** Language and direction of a text that is not in the page's; empty for one that is. */
export interface LanguageMark {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Marks that a key can explain. `reference` lies (trend), `reference-upright` stands (groups). */
export type KeySample =
  | 'point'
  | 'interval'
  | 'reference'
  | 'reference-upright'
  | 'planned'
  | 'awaiting'
  | 'no-figure'
  | 'break'
  | AnswerTone;

/** The same figures as a table. The first cell of a row heads it. */
export interface ChartTable {
  caption: string;
  captionIn?: LanguageMark;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Of the first cell of each row. */
  headsIn?: readonly LanguageMark[];
}

/** What every picture with a message has. */
interface PictureParts {
  title: string;
  /** The whole message as one sentence, for those who do not see the picture. */
  alt: string;
  /** Direction of the page's text. Time runs from left to right in both; amounts start where text starts. */
  direction: 'ltr' | 'rtl';
}

interface FigureParts extends PictureParts {
  /** Unique on the page. */
  id: string;
  subtitle: string;
  subtitleIn?: LanguageMark;
  key: readonly KeyEntry[];
  table: ChartTable;
  words: {
    /** Opens the table. */
    showTable: string;
    /** Of the plot for assistive technology: its title, and that the left and right arrow keys walk through the marks. */
    name: string;
    /** What stands between two lines of a readout that are told as one text. */
    between: string;
  };
}
