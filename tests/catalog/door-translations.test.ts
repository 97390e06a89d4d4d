import { describe, expect, test } from 'vitest';
import { english, fromOldText, linesOf, mdx } from './small-site.ts';

describe('a translation', () => {
  const goal = 'content/goals/en/ro.mdx';
  const words = 'title: Quiet\nshort: It should be quiet.\nsummary: All should sleep well.';
  const told = (text: string, file: string): string[] =>
    linesOf({ 'content/site.yaml': english, [file]: text }).filter((line) => line.startsWith(file));

  test.each([
    ['en', 'click here'],
    ['en', 'Read more:'],
    ['tr', 'buraya tıklayın'],
    ['ar', 'اضغط هنا'],
    ['ur', 'یہاں'],
  ])('in »%s« has no link that says »%s« alone', (tag, words) => {
    const page = `content/pages/${tag}/om.mdx`;
    const lines = linesOf({
      'content/site.yaml': (text) => english(text).replace('tag: en', `tag: ${tag}`),
      [page]: mdx(`title: X\nsummary: X.\n${fromOldText}`, `[${words}](/maal/)\n`),
    });
    expect(lines.filter((line) => line.includes('siger ikke, hvor'))).toEqual([
      expect.stringContaining(`Linkets tekst »${words}« siger ikke, hvor linket fører hen`),
    ]);
  });

  test('of a page for professionals is not missed, and of many the first are named', () => {
    const goals = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => [
        `content/goals/da/${id}.mdx`,
        mdx(
          `order: ${index + 2}\nambition: none\nagreementText: Tryg\ntitle: Tryg ${id}\nshort: Tryg.\nsummary: Tryg.`,
        ),
      ]),
    );
    const professional = mdx('title: Om planen\nsummary: Planen hjælper.\nforResidents: false');
    const lines = linesOf({
      'content/site.yaml': english,
      'content/pages/da/fag.mdx': professional,
      ...goals,
    });
    expect(lines.find((line) => line.includes('content/goals:'))).toContain(
      'mangler 7 oversættelser i content/goals: »a«, »b«, »c«, »d«, »e« … – Læserne',
    );
    expect(lines.find((line) => line.includes('content/pages:'))).not.toContain('fag');
    expect(lines.find((line) => line.includes('content/partners:'))).toContain('mangler 1 oversættelse i');
  });

  test('holds no facts', () => {
    expect(told(mdx(`order: 1\n${words}\n${fromOldText}`), goal)).toContain(
      `${goal}:2:1  Feltet »order« står kun i den danske fil – Slet feltet her. En oversættelse har kun ord`,
    );
  });

  test('of an older text is told with the fingerprint to write, and with that is silent', () => {
    const [line = ''] = told(mdx(`${words}\n${fromOldText}`), goal);
    const print = /skriv så from: '([0-9a-f]{12})'/.exec(line)?.[1] ?? '';
    expect(line).toBe(
      `${goal}:7:9  advarsel: Oversættelsen er lavet af en ældre tekst end content/goals/da/ro.mdx – Ret den efter originalen, og skriv så from: '${print}'`,
    );
    expect(told(mdx(`${words}\n${fromOldText.replace('0123456789ab', print)}`), goal)).toEqual([]);
  });

  test('that still has the body of its original is told, and no longer when it is translated', () => {
    const page = 'content/pages/en/om.mdx';
    const lines = (body: string): string[] =>
      linesOf({
        'content/site.yaml': english,
        'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', 'Her bor vi.\n'),
        [page]: mdx(`title: About\nsummary: Short.\n${fromOldText}`, body),
      }).filter((line) => line.includes('den samme som'));
    expect(lines('Her bor vi.\n')).toEqual([
      `${page}:1:1  advarsel: Teksten er den samme som i content/pages/da/om.mdx – Oversæt den, eller slet filen`,
    ]);
    expect(lines('We live here.\n')).toEqual([]);
  });

  test('may have the body of its original where that is a figure alone, or where a person has read it', () => {
    const page = 'content/pages/en/om.mdx';
    const lines = (body: string, own = fromOldText): string[] =>
      linesOf({
        'content/site.yaml': english,
        'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', body),
        [page]: mdx(`title: About\nsummary: Short.\n${own}`, body),
      }).filter((line) => line.startsWith(page));
    const outdated = [expect.stringContaining('er lavet af en ældre tekst')];
    expect(lines('<Figure indicator="glad" />\n')).toEqual(outdated);
    expect(lines('Stop\n', fromOldText.replace('machine', 'reviewed'))).toEqual(outdated);
    expect(lines('Stop\n')).toEqual([expect.stringContaining('Teksten er den samme som')]);
  });

  test('asks for the same facts as the original', () => {
    const page = 'content/pages/en/om.mdx';
    const lines = linesOf({
      'content/site.yaml': english,
      'content/pages/da/om.mdx': mdx(
        'title: Om\nsummary: I {period}.',
        '<Fact name="name" /> <Term id="plan">plan</Term>\n',
      ),
      [page]: mdx(
        `title: About\nsummary: Now.\n${fromOldText}`,
        '<Fact name="period" /> <Term id="plan">plan</Term>\n',
      ),
    }).filter((line) => line.includes('Oversættelsen mangler'));
    expect(lines).toEqual([
      `${page}:9:1  advarsel: Oversættelsen mangler {period} i »summary«, <Fact name="name"> og har <Fact name="period">, som originalen ikke har – Brug de samme som i content/pages/da/om.mdx`,
    ]);
    const only = (original: string, translated: string) =>
      linesOf({
        'content/site.yaml': english,
        'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', original),
        [page]: mdx(`title: About\nsummary: Now.\n${fromOldText}`, translated),
      }).filter((line) => line.includes('Brug de samme'));
    const advice = 'Brug de samme som i content/pages/da/om.mdx';
    expect(only('Her.\n', 'In <Fact name="period" />.\n')).toEqual([
      `${page}:9:4  advarsel: Oversættelsen har <Fact name="period">, som originalen ikke har – ${advice}`,
    ]);
    expect(only('I <Fact name="period" />.\n', 'Here.\n')).toEqual([
      `${page}:1:1  advarsel: Oversættelsen mangler <Fact name="period"> – ${advice}`,
    ]);
    expect(only('En <Term id="plan">plan</Term>.\n', 'A plan.\n')).toEqual([
      `${page}:1:1  advarsel: Oversættelsen mangler <Term id="plan"> – ${advice}`,
    ]);
    const figure = (as: string) => `<Figure indicator="glad" as="${as}" />\n`;
    expect(only(figure('sentence'), figure('facade'))).toEqual([
      `${page}:9:1  advarsel: Oversættelsen mangler <Figure indicator="glad" as="sentence"> og har <Figure indicator="glad" as="facade">, som originalen ikke har – ${advice}`,
    ]);
  });

  test('that is missing is told once a language and collection', () => {
    const lines = linesOf({
      'content/site.yaml': english,
      'content/goals/da/tryg.mdx': mdx(
        'order: 2\nambition: none\nagreementText: Tryg\ntitle: Tryg\nshort: Tryg.\nsummary: Tryg.',
      ),
    });
    expect(lines.filter((line) => line.includes('content/goals:'))).toEqual([
      'content/site.yaml:9:5  advarsel: English (en) mangler 2 oversættelser i content/goals: »ro«, »tryg« – Læserne ser originalen, indtil filen ligger i content/goals/en',
    ]);
  });
});

describe('a place on a page', () => {
  const pages = (danish: string, translated: string, more: Record<string, string> = {}) => ({
    'content/site.yaml': english,
    'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', danish),
    'content/pages/en/om.mdx': mdx(`title: About\nsummary: Short.\n${fromOldText}`, translated),
    ...more,
  });
  const told = (changes: Record<string, string | ((text: string) => string)>): string[] =>
    linesOf(changes).filter((line) => line.includes('»#'));

  test('is looked for in the language that the link is read in', () => {
    expect(
      told(
        pages(
          '## Privatliv\n\n[Privatliv](/om/#privatliv) [og](/om/#privacy)\n',
          '## Privacy\n\n[Privacy](/om/#privacy) [too](/om/#privatliv)\n',
        ),
      ),
    ).toEqual([
      'content/pages/da/om.mdx:8:29  Siden »/om/« har ikke stedet »#privacy« – Slet »#privacy«, eller vælg et sted, der er på siden',
      'content/pages/en/om.mdx:11:25  Siden »/om/« har ikke stedet »#privatliv« – Slet »#privatliv«, eller vælg et sted, der er på siden',
    ]);
  });

  test('of a page that is not translated is that of the original, also for a link in another language', () => {
    const page = mdx(
      `title: Quiet\nshort: Quiet.\nsummary: Quiet.\n${fromOldText}`,
      '[The plan](/om/#privatliv)\n',
    );
    const { 'content/pages/en/om.mdx': _, ...others } = pages('## Privatliv\n', '', {
      'content/goals/en/ro.mdx': page,
    });
    expect(told(others)).toEqual([]);
  });

  test('that a text which is not translated leads to is missing where the other page is', () => {
    const goal = (text: string): string => `${text}\n[Planen](/om/#privatliv)\n`;
    const site = pages('## Privatliv\n', '## Privacy\n');
    expect(told({ ...site, 'content/goals/da/ro.mdx': goal })).toEqual([
      'content/goals/da/ro.mdx:11:1  advarsel: Siden »/om/« har ikke stedet »#privatliv« på English (en), hvor teksten her læses på hovedsproget – Oversæt teksten, eller slet »#privatliv«',
    ]);
  });

  test('in the explanation of a word, or of a survey, is numbered by its entry', () => {
    const body = (text: string): string => `${text}## Hvad så\n`;
    const links = '[et](/ord/#plan-1) [to](/ord/#hvad-så) [tre](/data/#svar-1)\n';
    expect(
      told({
        'content/glossary/da/plan.mdx': body,
        'content/surveys/da/svar.mdx': body,
        'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', links),
      }),
    ).toEqual([expect.stringContaining('Siden »/ord/« har ikke stedet »#hvad-så«')]);
  });

  test('stands once on a page that shows several texts, in every language', () => {
    const text = (body: string, from = '') => mdx(`title: Metode\nsummary: Kort.\n${from}`, body);
    expect(
      told({
        'content/site.yaml': english,
        'content/pages/da/metode.mdx': text('## Antal\n'),
        'content/pages/da/metode-fagfolk.mdx': text('## Antal\n\n## Panel\n'),
        'content/pages/en/metode.mdx': text('## Panel\n', fromOldText),
        'content/pages/da/ord.mdx': text('## Plan\n\n## Content\n'),
      }),
    ).toEqual([
      'content/pages/da/metode.mdx:6:1  Stedet »#antal« er to gange på siden »/metode/«: det første står i content/pages/da/metode-fagfolk.mdx:6 – Skriv overskriften på en anden måde',
      'content/pages/da/ord.mdx:6:1  Stedet »#plan« er to gange på siden »/ord/«: det første står i content/glossary/da/plan.mdx:1 – Skriv overskriften på en anden måde',
      'content/pages/da/ord.mdx:8:1  Stedet »#content« bruger hver side selv til sin tekst – Skriv overskriften på en anden måde',
      'content/pages/en/metode.mdx:9:1  Stedet »#panel« er to gange på siden »/metode/«: det første står i content/pages/da/metode-fagfolk.mdx:8 – Skriv overskriften på en anden måde',
    ]);
  });
});
