import type { Settings } from '../site/settings.ts';

/** Writes an address of the default language, `/maal/<id>/`, for another language and base path. */
export type AddressWriter = (address: string, tag: string) => string;

/**
 * An address writer for a site: `/base/en/maal/<id>/`. Fragments and queries stay as they are. What is for programs,
 * or for editors, is the same in every language and lies in one place.
 */
export function addressWriter(settings: Pick<Settings, 'defaultLocale'>, basePath: string): AddressWriter {
  return (address, tag) => {
    const prefix = tag === settings.defaultLocale || SHARED.test(address) ? '' : `${tag}/`;
    return `${basePath}${prefix}${address.replace(/^\//, '')}`;
  };
}

const SHARED = /^\/(data\/([^/]+\.(json|jsonld|csv)|skema\/[^/]+\.xlsx)|sitemap-index\.xml|robots\.txt)$/;
