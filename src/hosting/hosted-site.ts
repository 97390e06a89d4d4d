/** What a host has to know of a built site. */
export interface HostedSite {
  /** Path below which the site lives; begins and ends with a slash. */
  basePath: string;
  /** Names of the folders of the languages besides the main one. */
  languages: readonly string[];
  /** Every file by its path below the built folder, with forward slashes. */
  files: readonly string[];
  /** Pages that have moved. */
  moved: readonly Moved[];
}

/** A page that leads on; both addresses begin with the site's base path. */
export interface Moved {
  from: string;
  to: string;
}
