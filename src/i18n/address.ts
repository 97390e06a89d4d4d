import type { Settings } from '../site/settings.ts';

/** Writes an address of the default language, `/maal/<id>/`, for another language and base path. */
export type AddressWriter = (address: string, tag: string) => string;

/** An address writer for a site: `/base/en/maal/<id>/`. Fragments and queries stay as they are. */
export function addressWriter(settings: Pick<Settings, 'defaultLocale'>, basePath: string): AddressWriter {
  return (address, tag) => {
    const prefix = tag === settings.defaultLocale ? '' : `${tag}/`;
    return `${basePath}${prefix}${address.replace(/^\//, '')}`;
  };
}
