import { describe, expect, test, vi } from 'vitest';
import { chartjsConfig } from '../../src/charts/chartjs-config.ts';
import { clientSpec } from '../../src/charts/client-spec.ts';
import { drawFigure } from '../../src/charts/figure.ts';
import { drawKey, keySample } from '../../src/charts/key.ts';
import { escapeMarkup, shortest, textLines } from '../../src/charts/markup.ts';
import type { KeySample } from '../../src/charts/spec.ts';
import { standaloneSvg } from '../../src/charts/standalone.ts';
import { drawTable } from '../../src/charts/table.ts';
import { bars, empty, facade, groups, likert, measured, threePoints, trend } from './examples.ts';
import { frame, styleOf } from './frame.ts';

describe('the parts of a figure', () => {
  test('a coordinate is written with no sign more than it needs', () => {
    const written = [0, -0.004, 0.5, -0.25, 0.996, 1, -1, -1.5, 12.345, 100].map(shortest);
    expect(written).toEqual(['0', '0', '.5', '-.25', '1', '1', '-1', '-1.5', '12.35', '100']);
  });

  test('a text of one special sign is made safe as a longer one is', () => {
    expect(['&', '<', '>', '"', '>>', 'å'].map(escapeMarkup)).toEqual([
      '&amp;',
      '&lt;',
      '&gt;',
      '&quot;',
      '&gt;&gt;',
      'å',
    ]);
  });

  test('each line of a label is a text of its own, since WebKit turns lines of one text upside down in Arabic', () => {
    expect(textLines('w m', ['لا يمكن', 'المقارنة'], 0.9, 0.8)).toBe(
      '<text class="w m" y="1.13em">لا يمكن</text><text class="w m" y="2.33em">المقارنة</text>',
    );
  });

  test('a table names its columns, and its rows by their first cell', () => {
    expect(
      drawTable({
        caption: 'A & B',
        columns: ['År', 'Andel <'],
        rows: [
          ['2021', '36 %', 'x'],
          ['2024', '30 %', 'y'],
        ],
      }),
    ).toBe(
      '<table><caption>A &amp; B</caption><thead><tr><th scope="col">År</th> <th scope="col">Andel &lt;</th></tr></thead>' +
        '<tbody><tr><th scope="row">2021</th> <td>36 %</td> <td>x</td></tr> <tr><th scope="row">2024</th> <td>30 %</td> <td>y</td></tr></tbody></table>',
    );
  });

  test('a key has each sample beside its words, and is not there when there is nothing to explain', () => {
    const sample = (name: KeySample) =>
      `<svg class="ch sw" aria-hidden="true" viewBox="0 0 28 16">${keySample(name)}</svg>`;
    expect(
      drawKey([
        { sample: 'point', text: 'A & B' },
        { sample: 'break', text: 'C' },
      ]),
    ).toBe(`<ul class="chart-key"><li>${sample('point')}A &amp; B</li><li>${sample('break')}C</li></ul>`);
    expect(drawKey([])).toBe('');
  });

  test('no two samples look alike', () => {
    const samples: KeySample[] = [
      'point',
      'interval',
      'reference',
      'reference-upright',
      'planned',
      'awaiting',
      'no-figure',
      'break',
      'a4',
      'a3',
      'a2',
      'a1',
      'middle',
      'b1',
      'b2',
      'b3',
      'b4',
      'aside',
    ];
    expect(new Set(samples.map(keySample)).size).toBe(samples.length);
    for (const slot of ['planned', 'awaiting', 'no-figure'] as const)
      expect(keySample(slot)).toBe(`<rect class="${slot}" x="7" y="1" width="14" height="14" rx="2"/>`);
    expect(keySample('point')).toBe('<circle class="d" cx="14" cy="8" r="5"/>');
    expect(keySample('reference-upright')).toBe('<path class="r" d="M14 0v16"/>');
  });

  test('a figure says which words of it are in another language than the page: those it is told to', () => {
    const { table } = threePoints;
    const mark = { lang: 'en', dir: 'ltr' } as const;
    const html = drawFigure({ ...threePoints, subtitleIn: mark, table: { ...table, captionIn: mark } });
    expect(html).toContain('<p class="chart-sub" lang="en" dir="ltr">');
    expect(html).toContain('<caption lang="en" dir="ltr">');
    expect(drawFigure(threePoints)).not.toContain('lang=');
  });

  test('a figure is named by its title and says how to walk through it', () => {
    const spec = { ...threePoints, title: 'A & B', subtitle: 'C < D' };
    expect(drawFigure(spec)).toContain(
      'id="trend-three-points" aria-label="A &amp; B"><p class="chart-sub">C &lt; D</p><ul',
    );
    expect(drawFigure(spec)).toContain('data-chart="Tallene. Brug venstre og højre piletast."');
  });
});

describe('the façade in a file', () => {
  test.each([
    { direction: 'ltr', ground: 'paper' },
    { direction: 'rtl', ground: 'night' },
  ] as const)('fills the width between the margins: $direction, $ground', (change) => {
    const svg = standaloneSvg(facade(36, change), frame);
    expect(svg).toContain('viewBox="0 0 640 ');
    const box = /<svg class="fa (\w+)" x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="([\d.]+)"/
      .exec(svg)
      ?.slice(1);
    expect(box).toEqual([change.ground, '24', '592', String(Math.round(((592 * 57) / 248) * 100) / 100)]);
  });

  test('has the words of its sentence broken to its width', () => {
    const long = Array.from({ length: 20 }, () => 'ni bogstav').join(' ');
    const svg = standaloneSvg({ ...facade(36), alt: long }, frame);
    const lines = [
      ...svg.matchAll(/<text class="said paper w" x="24" font-size="15" y="([\d.]+)">([^<]*)<\/text>/g),
    ].map(([, y, text]) => [Number(y), text?.length ?? 0] as const);
    // 592 px at 8.4 px a character.
    expect(Math.max(...lines.map(([, length]) => length))).toBeLessThanOrEqual(70);
    expect(Math.max(...lines.map(([, length]) => length))).toBeGreaterThan(58);
    expect(lines.length).toBeGreaterThan(3);
    lines.slice(1).forEach(([y], at) => expect(y - (lines[at]?.[0] ?? NaN)).toBeCloseTo(20.25, 1));
  });
});

describe('the style sheet of a file', () => {
  test.each([
    ['.ch .d { fill: var(--ink) }', '.ch .d { fill: #1b2233 }'],
    ['.ch .d { fill: var(--nowhere) }', '.ch .d { fill: currentColor }'],
    ['/* a { } */ .ch .d { r: 1 } /* b */', '.ch .d { r: 1 }'],
    ['@media print { .ch .d { r: 1 } .ch .e { r: 2 } } .ch .f { r: 3 }', '.ch .f { r: 3 }'],
    ['@media print { } .fa { r: 3 }', '.fa { r: 3 }'],
    ['.chart { r: 1 } p .ch { r: 2 } .fa path { r: 3 }', '.fa path { r: 3 }'],
    ['@supports not (a: b) { @media print { .ch .d { r: 1 } } } .ch .e { r: 2 }', '.ch .e { r: 2 }'],
    ['.ch .d,\n.ch .e {\n  r: 1;\n  fill: none;\n}\n', '.ch .d, .ch .e { r: 1; fill: none; }'],
    ['', ''],
  ])('%j becomes %j', (stylesheet, plain) => expect(styleOf(stylesheet).split('.file{')[0]).toBe(plain));

  test('stands in the file', () => {
    expect(standaloneSvg(threePoints, { ...frame, style: '.file{}' })).toContain('<style>.file{}</style>');
  });
});

describe('the interactive layer', () => {
  const look = { em: () => 10, ink: () => '#123', onTooltip: vi.fn() };

  test('shows only the mark in hand, and nothing of Chart.js itself', () => {
    const client = clientSpec(trend('t', [measured(2021, 30), empty(2024, 'planned', ['x'])]));
    const config = chartjsConfig(client, look);
    const [dataset] = config.data.datasets;
    expect(dataset).toMatchObject({
      showLine: false,
      pointRadius: 0,
      borderSkipped: false,
      backgroundColor: 'transparent',
      hoverBackgroundColor: 'transparent',
      pointHoverBackgroundColor: 'transparent',
    });
    expect([0, 1, 2].map((dataIndex) => dataset?.pointHoverRadius({ dataIndex }))).toEqual([6.2, 0, 6.2]);
    expect([0, 1, 2].map((dataIndex) => dataset?.pointHoverBorderWidth({ dataIndex }))).toEqual([2, 0, 2]);
    expect(dataset?.hoverBorderColor()).toBe('#123');
    expect(config.options).toMatchObject({
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: ['mousemove', 'mouseout', 'click', 'touchstart'],
      plugins: { tooltip: { enabled: false, external: look.onTooltip } },
    });
    expect(config.options.scales.x).toMatchObject({ type: 'linear', display: false, offset: false });
  });

  test.each([
    ['line', 'x', threePoints, { mode: 'nearest', axis: 'x', intersect: false }],
    ['bar', 'y', likert, { mode: 'nearest', axis: 'xy', intersect: true }],
    ['line', 'x', groups, { mode: 'nearest', axis: 'y', intersect: false }],
    ['bar', 'y', bars, { mode: 'nearest', axis: 'y', intersect: false }],
  ] as const)('is a %s over the axis %s', (type, axis, spec, interaction) => {
    const config = chartjsConfig(clientSpec(spec), look);
    expect(config.type).toBe(type);
    expect(config.options).toMatchObject({ indexAxis: axis, interaction });
  });
});
