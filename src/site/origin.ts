import type { Environment } from './environment.ts';
import type { Settings } from './settings.ts';

/** Where a site stands that has no address yet: the local preview. */
export const localOrigin = 'http://localhost:4321';

/** The origin of lasting links: `SITE_URL`, else the address of `content/site.yaml`, else the local preview. */
export function publicOrigin(
  { siteUrl }: Pick<Environment, 'siteUrl'>,
  settings: Pick<Settings, 'url'> | null,
): string {
  if (siteUrl) return siteUrl;
  return settings?.url ? new URL(settings.url).origin : localOrigin;
}

/** Whether a host's name is set aside for examples, for tests or for one's own machine (RFC 2606, RFC 6761): nobody else finds it. */
export function isReserved(origin: string): boolean {
  return /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/.test(new URL(origin).hostname);
}
