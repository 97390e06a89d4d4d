/**
 * About 300 words of Danish prose in three paragraphs under headings, different for every number but the same on
 * every run: the text of one page of the benchmark.
 */
// @ts-nocheck

export function inventedText(number: number): string {
  const sentence = (at: number): string => SENTENCES[(number * 7 + at * 11) % SENTENCES.length] ?? '';
  return HEADINGS.map((heading, part) => {
    const sentences = Array.from({ length: SENTENCES_A_PART }, (_, at) =>
      sentence(part * SENTENCES_A_PART + at),
    );
    return `## ${heading}\n\n${sentences.join(' ')}\n`;
  }).join('\n');
}

const SENTENCES_A_PART = 10;

const HEADINGS = ['Hvad tallet betyder', 'Hvad tallet ikke siger', 'Hvad vi ikke ved'];

const SENTENCES = [
  'Beboerne fik et brev med posten og svarede hjemme ved bordet.',
  'Et højere tal er bedre for dem, der bor her.',
  'Nogle svarede på papir, og andre svarede på deres telefon.',
  'Tallet siger noget om hverdagen mellem husene og i gården.',
  'Vi ved ikke, hvorfor nogle svarede og andre lod være.',
  'Den samme sætning blev læst op på flere sprog.',
  'Der kan være gode dage og dårlige dage i en opgang.',
  'Undersøgelsen bliver lavet igen, når planen er nået længere.',
  'En forskel kan komme af tilfældigheder, når få har svaret.',
  'Vi viser altid, hvor sikre vi er på det, vi skriver.',
  'Mange kender deres nabo, men ikke alle hilser på trappen.',
  'Spørgsmålet handler om det sted, hvor man bor lige nu.',
  'Svarene er lagt sammen, så ingen kan genkendes i tallet.',
];
