import { refuseOptions } from './options.ts';

/**
 * What is wrong with the options of the preview, in Danish; null when nothing is. Astro passes over what it does not know, and
 * ends in a stack trace at a port that no machine has.
 */
export function refusePreview(given: readonly string[]): string | null {
  // These two may have a value, which the rules of options do not know.
  const judged = given.flatMap((word, index) => {
    if (!word.startsWith('-') && /^--(?:open|host)$/.test(given[index - 1] ?? '')) return [];
    return [word.replace(/^(--(?:open|host))=.*$/, '$1')];
  });
  const refusal = refuseOptions(options, judged);
  if (refusal !== null) return refusal;
  const at = judged.findLastIndex((word) => /^--port(?:=|$)/.test(word));
  if (at < 0) return null;
  const port = judged[at]?.split('=')[1] ?? judged[at + 1] ?? '';
  if (/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535) return null;
  return `Tilvalget »--port« er »${port}«. Skriv et tal fra 1 til 65535, fx »--port=4321«.`;
}

const options = {
  open: { type: 'boolean' },
  port: { type: 'string' },
  host: { type: 'boolean' },
  force: { type: 'boolean' },
  verbose: { type: 'boolean' },
  silent: { type: 'boolean' },
} as const;
