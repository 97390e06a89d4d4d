// @ts-nocheck
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
