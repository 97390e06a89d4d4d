import { agreedOn, sumOfHours } from '../../catalog/entries/agreed-hours.ts';
import { ofAgreement } from '../../catalog/entries/agreement.ts';
import { breakWords } from '../../charts/break-lines.ts';
import type { BarsSpec } from '../../charts/spec.ts';
import { chartWords } from '../figures/chart-words.ts';
import { readoutLine } from '../figures/readout-line.ts';
import type { Teller } from '../telling/told.ts';

/** The hours a year of the agreement with those who give them on the day of the build, as bars; null when there are none. */
export function hoursChart(teller: Teller): BarsSpec | null {
  const { word, sentence, formats, dir } = teller.language;
  const { catalog, buildDate } = teller.site.report;
  const agreed = agreedOn(ofAgreement(catalog.partners), catalog.settings.period, buildDate);
  if (agreed.length === 0) return null;
  const giving = agreed
    .map((partner) => ({ label: teller.tell(partner).words.title, hours: partner.facts.hoursPerYear }))
    .sort((a, b) => b.hours - a.hours);
  const title = word('partners.hours');
  // The number itself chooses the plural form; a text such as `1,005` is none.
  const points = giving.map(({ label, hours }) => sentence('alt.hours', { label, hours }));
  return {
    kind: 'bars',
    id: 'hours',
    title,
    subtitle: word('table.hours'),
    alt: sentence('alt.bars', { title, items: points.join(' ') }),
    direction: dir,
    key: [],
    rows: giving.map(({ label, hours }) => ({
      label: breakWords(label, 34),
      value: hours,
      valueText: formats.number(hours),
      readout: [readoutLine(label, word('partner.hours', { hours }), teller.language)],
    })),
    table: {
      caption: title,
      columns: [word('table.partner'), word('table.hours')],
      rows: [
        ...giving.map(({ label, hours }) => [label, formats.number(hours)]),
        [word('table.total'), formats.number(sumOfHours(agreed))],
      ],
    },
    words: chartWords(title, teller.language),
  };
}
