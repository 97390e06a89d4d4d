import { loadSite } from '../catalog/joined/load.ts';
import { contentTypeOf } from '../hosting/content-types.ts';
import charts from '../styles/charts.css?raw';
import tokens from '../styles/tokens.css?raw';
import { fileKinds, type FileBytes, type FileKind } from '../views/listing/file-kinds.ts';
import { sitePages } from '../views/frame/page-kind.ts';

/** A file that the local preview can write, by its path below the site. */
export interface LiveFile {
  file: string;
  write(): FileBytes | Promise<FileBytes>;
  /** What a host says that it is. */
  type: string;
}

/** The files with an ending, such as `.csv`, as content and data are now. */
export function liveFiles(ending: string): LiveFile[] {
  const site = loadSite();
  const type = contentTypeOf(ending.slice(1));
  const kinds = Object.values(fileKinds) as FileKind<unknown, unknown>[];
  return kinds.flatMap((kind) =>
    sitePages(site, kind)
      .filter(({ file }) => file.endsWith(ending))
      .map(({ file, view }) => ({ file, write: () => kind.write(view(), { charts, tokens }), type })),
  );
}
