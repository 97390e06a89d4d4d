/**
 * About 300 words of prose in three paragraphs under headings, different for every number but the same on every run: the text
 * of one page of the benchmark. In Arabic letters for the languages that are written with them; in Danish for all others,
 * whose headings name the language, as a translation that says what the original says counts as none.
 */
export function inventedText(number: number, tag = 'da'): string {
  const { headings, sentences: known } = writtenRightToLeft(tag) ? ARABIC : DANISH;
  const sentence = (at: number): string => known[(number * 7 + at * 11) % known.length] ?? '';
  return headings
    .map((heading, part) => {
      const sentences = Array.from({ length: SENTENCES_A_PART }, (_, at) =>
        sentence(part * SENTENCES_A_PART + at),
      );
      return `## ${heading}${tag === 'da' ? '' : ` (${tag})`}\n\n${sentences.join(' ')}\n`;
    })
    .join('\n');
}

/** Whether a language of the benchmark is written from right to left. */
export function writtenRightToLeft(tag: string): boolean {
  return ['ar', 'ur'].includes(tag);
}

const SENTENCES_A_PART = 10;

const DANISH = {
  headings: ['Hvad tallet betyder', 'Hvad tallet ikke siger', 'Hvad vi ikke ved'],
  sentences: [
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
  ],
};

const ARABIC = {
  headings: ['ماذا يعني الرقم', 'ما لا يقوله الرقم', 'ما لا نعرفه'],
  sentences: [
    'وصلت إلى السكان رسالة بالبريد وأجابوا عنها في بيوتهم حول الطاولة.',
    'الرقم الأعلى أفضل لمن يسكنون هنا.',
    'أجاب بعضهم على الورق وأجاب آخرون من هواتفهم.',
    'يقول الرقم شيئاً عن الحياة اليومية بين البيوت وفي الساحة.',
    'لا نعرف لماذا أجاب بعضهم ولم يجب آخرون.',
    'قُرئت الجملة نفسها بصوت عال بعدة لغات.',
    'قد تكون هناك أيام جيدة وأيام سيئة في المدخل.',
    'يُعاد الاستطلاع عندما تتقدم الخطة أكثر.',
    'قد يأتي الفرق من المصادفة حين يكون المجيبون قليلين.',
    'نوضح دائماً إلى أي حد نحن متأكدون مما نكتبه.',
    'كثيرون يعرفون جارهم لكن لا يلقي الجميع التحية على الدرج.',
    'السؤال عن المكان الذي يسكن فيه المرء الآن.',
    'جُمعت الإجابات معاً فلا يمكن التعرف على أحد في الرقم.',
  ],
};
