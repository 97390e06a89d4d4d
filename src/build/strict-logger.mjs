import consoleLogger from 'astro/logger/console';
import { surviveClosedPipe } from './closed-pipe.mjs';

surviveClosedPipe();

// Astro logs some broken builds (a dangling reference, a loader that throws) and still exits with 0.
let errors = 0;
let pages = 0;
const building = process.argv.includes('build');
process.on('exit', () => {
  if (errors > 0 && building) process.exitCode = 1;
});

/**
 * Astro's console logger for this site: a logged error fails the build, and instead of a line a page there is a
 * line every hundred.
 */
export default function strictLogger(options) {
  const inner = consoleLogger(options);
  return {
    ...inner,
    write(message) {
      if (message.level === 'error') errors += 1;
      if (!building || message.level === 'error') return inner.write(message);
      if (message.level === 'warn') return wanted(message) ? inner.write(message) : undefined;
      if (/[├└]─ .*\.html/.test(message.message) && ++pages % 100 === 0) console.log(`  ${pages} sider …`);
    },
  };
}

/** One warning says what is always so here: a collection may be empty. */
function wanted({ message }) {
  return !message.includes('does not exist or is empty');
}
