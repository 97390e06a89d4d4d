/** Every type of page, by the address it has in the default language. Pages of one type share one layout. */
export const PAGE_TYPES = [
  { type: 'front', address: /^\/$/ },
  { type: 'goals', address: /^\/maal\/$/ },
  { type: 'goal', address: /^\/maal\/[^/]+\/$/ },
  { type: 'indicators', address: /^\/indikatorer\/$/ },
  { type: 'indicator', address: /^\/indikatorer\/[^/]+\/$/ },
  { type: 'activities', address: /^\/aktiviteter\/$/ },
  { type: 'activity', address: /^\/aktiviteter\/[^/]+\/$/ },
  { type: 'partners', address: /^\/partnere\/$/ },
  { type: 'partner', address: /^\/partnere\/[^/]+\/$/ },
  { type: 'years', address: /^\/aar\/$/ },
  { type: 'year', address: /^\/aar\/\d{4}\/$/ },
  { type: 'news', address: /^\/nyt\/$/ },
  { type: 'news item', address: /^\/nyt\/[^/]+\/$/ },
  { type: 'glossary', address: /^\/ord\/$/ },
  { type: 'data', address: /^\/data\/$/ },
  { type: 'method', address: /^\/metode\/$/ },
  { type: 'about', address: /^\/om\/$/ },
  { type: 'accessibility', address: /^\/tilgaengelighed\/$/ },
  { type: 'statement', address: /^\/was\/$/ },
  { type: 'search', address: /^\/soeg\/$/ },
  { type: 'embed', address: /^\/embed\/[^/]+\/$/ },
  { type: 'embed in light', address: /^\/embed\/[^/]+\/lys\/$/ },
  { type: 'embed in dark', address: /^\/embed\/[^/]+\/moerk\/$/ },
  { type: 'poster', address: /^\/plakat\/[^/]+\/$/ },
  { type: 'style', address: /^\/stil\/$/ },
  { type: 'not found', address: /^\/404\.html$/ },
  { type: 'editor', address: /^\/admin\/$/ },
] as const;

/** The name of a page type. */
export type PageType = (typeof PAGE_TYPES)[number]['type'];
