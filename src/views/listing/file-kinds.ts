import { fileAt, sharedPicture } from '../../catalog/addresses/addresses.ts';
import {
  allFiguresFile,
  embedPicture,
  figureFile,
  singleFiles,
  surveyFormAddress,
} from '../../catalog/addresses/beside-pages.ts';
import { feedFile } from '../../export/feed.ts';
import { drawPicture } from '../../export/picture.ts';
import { workbook } from '../../export/spreadsheet.ts';
import { editorFile, editorFileNames, editorFileView } from '../files/browser-editor.ts';
import { changesDocument } from '../files/changes.ts';
import {
  drawingFile,
  embedPictures,
  facadeDrawing,
  trendDrawing,
  type ChartStyles,
} from '../files/chart-file.ts';
import { dataCatalogue } from '../files/data-catalogue.ts';
import { dataPackage } from '../files/data-package.ts';
import { feedView } from '../files/feed.ts';
import { figuresCsv } from '../files/indicator-csv.ts';
import { indicatorsSchema } from '../files/indicators-schema.ts';
import { jsonFile } from '../files/json-file.ts';
import { indicatorFile, indicatorsDocument } from '../files/open-data.ts';
import { byId, forEach, indicatorsOf, once, onceForAll, type Kind, type Placed } from '../frame/kind.ts';
import type { PageIdentity } from '../frame/frame.ts';
import { lastingLink } from '../telling/link.ts';
import { pageList } from './page-list.ts';
import { shareFile, shareImage } from '../files/share-image.ts';
import { robotsFile, sitemap, sitemapIndex } from './sitemap.ts';
import { surveyForm } from '../files/survey-form.ts';
import { pictureTeller, type Teller } from '../telling/told.ts';
import { waveCalendar } from '../files/wave-calendar.ts';
import { figureSheets } from '../files/workbook.ts';

/** A kind of file beside the pages: as a page is laid out from its view, so these bytes are written from theirs. */
export interface FileKind<Thing, View> extends Kind<Thing, View> {
  write(view: View, styles: ChartStyles): FileBytes | Promise<FileBytes>;
}

/** The content of a file; a text is UTF-8. */
export type FileBytes = string | Uint8Array;

/** Every kind of file that is written beside the pages. */
export const fileKinds = {
  csv: asText(
    forEach(fileAt(figureFile('[id]', 'csv')), indicatorsOf, (_, evaluation) => figuresCsv([evaluation])),
  ),
  json: asJson(forEach(fileAt(figureFile('[id]', 'json')), indicatorsOf, indicatorFile)),
  workbook: written(
    forEach(fileAt(figureFile('[id]', 'xlsx')), indicatorsOf, (teller, evaluation) =>
      figureSheets(teller, [evaluation]),
    ),
    workbook,
  ),
  drawing: written(forEach(fileAt(figureFile('[id]', 'svg')), indicatorsOf, trendDrawing), drawingFile),
  picture: written(
    forEach(
      fileAt(figureFile('[id]', 'png')),
      (reader) => indicatorsOf(pictureTeller(reader)),
      (reader, evaluation) => trendDrawing(pictureTeller(reader), evaluation),
    ),
    (drawing, styles) => drawPicture(drawingFile(drawing, styles), 2),
  ),
  embedPicture: written(
    forEach(fileAt(embedPicture('[picture]')), embedPictures, facadeDrawing),
    drawingFile,
  ),
  sharePicture: written(
    forEach('deling/[picture].png', sharedPages, (reader, page) => shareImage(pictureTeller(reader), page)),
    (image, styles) => drawPicture(shareFile(image, styles)),
  ),
  figures: asText(
    onceForAll(fileAt(allFiguresFile('csv')), ({ site }) => figuresCsv(site.report.evaluations)),
  ),
  figuresJson: asJson(
    onceForAll(fileAt(allFiguresFile('json')), (teller) =>
      indicatorsDocument(teller.site.report, lastingLink(teller, '/')),
    ),
  ),
  figuresSchema: asJson(
    onceForAll(fileAt(singleFiles.figuresSchema), (teller) =>
      indicatorsSchema(lastingLink(teller, singleFiles.figuresSchema)),
    ),
  ),
  figuresWorkbook: written(
    once(fileAt(allFiguresFile('xlsx')), (teller) => figureSheets(teller, teller.site.report.evaluations)),
    workbook,
  ),
  surveyForm: written(
    {
      ...forEach(
        fileAt(surveyFormAddress('[id]')),
        ({ site }) => site.report.catalog.surveys.map(byId),
        surveyForm,
      ),
      forAllLanguages: true,
    },
    workbook,
  ),
  dataPackage: asJson(onceForAll(fileAt(singleFiles.dataPackage), ({ site }) => dataPackage(site))),
  dataCatalogue: asJson(onceForAll(fileAt(singleFiles.dataCatalogue), ({ site }) => dataCatalogue(site))),
  changes: asJson(onceForAll(fileAt(singleFiles.changes), ({ site }) => changesDocument(site))),
  feed: written(once(fileAt(singleFiles.feed), feedView), feedFile),
  calendar: asText(once(fileAt(singleFiles.calendar), waveCalendar)),
  sitemap: asText(once(fileAt(singleFiles.sitemap), ({ site, language }) => sitemap(site, language.tag))),
  sitemapIndex: asText(onceForAll(fileAt(singleFiles.sitemapIndex), ({ site }) => sitemapIndex(site))),
  robots: asText(onceForAll(fileAt(singleFiles.robots), ({ site }) => robotsFile(site))),
  editor: written(
    { ...forEach('admin/[file]', editorFileNames, editorFileView), forAllLanguages: true },
    editorFile,
  ),
};

function asText<Thing>(kind: Kind<Thing, string>): FileKind<Thing, string> {
  return written(kind, (text) => text);
}

function asJson<Thing>(kind: Kind<Thing, object>): FileKind<Thing, object> {
  return written(kind, jsonFile);
}

function written<Thing, View>(
  kind: Kind<Thing, View>,
  write: FileKind<Thing, View>['write'],
): FileKind<Thing, View> {
  return { ...kind, write };
}

/** The pages as whoever tells what pictures say has them. */
function sharedPages(reader: Teller): Placed<PageIdentity>[] {
  return pageList(pictureTeller(reader)).map((thing) => ({
    params: { picture: sharedPicture(thing.page).slice('/deling/'.length, -'.png'.length) },
    thing,
  }));
}
