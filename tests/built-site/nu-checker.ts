import { execFile, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { builtFiles } from '../../src/build/built-files.ts';
import { FALSE_ALARMS, type FalseAlarm } from './nu-false-alarms.ts';

// The Nu HTML Checker, W3C's own: a Java program that judges HTML with the CSS in it, and SVG.

/** The Java that can run the checker, which asks for version 17 or newer; null when this machine has none. */
export function findJava(): string | null {
  const home = process.env['JAVA_HOME'];
  const candidates = [...(home ? [join(home, 'bin/java')] : []), 'java'];
  return candidates.find((java) => spawnSync(java, ['-jar', CHECKER, '--version']).status === 0) ?? null;
}

/** Judges every HTML file below a folder, with the CSS in it, and every SVG file, in one run. */
export async function checkMarkup(java: string, folder: string): Promise<Judgement> {
  const kinds = ['.html', '.svg'].map((ending) => builtFiles(folder).filter((file) => file.endsWith(ending)));
  // One kind after the other: the checker builds its grammar anew each time that the kind changes.
  const { stdout, stderr } = await promisify(execFile)(
    java,
    [...SPEED, '-jar', CHECKER, ...QUESTION, ...kinds.flat()],
    { cwd: folder, maxBuffer: 2 ** 28 },
  );
  const root = realpathSync(folder);
  const falseAlarms = new Set<FalseAlarm>();
  const complaints: string[] = [];
  for (const { url, lastLine, message, extract = '' } of (JSON.parse(stderr) as Answer).messages) {
    const known = FALSE_ALARMS.find(
      ({ says, about }) => says.test(message) && (about?.test(extract) ?? true),
    );
    if (known) falseAlarms.add(known);
    else
      complaints.push(
        `${relative(root, fileURLToPath(url))}:${lastLine ?? 1}: ${message} »${extract.trim()}«`,
      );
  }
  return {
    files: stdout.split('\n').filter((line) => line !== ''),
    complaints,
    falseAlarms: [...falseAlarms],
  };
}

const CHECKER = resolve('node_modules/vnu-jar/build/dist/vnu.jar');

// A short run ends before the best compiler has earned its cost; the grammar of HTML asks for a deep stack.
const SPEED = ['-XX:TieredStopAtLevel=1', '-Xss4m'];
// Plain quotes, since a Java without a locale writes the others as question marks.
const QUESTION = ['--asciiquotes', '--also-check-svg', '--format', 'json', '--verbose', '--exit-zero-always'];

/** What the checker said of a folder. */
export interface Judgement {
  /** The files it read, by path below the folder, as it names them itself. */
  files: string[];
  /** Errors and warnings, each with file, line and extract. */
  complaints: string[];
  /** The known false alarms that it raised. */
  falseAlarms: FalseAlarm[];
}

interface Answer {
  messages: { url: string; message: string; lastLine?: number; extract?: string }[];
}
