import type { CollectionName } from './collection-names.ts';

/**
 * What an editor is shown for each collection in the browser. `created` is false where the pages are a fixed set that
 * the site asks for by name.
 */
export const collectionWords: Readonly<Record<CollectionName, CollectionWords>> = {
  goals: { label: 'Mål', singular: 'mål', about: 'Planens mål. Vises under /maal/.', created: true },
  indicators: {
    label: 'Tal',
    singular: 'tal',
    about: 'De tal, planen følges med. Selve tallene lægges ind som regneark.',
    created: true,
  },
  surveys: {
    label: 'Undersøgelser',
    singular: 'undersøgelse',
    about: 'Undersøgelserne og deres runder.',
    created: true,
  },
  activities: {
    label: 'Aktiviteter',
    singular: 'aktivitet',
    about: 'Det, der sker. Vises under /aktiviteter/.',
    created: true,
  },
  partners: {
    label: 'Partnere',
    singular: 'partner',
    about: 'Aftalens parter og andre, der er med i planen. Vises under /partnere/.',
    created: true,
  },
  updates: { label: 'Nyheder', singular: 'nyhed', about: 'Korte nyheder. Vises under /nyt/.', created: true },
  years: {
    label: 'Årets historie',
    singular: 'årshistorie',
    about: 'Redaktionens fortælling om et år. Vises under /aar/.',
    created: true,
  },
  glossary: {
    label: 'Ordliste',
    singular: 'ord',
    about: 'Svære ord og hvad de betyder. Vises under /ord/.',
    created: true,
  },
  milestones: {
    label: 'Tidslinje',
    singular: 'punkt på tidslinjen',
    about: 'Tidslinjen og ændringer af aftalen.',
    created: true,
  },
  pages: {
    label: 'Faste sider',
    singular: 'side',
    about: 'Forsiden og de andre faste sider.',
    created: false,
  },
};

/** What each word of a choice means, for those who do not know the word in the file. */
export const choiceWords: Readonly<Record<string, string>> = {
  maintain: 'Fastholde',
  increase: 'Øge',
  decrease: 'Mindske',
  none: 'Siger det ikke',
  lower: 'Et lavere tal',
  higher: 'Et højere tal',
  agreement: 'Står i aftalen',
  'public-source': 'Står et andet offentligt sted',
  expected: 'Ventes',
  machine: 'Nej, kun oversat af en maskine',
  reviewed: 'Ja, af et menneske',
  ltr: 'Fra venstre mod højre',
  rtl: 'Fra højre mod venstre',
};

/** What the editor in the browser says beside the fields. */
export const editorWords = {
  title: 'Ret siden',
  settings: 'Sidens indstillinger',
  /** The field's name in the file, which messages about mistakes use. */
  fieldName: (name: string) => `(»${name}«)`,
  translation: 'Kun ved oversættelser. På hovedsproget skal det være slået fra.',
  place: 'Filens navn og det sidste i adressen. Det kan ikke ændres her, når teksten er gemt.',
  body: (components: readonly string[]) =>
    `Overskrifter begynder med ##. Du kan bruge ${components.join(' ')}`,
  httpsOnly: 'Skriv en adresse, der begynder med https://',
  wrongForm: 'Skriv det som i de andre filer',
  needsScript: 'Her rettes sidens tekster. Det kræver, at browseren må køre JavaScript.',
  folderOnly: (preview: string) => [
    'Teksterne ligger endnu ikke på GitHub. Derfor kan du ikke rette dem her.',
    `Du kan rette dem på den computer, hvor projektet ligger. Skriv »npm start« i projektets mappe, og åbn ${preview}/admin/ i Chrome eller Edge.`,
  ],
  commit: { created: 'Ny', updated: 'Rettet', deleted: 'Slettet' },
} as const;

interface CollectionWords {
  label: string;
  singular: string;
  about: string;
  created: boolean;
}
