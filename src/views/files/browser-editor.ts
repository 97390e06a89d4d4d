import type { Placed } from '../frame/kind.ts';
import type { Teller } from '../telling/told.ts';
import { browserEditorFile, browserEditorFileNames, editorLanguage } from '../../export/browser-editor.ts';
import { editorWords } from '../../schemas/editor-words.ts';
import { localOrigin } from '../../site/origin.ts';
import { gitHubRepository } from '../../site/repository.ts';
import { cmsConfig } from './cms-config.ts';
import { jsonFile } from './json-file.ts';

/** The page `/admin/`, where editors change texts in the browser. */
export interface BrowserEditorView {
  lang: string;
  title: string;
  /** Addresses of the CMS and of its configuration. */
  script: string;
  config: string;
  /** There is no repository to sign in to, only a folder on the editor's computer. */
  folderOnly: boolean;
  /** What is read where the CMS does not start. */
  explanation: readonly string[];
}

/** The page of the browser editor. */
export function browserEditorPage(teller: Teller): BrowserEditorView {
  const { settings } = teller.site.report.catalog;
  const folderOnly = gitHubRepository(settings) === null;
  return {
    lang: editorLanguage,
    title: `${editorWords.title} · ${settings.name}`,
    script: `${folderOf(teller)}cms.js`,
    config: `${folderOf(teller)}${CONFIG}`,
    folderOnly,
    explanation: folderOnly ? editorWords.folderOnly(localOrigin) : [editorWords.needsScript],
  };
}

/** A file of the page's own folder: the configuration of the CMS, or one that comes with it. */
export interface EditorFileView {
  name: string;
  /** Address of the folder. */
  folder: string;
  config: object | null;
}

/** Everything of the page's own folder but the page, by its name below `/admin/`. */
export function editorFileNames(): Placed<string>[] {
  return [...browserEditorFileNames(), CONFIG].map((file) => ({ params: { file }, thing: file }));
}

/** What one of these files is written from. */
export function editorFileView(teller: Teller, name: string): EditorFileView {
  const { report, origin } = teller.site;
  const home = `${origin}${teller.language.address('/')}`;
  const config = name === CONFIG ? cmsConfig(report.catalog.settings, home) : null;
  return { name, folder: folderOf(teller), config };
}

/** Writes one of them. */
export function editorFile({ name, folder, config }: EditorFileView): Uint8Array | string {
  return config ? jsonFile(config) : browserEditorFile(name, folder);
}

const CONFIG = 'config.json';

function folderOf({ language }: Teller): string {
  return `${language.address('/')}admin/`;
}
