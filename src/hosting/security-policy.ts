/** The Content-Security-Policy of one page, for its `<meta>`. Framing can only be ruled by the host's headers. */
export function pagePolicy({ styleHashes, search = false }: PolicyNeeds): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${named(styleHashes).join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    ...(search ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    `form-action ${search ? "'self'" : "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * The policy of the browser editor. It has no trusted types, since the CMS writes HTML as text in places of its own; no
 * script can hide in that, because none may stand in a page. The CMS may reach the site and, when texts are kept there,
 * GitHub: its API, its state, and the picture of the person who is signed in.
 */
export function editorPolicy({
  styleHashes,
  gitHub,
}: {
  styleHashes: readonly string[];
  gitHub: boolean;
}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${named(styleHashes).join(' ')}`,
    `img-src 'self' data: blob:${gitHub ? ' https://avatars.githubusercontent.com' : ''}`,
    "font-src 'self'",
    `connect-src 'self' data: blob:${gitHub ? ' https://api.github.com https://www.githubstatus.com' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The policy of a finished page, which knows its scripts: none may run where there is none, and where there are some,
 * those of the site and what stands in the page with one of these hashes (SHA-256, base64).
 */
export function withScripts(policy: string, inlineHashes: readonly string[] | null): string {
  const directives = policy.split('; ').flatMap((directive) => {
    if (!directive.startsWith('script-src ')) return [directive];
    if (inlineHashes === null) return [];
    return [[directive, ...named(inlineHashes)].join(' ')];
  });
  return directives.join('; ');
}

function named(hashes: readonly string[]): string[] {
  return hashes.map((hash) => `'sha256-${hash}'`);
}

/** What a page type needs beyond text and pictures. */
export interface PolicyNeeds {
  /** SHA-256 of each inlined style, base64. */
  styleHashes: readonly string[];
  /** The search page: its index is read by WebAssembly of our own. */
  search?: boolean;
}
