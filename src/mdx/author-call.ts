/** Something that an author wrote beside plain Markdown. */
export interface AuthorCall {
  component: string;
  /** Tag of the language of the text around it. */
  locale: string;
  attributes: Readonly<Record<string, string>>;
}

/** Stands for what an author wrote between the tags, in HTML that is made before that is known. */
export const CONTENT = '\u{f8ff}';

/** The attribute by which a figure in the story of a year is told the year that it is as of. No author writes it. */
export const AS_OF = 'asOf';

/** What a component is told beside what the author wrote: in the story of a year a figure is told that year. */
export function addedAttributes(component: string | null, year: string | null): Record<string, string> {
  return component === 'Figure' && year !== null ? { [AS_OF]: year } : {};
}

/** The year that the body of an entry is the story of; null for every other text. */
export function storyYear(collection: string, id: string): string | null {
  return collection === 'years' ? id : null;
}

/** The name of a call on the pages of a language, by which a build knows what it says there. */
export function callName({ component, locale, attributes }: AuthorCall, page: string): string {
  return JSON.stringify([component, locale, page, ...Object.entries(attributes)]);
}
