import { statSync } from 'node:fs';
import path from 'node:path';
import { Told } from '../problems/told.ts';
import { Day, isDay } from '../schemas/entry.ts';
import { gitLog } from './git-history.ts';

/** Where a build reads and writes, and the day it judges "overdue" by. */
export interface Environment {
  /** Folder with `content/`, `data/` and `public/`. */
  siteRoot: string;
  /** Folder that receives the site. */
  outDir: string;
  /** Origin of the published site without a trailing slash, or null when it is not known. */
  siteUrl: string | null;
  /** Path below which the site lives; begins and ends with a slash. */
  basePath: string;
  /** ISO date; `noDay` when nothing says what day it is. */
  buildDate: string;
  /** Whether `npm run pdf` follows this build, so that pages may link to the files it writes. */
  pdf: boolean;
}

const SITE_FOLDER = 'skriv stien til mappen med content/, data/ og public/, eller fjern variablen';

/** The day of a build that knows none: a fixed one, so that the same input still gives the same bytes. */
export const noDay = '1970-01-01';

/**
 * Reads `SITE_ROOT`, `OUT_DIR`, `SITE_URL`, `BASE_PATH`, `BUILD_DATE` and `PDF` (`1` or nothing).
 *
 * @throws Told when a variable that says a day, an address, a path or a folder does not
 */
export function readEnvironment(
  variables: NodeJS.ProcessEnv = process.env,
  project = process.cwd(),
): Environment {
  const siteRoot = path.resolve(project, variables['SITE_ROOT'] || '.');
  if (!statSync(siteRoot, { throwIfNoEntry: false })?.isDirectory())
    throw new Told(`SITE_ROOT er »${variables['SITE_ROOT']}«, og den mappe findes ikke – ${SITE_FOLDER}`);
  const basePath = readBasePath(variables);
  return {
    siteRoot,
    outDir: path.resolve(project, variables['OUT_DIR'] || 'dist'),
    siteUrl: siteOrigin(variables['SITE_URL'], basePath),
    basePath,
    buildDate: buildDate(variables, siteRoot),
    pdf: variables['PDF'] === '1',
  };
}

/**
 * The path below which the site lives, with slashes at both ends, out of `BASE_PATH`.
 *
 * @throws Told when it is none
 */
export function readBasePath(variables: NodeJS.ProcessEnv = process.env): string {
  return sitePath(variables['BASE_PATH'] ?? '');
}

/** A path may stand behind the host when it is the one the site lives below: hosts hand both over as one address. */
function siteOrigin(address: string | undefined, basePath: string): string | null {
  if (!address) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Told(`SITE_URL er »${address}« – skriv en hel adresse, fx https://eksempel.dk`);
  if (url.href !== url.origin + url.pathname)
    throw new Told(`SITE_URL er »${address}« – skriv kun ${url.origin}`);
  if (url.pathname !== '/' && slashed(url.pathname) !== basePath) {
    const advice = `skriv kun ${url.origin} her, og skriv ${url.pathname} i BASE_PATH`;
    throw new Told(`SITE_URL er »${address}« – ${advice}`);
  }
  return url.origin;
}

/**
 * Segments of signs that mean nothing else in an address, a markup or the settings of a host. On Windows, Git Bash makes a
 * path of its own folders out of one that begins with a slash, before any program sees it.
 */
function sitePath(given: string): string {
  const path = slashed(given);
  const segments = path.split('/').slice(1, -1);
  if (path === '/' || segments.every((segment) => /^(?!\.{1,2}$)[\w.~-]+$/.test(segment))) return path;
  const advice = /^[a-z]:/i.test(given)
    ? 'skriv stien uden skråstreg foran, fx rapport/, når kommandoen køres i Git Bash'
    : 'skriv kun den sti på webstedet, siden ligger under, fx /rapport/, med bogstaverne a–z, tal, bindestreg og punktum';
  throw new Told(`BASE_PATH er »${given}« – ${advice}`);
}

/** A path with a slash at both ends. */
function slashed(path: string): string {
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

/** `BUILD_DATE`, else the UTC day of the last commit that touched content or data, else `SOURCE_DATE_EPOCH`, else `noDay`. */
function buildDate(variables: NodeJS.ProcessEnv, siteRoot: string): string {
  const given = variables['BUILD_DATE'];
  if (given) {
    // A build hands its day on to the processes that it starts, also when it knows none.
    if (given !== noDay && !Day.safeParse(given).success)
      throw new Told(`BUILD_DATE er »${given}« – skriv en dato som 2026-11-22, i årene fra 1990 til 2100`);
    return given;
  }
  const committed = lastCommit(siteRoot);
  if (committed !== null) return dayOf(committed) ?? noDay;
  const epoch = variables['SOURCE_DATE_EPOCH'];
  if (!epoch) return noDay;
  const day = /^\d+$/.test(epoch) ? dayOf(Number(epoch)) : null;
  if (day === null) {
    const advice = 'skriv antallet af sekunder siden 1970, fx 1700000000, eller skriv en dato i BUILD_DATE';
    throw new Told(`SOURCE_DATE_EPOCH er »${epoch}« – ${advice}`);
  }
  return day;
}

/** The UTC day of a time in seconds; null when no ISO date of four-digit years can say it. */
export function dayOf(seconds: number): string | null {
  const time = new Date(seconds * 1000);
  const day = Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10);
  return isDay(day) ? day : null;
}

function lastCommit(siteRoot: string): number | null {
  const seconds = gitLog(siteRoot, ['-1', '--format=%ct', '--', 'content', 'data']);
  return seconds ? Number(seconds) : null;
}
