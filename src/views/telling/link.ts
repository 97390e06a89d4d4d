/** A way to another page. `current` is set on the page itself and on the section it belongs to. */
export interface Link {
  text: string;
  address: string;
  current?: boolean;
  /** Language and direction of the text, when it is not the page's. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** What is said around such a text, in the page's language. */
  around?: { before: string; after: string };
}
