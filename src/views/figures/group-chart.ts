import type { Evaluation, GroupSeries } from '../../catalog/figures/evaluate.ts';
import { breakWords } from '../../charts/break-lines.ts';
import type { GroupRow, GroupsSpec } from '../../charts/spec.ts';
import type { Language } from '../../i18n/language.ts';
import type { Observation } from '../../statistics/observation.ts';
import { hasFigure, isCensus, isMeasured } from '../../statistics/waves.ts';
import { chartWords } from './chart-words.ts';
import { waveLabel } from './figure-sentences.ts';
import { labelsOf } from './labels.ts';
import { intervalText, observationTable, remarks } from './observation-table.ts';
import { readoutLine } from './readout-line.ts';
import { unlessOfPage, type Teller } from '../telling/told.ts';
import { valueAxis } from './trend-chart.ts';

/** The groups of an indicator in the latest wave that has any, as one chart; null when there are no groups. */
export function groupChart(teller: Teller, evaluation: Evaluation): GroupsSpec | null {
  const { language } = teller;
  const { groups, series, indicator } = evaluation;
  const years = groups.flatMap(({ series: own }) => own.filter(hasFigure).map(({ year }) => year));
  if (years.length === 0) return null;
  const year = Math.max(...years);
  const all = series.find((observation) => observation.year === year);
  const reference = all?.percent ?? null;
  const wave = all?.label ?? String(year);
  const { word, formats } = language;
  const { words, written: ofWords } = teller.tell(indicator);
  const wordsIn = unlessOfPage(teller, ofWords);
  const own = teller.languageOf(ofWords.lang);
  const groupLabel = labelsOf(teller, evaluation.survey, ({ groupLabels }) => groupLabels);
  const dimensionLabel = labelsOf(teller, evaluation.survey, ({ dimensionLabels }) => dimensionLabels);
  const named = groups.flatMap((group) => {
    const shown = at(group, year);
    const { dimension } = group;
    const { text: name, written } = groupLabel(group.group);
    return shown ? [{ name, written, dimension, at: shown }] : [];
  });
  const ofDimension = Map.groupBy(named, ({ dimension }) => dimension);
  const sections = [...ofDimension].map(([dimension, members]) => ({
    heading: dimension === null ? null : dimensionLabel(dimension).text,
    rows: members.map(({ name, at: shown }) => row(name, shown, language)),
  }));
  const rows = sections.flatMap((section) => section.rows);
  const points = [...ofDimension.values()]
    .flat()
    .map(({ name, at: shown }) =>
      language.sentence('alt.item', { label: name, value: shareOrState(shown, language) }),
    );
  const title = `${word('indicator.groups')}${word('list.comma')} ${wave}`;
  return {
    kind: 'groups',
    id: `groups-${indicator.id}`,
    title,
    subtitle: words.measures,
    subtitleIn: wordsIn,
    alt: language.sentence('alt.groups', { title: words.title, wave, items: points.join(' ') }),
    direction: language.dir,
    key: [
      rows.some((each) => each.low !== null && !isCensus(each))
        ? { sample: 'interval' as const, text: word('chart.estimateWithInterval') }
        : { sample: 'point' as const, text: word('table.share') },
      ...(reference === null
        ? []
        : [
            {
              sample: 'reference-upright' as const,
              text: `${word('chart.all')}: ${formats.percent(reference)}`,
            },
          ]),
    ],
    sections,
    reference,
    // The line of all residents may lie beyond every group.
    axis: valueAxis([...rows, { percent: reference, high: null }], language),
    table: {
      ...observationTable(
        `${words.title}${own.word('list.comma')} ${waveLabel(teller, evaluation, { year, label: wave })}`,
        word('table.group'),
        named.map(({ name, at: shown }) => [name, shown] as const),
        language,
      ),
      captionIn: wordsIn,
      headsIn: named.map(({ written }) => written),
    },
    words: chartWords(title, language),
  };
}

/**
 * What is said where the figures of groups of the latest wave that has any are all hidden: beside the chart of an older wave, or
 * in its place. Null when some are shown, or there are none.
 */
export function hiddenGroups(
  { word }: Language,
  groups: readonly GroupSeries[],
): { title: string; sentence: string } | null {
  const delivered = groups.flatMap(({ series }) => series.filter(isMeasured));
  const year = Math.max(...delivered.map((observation) => observation.year));
  const latest = delivered.filter((observation) => observation.year === year);
  const [first] = latest;
  if (!first || latest.some(hasFigure)) return null;
  const reason = latest.some(({ status }) => status === 'withheld') ? 'withheld' : 'too-few';
  return {
    title: word('indicator.groups'),
    sentence: `${first.label}: ${word(`status.${reason}`)}${word('sentence.end')}`,
  };
}

function at({ series }: GroupSeries, year: number): Observation | undefined {
  return series.find((observation) => observation.year === year);
}

function shareOrState({ percent, status }: Observation, { share, word }: Language): string {
  return percent === null ? word(`status.${status}`) : share(percent);
}

function row(name: string, observation: Observation, language: Language): GroupRow {
  const { percent, low, high, status } = observation;
  const measured = status === 'ok';
  const figure = measured ? language.formats.percent(percent) : language.word(`chart.slot.${status}`);
  const interval = intervalText(observation, language);
  const readout = [
    readoutLine(name, measured ? figure : language.word(`status.${status}`), language),
    interval && readoutLine(language.word('table.interval'), interval, language),
    // Where there is no figure, the first remark is what stands in its place.
    ...remarks(observation, language).slice(measured ? 0 : 1),
  ];
  return {
    label: breakWords(name, 26),
    percent,
    low,
    high,
    valueText: figure,
    readout: readout.filter((line) => line !== ''),
  };
}
