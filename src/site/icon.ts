import { statSync } from 'node:fs';
import path from 'node:path';

/** The picture that browsers show beside the name of a page, in the folder `public/`. */
export const iconFile = 'favicon.svg';

/**
 * Whether a site has that picture: pages link to what is there.
 *
 * @param publicFolder the site's own `public/`
 */
export function hasIcon(publicFolder: string): boolean {
  return statSync(path.join(publicFolder, iconFile), { throwIfNoEntry: false })?.isFile() === true;
}
