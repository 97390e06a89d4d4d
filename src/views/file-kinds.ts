import type { Site } from '../catalog/site.ts';
import { drawPicture } from '../export/picture.ts';
import { workbook } from '../export/spreadsheet.ts';
import { drawingFile, facadeDrawing, trendDrawing, type ChartStyles } from './chart-file.ts';
import { originalTeller } from './data-package.ts';
import { embedPictures } from './embed.ts';
import { sharedPicture } from './frame.ts';
import { indicatorCsv } from './indicator-csv.ts';
import { jsonFile } from './json-file.ts';
import { indicatorFile } from './open-data.ts';
import { forEach, indicatorsOf, type PageKind, type PageOf } from './page-kind.ts';
import { frameOf, pagesOf } from './page-list.ts';
import { shareImage } from './share-image.ts';
import { figureSheets } from './workbook.ts';

/** A kind of file beside the pages: as a page is laid out from its view, so these bytes are written from theirs. */
export interface FileKind<Thing, View> extends PageKind<Thing, View> {
  write(view: View, styles: ChartStyles): FileBytes | Promise<FileBytes>;
}

/** The content of a file; a text is UTF-8. */
export type FileBytes = string | Uint8Array;

/** Every kind of file that each language has one of for each indicator or page. */
export const fileKinds = {
  csv: written(
    forEach('indikatorer/[id].csv', indicatorsOf, (_, evaluation) => indicatorCsv(evaluation)),
    (text) => text,
  ),
  json: written(forEach('indikatorer/[id].json', indicatorsOf, indicatorFile), jsonFile),
  workbook: written(
    forEach('indikatorer/[id].xlsx', indicatorsOf, (teller, evaluation) =>
      figureSheets(teller, [evaluation]),
    ),
    workbook,
  ),
  drawing: written(forEach('indikatorer/[id].svg', indicatorsOf, trendDrawing), drawingFile),
  picture: written(forEach('indikatorer/[id].png', indicatorsOf, trendDrawing), (drawing, styles) =>
    drawPicture(drawingFile(drawing, styles), 2),
  ),
  embedPicture: written(forEach('embed/[...picture].svg', embedPictures, facadeDrawing), drawingFile),
  sharePicture: written(
    forEach('deling/[...picture].png', sharedPages, (teller, page) =>
      shareImage(teller, frameOf(teller, page)),
    ),
    (svg) => drawPicture(svg),
  ),
};

function written<Thing, View>(
  kind: PageKind<Thing, View>,
  write: FileKind<Thing, View>['write'],
): FileKind<Thing, View> {
  return { ...kind, write };
}

function sharedPages(site: Site): PageOf<string>[] {
  return pagesOf(originalTeller(site)).map((page) => ({
    params: { picture: sharedPicture(page).slice('/deling/'.length, -'.png'.length) },
    thing: page,
  }));
}
