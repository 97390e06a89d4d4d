/** The picture that browsers show beside the name of a page, in the folder `public/`. */
export const iconFile = 'favicon.svg';

/** Where a small complete site lies, for editors to copy from. */
export const exampleSite = 'tests/fixtures/harbour';
