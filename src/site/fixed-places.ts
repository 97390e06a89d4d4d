/** Where a small complete site lies, for editors to copy from. */
export const exampleSite = 'tests/fixtures/harbour';
