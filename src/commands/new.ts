import { openDoor } from '../catalog/door.ts';
import { formatProblem, type Problem } from '../problems/problem.ts';
import { environmentOrExit } from './environment-or-exit.ts';
import { optionsOrExit } from './options.ts';
import { startNew, useOfNew } from './new/start.ts';
import { tellFault } from './tell-fault.ts';

// `npm run new`: starts the right file in the right place, from arguments or by asking. Never overwrites one.
const given = process.argv.slice(2);
// What has a space in it is a title or a reason, however it begins, and is judged as such.
const { help = /^hj(æ|ae)lp$/.test(given[0] ?? '') } = optionsOrExit(
  { help: { type: 'boolean', short: 'h' } },
  given.filter((word) => /^-\S+$/.test(word)),
);
if (help) console.log(useOfNew().join('\n'));
else await start();

async function start(): Promise<void> {
  const { siteRoot } = environmentOrExit();
  try {
    const { file, next } = await startNew(siteRoot, given, today());
    console.log([`\nSkrevet: ${file}`, ...next.map((step) => `  ${step}`)].join('\n'));
    tellWhatIsLeft(siteRoot, file);
  } catch (error) {
    tellFault(error);
  }
}

/** What the door says of the new file: what its author still has to fill in. */
function tellWhatIsLeft(siteRoot: string, file: string): void {
  const left = openDoor(siteRoot).problems.filter((problem) => `${problem.file}/`.startsWith(`${file}/`));
  if (left.length === 0) console.log('Det er i orden. Kør »npm run check«, når du har rettet i det.');
  const errors = left.filter(({ severity }) => severity === 'error');
  const warnings = left.filter(({ severity }) => severity === 'warning');
  tellList('Det mangler, før siden kan bygges:', errors);
  tellList('Det stopper ikke siden, men se på det:', warnings);
}

function tellList(heading: string, problems: readonly Problem[]): void {
  if (problems.length > 0) console.log([heading, ...problems.map(formatProblem)].join('\n  '));
}

/** `BUILD_DATE`, else the day on the editor's clock. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return process.env['BUILD_DATE'] || `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
