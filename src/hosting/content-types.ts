/** The types of the site's files that a server may not know, by the ending of their name. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  csv: 'text/csv',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  mjs: 'text/javascript',
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  svg: 'image/svg+xml',
  webm: 'video/webm',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The types that any server knows; those that can name all types at once need them too. */
export const COMMON_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Those of them that are text and cannot say themselves that they are UTF-8. */
export const TEXT_ENDINGS: readonly string[] = ['csv', 'ics', 'txt'];

/** What a server that can name all types says a file is, by the ending of its name, without the dot. */
export function contentTypeOf(ending: string): string {
  const type = CONTENT_TYPES[ending] ?? COMMON_TYPES[ending] ?? 'application/octet-stream';
  return ending === 'html' || TEXT_ENDINGS.includes(ending) ? `${type}; charset=utf-8` : type;
}
