import { describe, expect, test } from 'vitest';
import { readSurveyFile } from '../../src/loaders/survey-file.ts';

const HEADER = 'indicator;group;answer;percent;n;n_effective;status;note';

/**
 * What is told of the last rows of a file when Excel leaves out blank columns at the end of each sixteen rows: these
 * stand in a sixteen of their own below the header's.
 */
function told(
  rows: readonly string[],
  { header = HEADER, above = '', end = '\n', effective = '' } = {},
): string[] {
  const [delimiter = ';'] = /[;,]/.exec(header) ?? [];
  const columns = header.split(delimiter);
  const blank = columns.map(
    (column) => ({ indicator: 'a', percent: '36', n: '100', n_effective: effective })[column] ?? '',
  );
  const group = columns.indexOf('group');
  const note = columns.indexOf('note');
  const filled = Array.from({ length: 15 - above.split('\n').length + 1 }, (_, at) =>
    blank.map((cell, column) => (column === (group < 0 ? note : group) ? `G${at}` : cell)).join(delimiter),
  );
  const text = `${above}${[header, ...filled, ...rows].join('\n')}${end}`;
  const { problems } = readSurveyFile(Buffer.from(text), { file: 'x', indicators: ['a', 'b', 'c'] });
  return problems.filter(({ what }) => what.startsWith('række ')).map(({ line, what }) => `${line} ${what}`);
}

const refused = (count: string, line = 17, width = 8) => [
  `${line} række ${line} har ${count}, men overskriften har ${width}`,
];

describe('rows that end before the header does', () => {
  test.each([
    ['b;;;36;312'],
    // Its last row need not be the one that is filled to the end.
    ['b;;;36;312', 'c;;;;'],
    ['b;;;;;;mangler'],
    ['b;Unge under 25;;36;312'],
    // A name may begin with a number.
    ['b;18-29 år;;31,5;212', 'b;65+;;31,5;212', 'b;;1-2 gange;31,5;212'],
    // A blank row has a length of its own.
    ['b;;;36;312', '', 'c;;;36;312'],
  ])('are taken as Excel shortens them: %j', (...rows) => {
    expect(told(rows)).toEqual([]);
  });

  test('are taken below title lines, and in a table without groups', () => {
    expect(told(['b;;;36;312'], { above: 'Titel\n\n' })).toEqual([]);
    expect(told(['b;36;312'], { header: 'indicator;percent;n;status;note' })).toEqual([]);
  });

  test.each([
    ['that was cut', ['b;;;36;312'], '5 celler', { end: '' }],
    ['before its share', ['b;;x'], '3 celler', {}],
    ['with nothing in its last column', ['b;;;36;312;'], '6 celler', {}],
    ['with a number for a group', ['b;36;;29;12'], '5 celler', {}],
    ['with a number for an answer', ['b;;36;29;12'], '5 celler', {}],
    ['with a share for a group', ['b;36,5 %;;29;12'], '5 celler', {}],
    ['with a base for an answer', ['b;;1 312;29;12'], '5 celler', {}],
    ['alone with a share and no base', ['b;;;36'], '4 celler', {}],
    ['longer than the header', ['b;;;36;312;;;x;y'], '9 celler', {}],
    ['of a single cell', ['b'], '1 celle', {}],
  ])('are refused when there is one %s', (_, rows, count, form) => {
    expect(told(rows, form)).toEqual(refused(count));
  });

  test('are refused alone when two numbers may stand in one cell, as weighted rows above suggest', () => {
    const above = { effective: '90' };
    expect(told(['b;;;36,5312;287'], above)).toEqual(refused('5 celler'));
    expect(told(['b;;;36,5;312287'], above)).toEqual(refused('5 celler'));
    expect(told(['b;;;36,5312;287;250'], above)).toEqual([]);
    expect(told(['b;;;36,53;287'], above)).toEqual([]);
    expect(told(['b;;;36,5312;287', 'c;;;36,5312;287'], above)).toEqual([]);
    expect(told(['b;;;36,5312;287'])).toEqual([]);
  });

  test('are refused together when one of them is doubtful', () => {
    expect(told(['b;;;36;312', 'c;36;;29;12'])).toEqual([...refused('5 celler'), ...refused('5 celler', 18)]);
    expect(told(['b;;;36;312', 'c;;;36;312;;'])).toEqual([
      ...refused('5 celler'),
      ...refused('7 celler', 18),
    ]);
  });

  test('are refused before the last of the columns that must be there, wherever that stands', () => {
    const header = 'percent;n;indicator;group;note';
    expect(told(['36;312'], { header })).toEqual(refused('2 celler', 17, 5));
  });

  test('are refused in a file with commas, where a decimal comma may have been lost', () => {
    const header = HEADER.replaceAll(';', ',');
    expect(told(['b,,,36,312'], { header })).toEqual(refused('5 celler'));
  });
});

describe('rows with blank cells beyond the header', () => {
  const toldOf = (...rows: string[]) => {
    const text = `${[HEADER, ...rows].join('\n')}\n`;
    const { problems } = readSurveyFile(Buffer.from(text), { file: 'x', indicators: ['a', 'b', 'c'] });
    return problems.map(({ line, what }) => `${line} ${what}`);
  };

  test.each([
    ['a;;;36;312;;;;'],
    ['a;;;36;312;287,4;;Først;; ;'],
    ['a;;;;;;mangler;;'],
    ['a;;;36;;;;;'],
    ['a;Unge;;36;312;;;;', 'b;;;40;100;;;'],
  ])('are read as if those were not there: %j', (...rows) => {
    expect(toldOf(...rows)).toEqual([]);
  });

  test.each([
    ['the base may have been moved', ['a;;;36;;312;;;']],
    ['something stands in them', ['a;;;36;312;;;;x']],
    ['an answer that is a number may have become the share', ['a;;;18;50;100;;;', 'a;;19;50;100;;;']],
  ])('are refused when %s', (_, rows) => {
    expect(toldOf(...rows)).toEqual(refused('9 celler', 2));
  });

  test('are refused when a group behind the share may have become an answer', () => {
    const told = (row: string) =>
      readSurveyFile(Buffer.from(`indicator;percent;n;group;answer\n${row}\n`), {
        file: 'x',
        indicators: ['a'],
      }).problems.map(({ line, what }) => `${line} ${what}`);
    expect(told('a;36;312;;Unge;')).toEqual(refused('6 celler', 2, 5));
    expect(told('a;36;312;;;')).toEqual([]);
  });

  describe('in a file with commas', () => {
    const toldOf = (...lines: string[]) =>
      readSurveyFile(Buffer.from(`${lines.join('\n')}\n`), {
        file: 'x',
        indicators: ['a', 'b'],
      }).problems.map(({ line, what, advice }) => `${line} ${what} – ${advice}`);
    const HALVES =
      'filen er delt med komma, så »36,5« bliver til to celler: gem den som »CSV UTF-8 (semikolonsepareret)«';

    test.each([
      ['indicator,percent,n', 'a,31.5,212,'],
      ['indicator,percent,n', 'a,"31,5",212,,', 'b,7,,'],
      ['indicator,n,percent', 'a,212,31.5,'],
      ['indicator,percent,n,status', 'a,,12,for få svar,'],
      ['indicator,percent,n,note', 'a,31.5 %,1312,Få svar,'],
      ['indicator,percent,n,note', 'a,31 %,1.312,Få svar,'],
      ['indicator,group,percent', 'a,65 år,31.5,'],
    ])('are read as if those were not there: %j', (...lines) => {
      expect(toldOf(...lines)).toEqual([]);
    });

    test.each([
      ['indicator,percent,n', 'a,36,5,'],
      ['indicator,percent,n', 'a,31,212,'],
      ['indicator,percent,n', 'a,31, 212 ,'],
      // Behind its decimals a share may have more, and a base may be in thousands.
      ['indicator,percent,note', 'a,36,5 %,'],
      ['indicator,percent,note', 'a,36,5 pct.,'],
      ['indicator,percent,n_effective,note', 'a,31.5,1 287,4,'],
    ])('are refused where a decimal comma may have made one cell two: %j', (header, row) => {
      const { length: width } = header.split(',');
      const [count] = refused(`${width + 1} celler`, 2, width);
      expect(toldOf(header, row)).toEqual([`${count} – ${HALVES}`]);
    });

    test.each([
      ['the base may have been moved', 'indicator,percent,n,n_effective', 'a,36,,312,'],
      ['a group may have become an answer', 'indicator,percent,group,answer', 'a,36,,Unge,'],
      ['something stands in them', 'indicator,percent,n,note', 'a,36.5,212,Få,meget få'],
    ])('are refused when %s, without a word of decimals', (_, header, row) => {
      const [count] = refused('5 celler', 2, 4);
      expect(toldOf(header, row)).toEqual([
        `${count} – slet det overflødige skilletegn, eller gem filen igen fra regnearket`,
      ]);
    });
  });
});
