import { expect, test } from 'vitest';
import { english, fromOldText, linesOf, mdx } from './small-site.ts';

const FIGURE = 'content/indicators/da/glad.mdx';
const SURVEY = 'content/surveys/da/svar.mdx';
const figure = (labels: string) => (text: string) =>
  text.replace('isQuestion:', `answers: [Ja, Nej]\nanswerLabels: { ${labels} }\nisQuestion:`);
const survey = (labels: string) => (text: string) =>
  text.replace(
    'licence:',
    `groups: [{ id: unge, dimension: alder }, { id: gamle, dimension: alder }]\n${labels}\nlicence:`,
  );

test('words for names that there are say nothing', () => {
  expect(
    linesOf({
      [FIGURE]: figure('Ja: Ja tak, Nej: Nej tak'),
      [SURVEY]: survey('groupLabels: { unge: Unge, gamle: Ældre }\ndimensionLabels: { alder: Alder }'),
    }),
  ).toEqual([]);
});

test.each([
  [FIGURE, figure('Ja: Måske, Nej: måske'), '9:33  »måske« er det, læserne ser for både »Ja« og »Nej«'],
  [FIGURE, figure('Nej: Ja'), '9:22  »Ja« er det, læserne ser for både »Ja« og »Nej«'],
  [FIGURE, figure('Ja: Nej'), '9:21  »Nej« er det, læserne ser for både »Ja« og »Nej«'],
  [
    SURVEY,
    survey('groupLabels: { unge: Ældre, gamle: Ældre }'),
    '9:36  »Ældre« er det, læserne ser for både »unge« og »gamle«',
  ],
])('one word for two names is told at the word: %s', (file, change, told) => {
  expect(linesOf({ [file]: change })).toEqual([
    `${file}:${told} – Skriv ord, som læserne kan skelne fra hinanden`,
  ]);
});

test.each([
  [
    FIGURE,
    figure('Ja: Ja tak, Neh: Nej tak'),
    '9:29  »Neh« under »answerLabels« er der ikke noget, der hedder – Mente du »Nej«?',
  ],
  [
    FIGURE,
    figure('Aldrig: x'),
    '9:17  »Aldrig« under »answerLabels« er der ikke noget, der hedder – Vælg mellem »Ja« eller »Nej«, eller slet linjen',
  ],
  [
    SURVEY,
    survey('groupLabels: { ungee: Unge }'),
    '9:16  »ungee« under »groupLabels« er der ikke noget, der hedder – Mente du »unge«?',
  ],
  [
    SURVEY,
    survey('dimensionLabels: { unge: Unge }'),
    '9:20  »unge« under »dimensionLabels« er der ikke noget, der hedder – Vælg mellem »alder«, eller slet linjen',
  ],
  // A round that is known by its years is called so in every language.
  [
    SURVEY,
    (text: string) =>
      text
        .replace('- year: 2024', '- { year: 2024, label: forår 2024 }\n  - { year: 2026, label: 2025/26 }')
        .replace('licence:', 'waveLabels: { forår 2025: x }\nlicence:'),
    '9:15  »forår 2025« under »waveLabels« er der ikke noget, der hedder – Mente du »forår 2024«?',
  ],
  [
    FIGURE,
    (text: string) => text.replace('isQuestion:', 'answerLabels: { Ja: x }\nisQuestion:'),
    `8:17  »Ja« under »answerLabels« er der ikke noget, der hedder – Der er ingen i ${FIGURE}, eller slet linjen`,
  ],
])('words for a name that there is not are told at the name: %s', (file, change, told) => {
  expect(linesOf({ [file]: change })).toEqual([`${file}:${told}`]);
});

test('in a translation they are a warning, held against the names of the original', () => {
  const lines = linesInEnglish(figure('Ja: Ja'), 'answerLabels: { Yes: Yes, Nej: No, Ja: Yes }\n');
  expect(lines.filter((line) => line.includes('answerLabels'))).toEqual([
    `${ENGLISH}:2:17  advarsel: »Yes« under »answerLabels« er der ikke noget, der hedder – Vælg mellem »Ja« eller »Nej«, eller slet linjen`,
  ]);
});

test.each([
  ['', '2:1', 'Skriv »answerLabels:« og under den, rykket to mellemrum ind, en linje for hver: »Ja: …«'],
  ['answerLabels: { Nej: No }\n', '2:15', 'Skriv linjen »Ja: …« under »answerLabels:«'],
  ['answerLabels: { Nej: No, Ja: Yes }\n', null, ''],
])('a translation is told which names have no words in it: %j', (labels, at, advice) => {
  const lines = linesInEnglish(
    (text) => text.replace('isQuestion:', 'answers: [Ja, Nej]\nisQuestion:'),
    labels,
  );
  const lacking = labels === '' ? '»Ja«, »Nej«' : '»Ja«';
  expect(lines.filter((line) => line.includes(' ord for '))).toEqual(
    at === null
      ? []
      : [
          `${ENGLISH}:${at}  advarsel: Oversættelsen mangler ord for ${lacking}, så læserne ser navnet fra originalen – ${advice}`,
        ],
  );
});

test('a translation is told which new wordings of its question it lacks, and which the original has not', () => {
  const told = (questions: string) =>
    linesInEnglish(
      (text) => text.replace('isQuestion:', "changedQuestions: { 2024: 'Er du glad nu?' }\nisQuestion:"),
      questions,
      (text) => text.replace('- year: 2024', '- { year: 2024, changedWording: [glad] }'),
    ).filter((line) => line.includes('changedQuestions'));
  expect(told('changedQuestions: { 2024: Happy now? }\n')).toEqual([]);
  expect(told('')).toEqual([
    `${ENGLISH}:2:1  advarsel: Oversættelsen mangler ord for »2024«, så læserne ser ordlyden fra originalen – Skriv »changedQuestions:« og under den, rykket to mellemrum ind, en linje for hver: »2024: …«`,
  ]);
  expect(told('changedQuestions: { 2024: Happy now?, 2027: Happy then? }\n')).toEqual([
    `${ENGLISH}:2:39  advarsel: »2027« under »changedQuestions« er der ikke noget, der hedder – Mente du »2024«?`,
  ]);
});

test('nothing is held against an original with faults of its own', () => {
  const lines = linesOf({ [FIGURE]: (text) => figure('Nje: x')(text).replace('order: 1', 'order: x') });
  expect(lines).toHaveLength(1);
});

const ENGLISH = 'content/indicators/en/glad.mdx';

/** What is told of a site whose figure is translated into English with these labels. */
function linesInEnglish(
  original: (text: string) => string,
  labels: string,
  ofSurvey?: (text: string) => string,
): string[] {
  const words =
    "title: Happy\nquestion: Happy?\nsentence: '{share} in {year}.'\ncaption: 'happy in {year}'\nmeasures: x";
  return linesOf({
    'content/site.yaml': english,
    [FIGURE]: original,
    ...(ofSurvey ? { [SURVEY]: ofSurvey } : {}),
    [ENGLISH]: mdx(`${labels}${words}\n${fromOldText}`),
  });
}
