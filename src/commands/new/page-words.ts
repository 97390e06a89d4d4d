import type { FixedPage } from '../../catalog/addresses/fixed-pages.ts';

/** Words of a page that stands by itself, to begin with. */
export interface PageWords {
  title: string;
  summary: string;
  body?: string;
}

/**
 * Words for every page that stands by itself, in the languages the product is written in. They are true of any site that is
 * made with it, and say nothing of law, of tests, of a licence or of those behind the site.
 */
export const pageWords: Readonly<Record<'da' | 'en', Readonly<Record<FixedPage, PageWords>>>> = {
  da: {
    forside: {
      title: 'Sådan går det i {name}',
      summary: 'Her kan du følge planen for {period}.',
      body: 'Læs om [målene](/maal/) og [tallene](/indikatorer/), eller se, [hvad du kan være med til](/aktiviteter/).',
    },
    maal: { title: 'Målene', summary: 'Det er det, planen skal nå.' },
    indikatorer: { title: 'Tallene', summary: 'Det er de tal, planen bliver fulgt med.' },
    aktiviteter: {
      title: 'Det kan du være med til',
      summary: 'Her står, hvad der sker, og hvem det er for.',
    },
    partnere: { title: 'Hvem er med?', summary: 'Her står, hvem der er med i planen, og hvad de gør.' },
    aar: { title: 'År for år', summary: 'Der er én side for hvert år i planen.' },
    nyt: { title: 'Nyt', summary: 'Nye tal, nye aktiviteter og ændringer i planen.' },
    ord: { title: 'Ord', summary: 'Her forklarer vi de svære ord, du kan møde på siden.' },
    data: { title: 'Hent tallene', summary: 'Du kan hente alle tal på denne side.' },
    metode: {
      title: 'Sådan måler vi',
      summary:
        'Tallene kommer fra undersøgelser. Vi siger kun, at noget har ændret sig, når tallene kan bære det.',
      body: 'Har færre end <Fact name="publishing.hide-below" /> svaret, viser vi ikke tallet.',
    },
    'metode-fagfolk': {
      title: 'Metode for fagfolk',
      summary: 'Sådan bliver tallene regnet.',
      body: 'Usikkerheden på en andel er Wilsons interval, og på en forskel Newcombes.',
    },
    om: { title: 'Om planen', summary: 'Planen for {name} gælder i årene {period}.' },
    tilgaengelighed: {
      title: 'Om tilgængelighed',
      summary: 'Alle skal kunne bruge siden. Sig det til os, hvis du ikke kan.',
    },
    'ikke-fundet': {
      title: 'Siden findes ikke',
      summary: 'Vi kan ikke finde den side, du leder efter.',
      body: 'Du kan [begynde på forsiden](/) eller [søge](/soeg/).',
    },
  },
  en: {
    forside: {
      title: 'How is {name} doing?',
      summary: 'Here you can follow the plan for {period}.',
      body: 'Read about [the goals](/maal/) and [the figures](/indikatorer/), or see [what you can join](/aktiviteter/).',
    },
    maal: { title: 'The goals', summary: 'This is what the plan is to reach.' },
    indikatorer: { title: 'The figures', summary: 'These are the figures that the plan is followed by.' },
    aktiviteter: { title: 'What you can join', summary: 'Here is what happens, and whom it is for.' },
    partnere: { title: 'Who takes part?', summary: 'Here is who takes part in the plan, and what they do.' },
    aar: { title: 'Year by year', summary: 'There is a page for each year of the plan.' },
    nyt: { title: 'News', summary: 'New figures, new activities and changes to the plan.' },
    ord: { title: 'Words', summary: 'Here we explain the difficult words that you may meet on this site.' },
    data: { title: 'Download the figures', summary: 'You can download all the figures on this page.' },
    metode: {
      title: 'How we measure',
      summary:
        'The figures come from surveys. We only say that something has changed when the figures can bear it.',
      body: 'Where fewer than <Fact name="publishing.hide-below" /> people have answered, we do not show the figure.',
    },
    'metode-fagfolk': {
      title: 'Method for professionals',
      summary: 'This is how the figures are worked out.',
      body: 'The uncertainty of a share is Wilson’s interval, and that of a difference is Newcombe’s.',
    },
    om: { title: 'About the plan', summary: 'The plan for {name} runs in the years {period}.' },
    tilgaengelighed: {
      title: 'About accessibility',
      summary: 'Everyone should be able to use this site. Tell us if you cannot.',
    },
    'ikke-fundet': {
      title: 'The page does not exist',
      summary: 'We cannot find the page you are looking for.',
      body: 'You can [begin at the front page](/) or [search](/soeg/).',
    },
  },
};
