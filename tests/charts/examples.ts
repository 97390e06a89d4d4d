import { drawFacade } from '../../src/charts/draw-facade.ts';
import { drawSparkline } from '../../src/charts/draw-sparkline.ts';
import { drawChart } from '../../src/charts/draw.ts';
import type {
  AnswerTone,
  BarsSpec,
  FacadeSpec,
  GroupsSpec,
  LikertSpec,
  SparklineSpec,
  TrendPoint,
  TrendSpec,
} from '../../src/charts/spec.ts';

/** Invented figures in three looks of text: Danish, Arabic with its own digits, and markup to be escaped. */

const words = {
  showTable: 'Vis tallene som tabel',
  name: 'Tallene. Brug venstre og højre piletast.',
  between: '. ',
};
const arabicWords = {
  showTable: 'عرض الأرقام في جدول',
  name: 'الأرقام. استخدم مفتاحي السهم الأيسر والأيمن.',
  between: '. ',
};

export const axis60 = {
  max: 60,
  ticks: [0, 20, 40, 60].map((value) => ({ value, text: `${value} %` })),
};

export function measured(year: number, percent: number, half: number | null = null): TrendPoint {
  const valueText = `${Math.round(percent)} %`;
  const low = half === null ? null : percent - half;
  const high = half === null ? null : percent + half;
  return {
    year,
    yearText: String(year),
    state: 'measured',
    percent,
    low,
    high,
    valueText,
    words: [],
    breakBefore: null,
    readout: [`${year}: ${valueText}`, half === null ? 'antal svar er ukendt' : '1.204 svar'],
  };
}

export function empty(year: number, state: TrendPoint['state'], lines: readonly string[]): TrendPoint {
  return {
    year,
    yearText: String(year),
    state,
    percent: null,
    low: null,
    high: null,
    valueText: '–',
    words: lines,
    breakBefore: null,
    readout: [String(year), lines.join(' ')],
  };
}

export function trend(id: string, points: readonly TrendPoint[], change: Partial<TrendSpec> = {}): TrendSpec {
  const first = points.find((point) => point.percent !== null);
  return {
    kind: 'trend',
    id,
    title: 'Beboere, der er utrygge i nabolaget',
    subtitle: 'Andel af de adspurgte',
    alt: `Andel utrygge: ${points.map((point) => `${point.yearText} ${point.valueText}`).join(', ')}.`,
    direction: 'ltr',
    key: [
      { sample: 'interval', text: 'Andel med 95 % sikkerhedsinterval' },
      { sample: 'reference', text: 'Første måling, 2021' },
      { sample: 'awaiting', text: 'Tallene mangler' },
      { sample: 'planned', text: 'Planlagt måling' },
    ],
    table: {
      caption: 'Andel utrygge efter år',
      columns: ['År', 'Andel'],
      rows: points.map((point) => [point.yearText, point.valueText]),
    },
    words,
    points,
    reference: first?.percent ?? null,
    axis: axis60,
    ...change,
  };
}

const awaiting = empty(2024, 'awaiting', ['tallene er', 'ikke lagt', 'ind endnu']);
const planned = empty(2027, 'planned', ['måles', '2027']);

const onePoint = trend('trend-one-point', [measured(2021, 36), awaiting, planned]);
const onePointAlone = trend('trend-one-point-alone', [measured(2021, 36, 4)], { reference: null });
export const threePoints = trend('trend-three-points', [
  measured(2021, 36.2, 2.7),
  measured(2024, 33.1, 2.9),
  measured(2027, 28.6, 2.5),
]);
const manyPoints = trend(
  'trend-many-points',
  Array.from({ length: 14 }, (_, index) => measured(2013 + index, 20 + 15 * Math.abs(Math.sin(index)), 3)),
);
export const withBreak = trend(
  'trend-break',
  [
    measured(2018, 41, 3),
    measured(2021, 36, 3),
    { ...measured(2022, 22, 3), breakBefore: ['nyt', 'spørgsmål'] },
    empty(2024, 'no-figure', ['for få', 'svar']),
    measured(2027, 25, 3),
  ],
  {
    key: [
      { sample: 'interval', text: 'Andel' },
      { sample: 'break', text: 'Kan ikke sammenlignes' },
      { sample: 'no-figure', text: 'Intet tal' },
    ],
  },
);
export const arabicTrend = trend(
  'trend-arabic',
  [
    { ...measured(2021, 36, 3), valueText: '٪٣٦', yearText: '٢٠٢١', readout: ['٢٠٢١: ٪٣٦', '١٬٢٠٤ إجابة'] },
    { ...empty(2024, 'awaiting', ['لم تُنشر', 'بعد']), yearText: '٢٠٢٤' },
    { ...empty(2027, 'planned', ['لم يُقَس', 'بعد']), yearText: '٢٠٢٧' },
  ],
  {
    direction: 'rtl',
    title: 'السكان الذين لا يشعرون بالأمان في الحي',
    subtitle: 'النسبة من المشاركين',
    alt: 'في عام ٢٠٢١ لم يشعر ٪٣٦ من المشاركين بالأمان.',
    key: [
      { sample: 'interval', text: 'النسبة، فاصل الثقة ٪٩٥' },
      { sample: 'reference', text: 'القياس الأول' },
    ],
    axis: {
      max: 60,
      ticks: [0, 20, 40, 60].map((value) => ({ value, text: `٪${value.toLocaleString('ar-u-nu-arab')}` })),
    },
    words: arabicWords,
  },
);

const NINE: readonly AnswerTone[] = ['a4', 'a3', 'a2', 'a1', 'middle', 'b1', 'b2', 'b3', 'b4', 'aside'];

export const likert: LikertSpec = {
  kind: 'likert',
  id: 'likert',
  title: 'Jeg kan få hjælp af mine naboer',
  subtitle: 'Fordeling af svar, procent',
  alt: 'I 2021 svarede 61 ud af 100, at de kan få hjælp.',
  direction: 'ltr',
  key: [
    { sample: 'a4', text: 'Helt enig' },
    { sample: 'a2', text: 'Enig' },
    { sample: 'middle', text: 'Hverken eller' },
    { sample: 'b2', text: 'Uenig' },
    { sample: 'b4', text: 'Helt uenig' },
    { sample: 'aside', text: 'Ved ikke' },
  ],
  table: {
    caption: 'Fordeling',
    columns: ['', 'Helt enig', 'Enig', 'Hverken eller', 'Uenig', 'Helt uenig', 'Ved ikke'],
    rows: [
      ['2021', '23', '38', '17', '11', '8', '3'],
      ['Mænd & kvinder', '29', '36', '12', '12', '7', '4'],
    ],
  },
  words,
  bars: [
    answerBar('2021', '1.204 svar', [23.2, 37.8, 17.1, 10.9, 7.8, 3.2]),
    answerBar('Mænd & kvinder', '611 svar', [29.4, 35.6, 12.4, 11.9, 6.8, 3.9]),
  ],
};

const likertRtl: LikertSpec = {
  ...likert,
  id: 'likert-rtl',
  direction: 'rtl',
  title: 'يمكنني الحصول على مساعدة من جيراني',
  subtitle: '%',
  words: arabicWords,
  bars: likert.bars.map((bar) => ({ ...bar, label: 'الشمال', note: '١٬٢٠٤ إجابة' })),
};

/** As many answers as a chart tells apart. */
const likertNine: LikertSpec = {
  ...likert,
  id: 'likert-nine',
  key: NINE.map((sample) => ({ sample, text: sample })),
  bars: [answerBar('2021', '1.204 svar', [12, 11, 10, 9, 16, 8, 11, 9, 10, 4], NINE)],
};

function answerBar(
  label: string,
  note: string,
  shares: readonly number[],
  tones: readonly AnswerTone[] = ['a4', 'a2', 'middle', 'b2', 'b4', 'aside'],
): LikertSpec['bars'][number] {
  return {
    label,
    note,
    complete: true,
    segments: tones.map((tone, index) => {
      const percent = shares[index] ?? 0;
      const text = String(Math.round(percent));
      return { tone, percent, text, readout: [label, `${tone}: ${text}`] };
    }),
  };
}

export const groups: GroupsSpec = {
  kind: 'groups',
  id: 'groups',
  title: 'Utryghed efter alder og køn',
  subtitle: '%',
  alt: 'De yngste er oftest utrygge.',
  direction: 'ltr',
  key: [
    { sample: 'interval', text: 'Andel med 95 % sikkerhedsinterval' },
    { sample: 'reference-upright', text: 'Alle 36 %' },
  ],
  table: {
    caption: 'Efter gruppe',
    columns: ['Gruppe', 'Andel'],
    rows: [
      ['18–29 år', '46 %'],
      ['30–49 år', '34 %'],
      ['Bor i et hus med mere end fire etager', '31 %'],
      ['65 år og over', 'for få svar'],
    ],
  },
  words,
  sections: [
    { heading: 'Alder', rows: [group(['18–29 år'], 46, 7), group(['30–49 år'], 34, 5)] },
    {
      heading: 'Bolig',
      rows: [
        group(['Bor i et hus', 'med mere end fire etager'], 31, 5),
        { ...group(['65 år og over'], 0, 0), percent: null, low: null, high: null, valueText: 'for få svar' },
      ],
    },
  ],
  reference: 36,
  axis: axis60,
};

const groupsRtl: GroupsSpec = {
  ...groups,
  id: 'groups-rtl',
  direction: 'rtl',
  title: 'حسب العمر والجنس',
  words: arabicWords,
  sections: [
    { heading: 'العمر', rows: [group(['18–29'], 46, 7), group(['65 فأكثر'], 34, 5)] },
    { heading: null, rows: [group(['النساء'], 39, 4)] },
  ],
};

const groupsOne: GroupsSpec = {
  ...groups,
  id: 'groups-one-row',
  sections: [{ heading: null, rows: [{ ...group(['Alle'], 36, 0), low: null, high: null }] }],
  reference: null,
};

function group(
  label: readonly string[],
  percent: number,
  half: number,
): GroupsSpec['sections'][number]['rows'][number] {
  const valueText = `${percent} %`;
  return {
    label,
    percent,
    low: percent - half,
    high: percent + half,
    valueText,
    readout: [label.join(' '), valueText],
  };
}

export const bars: BarsSpec = {
  kind: 'bars',
  id: 'bars',
  title: 'Timer, som partnerne giver',
  subtitle: 'Timer om året',
  alt: 'Boligselskabet giver 600 timer om året.',
  direction: 'ltr',
  key: [],
  table: {
    caption: 'Timer om året',
    columns: ['Partner', 'Timer'],
    rows: [
      ['Center for Børn og Kultur', '600 timer om året'],
      ['Biblioteket & medborgerhuset', '200 timer om året'],
    ],
  },
  words,
  rows: [
    {
      label: ['Center for Børn og Kultur'],
      value: 600,
      valueText: '600 timer om året',
      readout: ['600 timer'],
    },
    {
      label: ['Biblioteket & medborgerhuset', 'i nabolaget'],
      value: 200,
      valueText: '200 timer om året',
      readout: ['200 timer'],
    },
  ],
};

const barsRtl: BarsSpec = {
  ...bars,
  id: 'bars-rtl',
  direction: 'rtl',
  title: 'ساعات الشركاء',
  words: arabicWords,
  rows: bars.rows.map((row) => ({
    ...row,
    label: ['المكتبة'],
    valueText: '٦٠٠ ساعة',
  })),
};

const barsOne: BarsSpec = { ...bars, id: 'bars-one-row', rows: bars.rows.slice(0, 1) };

export function facade(lit: number, change: Partial<FacadeSpec> = {}): FacadeSpec {
  return {
    kind: 'facade',
    title: 'Glade for området',
    alt: `${lit} ud af 100 er glade for at bo her.`,
    direction: 'ltr',
    lit,
    seed: null,
    ground: 'paper',
    ...change,
  };
}

export function sparkline(shares: readonly (number | null)[]): SparklineSpec {
  return {
    points: shares.map((percent, index) => ({ year: 2021 + 3 * index, percent })),
    min: 0,
    max: 60,
  };
}

export const figures = [
  onePoint,
  onePointAlone,
  threePoints,
  manyPoints,
  withBreak,
  arabicTrend,
  likert,
  likertRtl,
  likertNine,
  groups,
  groupsRtl,
  groupsOne,
  bars,
  barsRtl,
  barsOne,
] as const;

/** Drawings by their names. */
export const drawings = [
  ...figures.map((spec) => ({ name: spec.id, draw: () => drawChart(spec) })),
  { name: 'facade-36', draw: () => drawFacade(facade(36)) },
  {
    name: 'facade-73-night',
    draw: () => drawFacade(facade(73, { seed: 'facade-73-night', ground: 'night' })),
  },
  { name: 'facade-0', draw: () => drawFacade(facade(0)) },
  { name: 'facade-100', draw: () => drawFacade(facade(100)) },
  { name: 'sparkline-one', draw: () => drawSparkline(sparkline([36, null, null])) },
  { name: 'sparkline-three', draw: () => drawSparkline(sparkline([36, 33, 29])) },
] as const;
