/** What a page type needs beyond text and pictures. */
// @ts-nocheck

export interface PolicyNeeds {
  /** SHA-256 of the one inlined stylesheet, base64. */
  styleHash: string;
  /** The search page: its index is read by WebAssembly of our own. */
  search?: boolean;
}

/** The Content-Security-Policy of one page, for its `<meta>`. Framing can only be ruled by the host's headers. */
export function pagePolicy({ styleHash, search = false }: PolicyNeeds): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'sha256-${styleHash}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    ...(search ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    ...(search ? [] : ["require-trusted-types-for 'script'", "trusted-types 'none'"]),
  ].join('; ');
}

/**
 * The policy of the browser editor. The CMS writes its own style elements and attributes; it may reach the site and,
 * when texts are kept there, GitHub: its API, its state, and the picture of the person who is signed in.
 */
export function editorPolicy({ gitHub }: { gitHub: boolean }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    `img-src 'self' data: blob:${gitHub ? ' https://avatars.githubusercontent.com' : ''}`,
    "font-src 'self'",
    `connect-src 'self' data: blob:${gitHub ? ' https://api.github.com https://www.githubstatus.com' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The host's headers for a built site in the `_headers` format of Netlify and Cloudflare Pages.
 *
 * Hosts join headers of rules that overlap, and two policies are both enforced. So each part of the site has exactly
 * one rule that says who may frame it: anyone for `/embed/`, nobody for the rest.
 * @param topLevel names of the files and folders (folders end with `/`) at the top of the built site
 * @param languageFolders the same for each folder of a language, by its name
 */
export function headersFile(
  topLevel: readonly string[],
  languageFolders: ReadonlyMap<string, readonly string[]>,
): string {
  const parts = [
    '/',
    ...topLevel.filter((name) => !languageFolders.has(name)).map((name) => `/${name}`),
    ...[...languageFolders].flatMap(([folder, names]) => [
      `/${folder}`,
      ...names.map((name) => `/${folder}${name}`),
    ]),
  ];
  const rules = parts.map((part) => {
    const anyone = /(^|\/)embed\/$/.test(part);
    const path =
      part.endsWith('/') && part !== '/' && !languageFolders.has(part.slice(1)) ? `${part}*` : part;
    return [
      path,
      `  Content-Security-Policy: frame-ancestors ${anyone ? '*' : "'none'"}`,
      ...folderHeaders(part),
    ];
  });
  return [['/*', ...EVERYWHERE], ...rules].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const EVERYWHERE = [
  '  X-Content-Type-Options: nosniff',
  '  Referrer-Policy: strict-origin-when-cross-origin',
  '  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()',
];

function folderHeaders(part: string): string[] {
  if (/^\/assets\/$/.test(part)) return ['  Cache-Control: public, max-age=31536000, immutable'];
  if (/(^|\/)(data|indikatorer|embed)\/$/.test(part)) return ['  Access-Control-Allow-Origin: *'];
  return [];
}
