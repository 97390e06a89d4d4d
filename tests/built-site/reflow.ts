import type { Page } from 'playwright-core';

/**
 * What does not fit as the page looks now: it is wider than the window, texts lie beside it, over each other or are cut off.
 * Texts inside what `but` selects are let be.
 */
export function readMisfits(page: Page, but = ''): Promise<string[]> {
  return page.evaluate(findMisfits, `.unseen, .skip, script, style${but && `, ${but}`}`);
}

/**
 * Sets letters, words, lines and paragraphs apart as far as a reader may (WCAG 1.4.12). Arabic letters are joined and
 * cannot be set apart, and both right-to-left scripts have more room between lines than that by themselves.
 */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
}

/** Takes `spaceText` back. */
export async function unspaceText(page: Page): Promise<void> {
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
}

/** Ends every text with a word of forty letters, as Danish may join one. Drawings and code are let be. */
export async function lengthenWords(page: Page): Promise<void> {
  await page.evaluate((word) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (text.nodeValue?.trim() && !text.parentElement?.closest('svg, pre, script, style'))
        text.nodeValue += ` ${word} `;
  }, LONG_WORD);
}

const LONG_WORD = 'Medborgerskabsmedarbejderansættelsessagen';

const SPACED = `
  :not(:lang(ar), :lang(ur)) { line-height: 1.5 !important; letter-spacing: 0.12em !important }
  * { word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Runs in the page. */
function findMisfits(ignored: string): string[] {
  const root = document.documentElement;
  const { clientWidth: width } = root;
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} »${element.textContent.trim().slice(0, 30)}«`;
  const scrolls = (from: Element | null): boolean => {
    for (let at = from; at && at !== document.body; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    return false;
  };
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (right > width + 0.5 || left < -0.5) && !scrolls(element.parentElement);
  });
  const tooWide =
    root.scrollWidth > width
      ? [`${root.scrollWidth} px wide instead of ${width}: ${wide.slice(0, 3).map(name)}`]
      : [];

  const unseen = (element: Element): boolean =>
    element.closest(ignored) !== null || !element.checkVisibility({ visibilityProperty: true });
  const lines: { text: string; of: Node; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (text === '' || !node.parentElement || unseen(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // The middle half of a line: letters of one line may reach into the box of the next without touching its letters.
    for (const { x, y, width: long, height } of range.getClientRects())
      if (long > 2)
        lines.push({ text, of: node, box: new DOMRect(x + 1, y + height / 4, long - 2, height / 2) });
  }
  // What lies before the side where a page begins makes it no wider, and cannot be scrolled to. Spaces may hang over the edge
  // of code.
  const beside = lines.filter(
    ({ of: { parentElement: around }, box }) =>
      (document.dir === 'rtl' ? box.right > width + 0.5 : box.left < -0.5) &&
      !around?.closest('pre') &&
      !scrolls(around),
  );
  lines.sort((a, b) => a.box.top - b.box.top);
  const overlaps = lines.flatMap((line, index) => {
    const found: string[] = [];
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= line.box.bottom) break;
      const apart = other.box.left >= line.box.right || other.box.right <= line.box.left;
      if (!apart && other.of !== line.of)
        found.push(`»${line.text.slice(0, 30)}« over »${other.text.slice(0, 30)}«`);
    }
    return found;
  });
  const cut = [...document.querySelectorAll('body :not(svg *)')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow: string, content: number, room: number): boolean =>
      /hidden|clip/.test(overflow) && content > room + 1;
    return (
      (hides(overflowX, element.scrollWidth, element.clientWidth) ||
        hides(overflowY, element.scrollHeight, element.clientHeight)) &&
      element.textContent.trim() !== '' &&
      !unseen(element)
    );
  });
  return [
    ...tooWide,
    ...beside.map(({ text }) => `beside the window: »${text.slice(0, 30)}«`),
    ...overlaps,
    ...cut.map((element) => `cut off: ${name(element)}`),
  ].slice(0, 5);
}
