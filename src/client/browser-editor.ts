/**
 * Starts the CMS on its page, in the page's language. Where there is no repository to sign in to, it can only work on a
 * folder of this computer, and browsers allow that on the computer's own address alone; elsewhere the page's
 * explanation stays.
 */
export function startBrowserEditor(page: Document): void {
  const { editor, integrity } = page.body.querySelector<HTMLElement>('[data-editor]')?.dataset ?? {};
  if (editor === undefined) return;
  const ownComputer = /^(localhost|127\.0\.0\.1)$/.test(page.location.hostname);
  if (page.documentElement.classList.contains('folder-only') && !ownComputer) return;
  preferLanguage(page.documentElement.lang);
  page.querySelector('[data-editor]')?.remove();
  const script = page.createElement('script');
  // The hash is that of the build; the dev server has none.
  if (integrity !== undefined) script.integrity = integrity;
  script.src = editor;
  page.head.append(script);
}

const PREFERENCES = 'sveltia-cms.prefs';

/** The CMS would follow the browser's language; an editor who has chosen another one keeps it. */
function preferLanguage(locale: string): void {
  if (localStorage.getItem(PREFERENCES) === null)
    localStorage.setItem(PREFERENCES, JSON.stringify({ locale }));
}
