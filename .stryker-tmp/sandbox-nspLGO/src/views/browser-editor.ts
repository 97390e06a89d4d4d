// @ts-nocheck
import type { Site } from '../catalog/load.ts';
import { browserEditorFiles, editorLanguage } from '../export/browser-editor.ts';
import { editorWords } from '../schemas/editor-words.ts';
import { editorPolicy } from '../site/security-policy.ts';
import { cmsConfig, gitHubRepository } from './cms-config.ts';

/** The page `/admin/`, where editors change texts in the browser. */
export interface BrowserEditorView {
  lang: string;
  title: string;
  policy: string;
  /** Addresses of the CMS and of its configuration. */
  script: string;
  config: string;
  /** There is no repository to sign in to, only a folder on the editor's computer. */
  folderOnly: boolean;
  /** What is read where the CMS does not start. */
  explanation: readonly string[];
}

/** The page of the browser editor. `base` is the path the site lives below, with slashes at both ends. */
export function browserEditorPage({ report }: Site, base: string): BrowserEditorView {
  const { settings } = report.catalog;
  const folderOnly = gitHubRepository(settings) === null;
  return {
    lang: editorLanguage,
    title: `${editorWords.title} · ${settings.name}`,
    policy: editorPolicy({ gitHub: !folderOnly }),
    script: `${folder(base)}cms.js`,
    config: `${folder(base)}${CONFIG}`,
    folderOnly,
    explanation: folderOnly ? editorWords.folderOnly : [editorWords.needsScript],
  };
}

/** Everything of the page's own folder, by its name below `/admin/`. `icons` is the address of the icon font. */
export function browserEditorFolder(
  { report, origin }: Site,
  { base, icons }: { base: string; icons: string },
): ReadonlyMap<string, Buffer | string> {
  const config = cmsConfig(report.catalog.settings, `${origin}${base}`);
  return new Map([
    ...browserEditorFiles(folder(base), icons),
    [CONFIG, `${JSON.stringify(config, null, 2)}\n`],
  ]);
}

const CONFIG = 'config.json';

function folder(base: string): string {
  return `${base}admin/`;
}
