import consoleLogger from 'astro/logger/console';

// Astro logs some broken builds (a dangling reference, a loader that throws) and still exits with 0.
let errors = 0;
process.on('exit', () => {
  if (errors > 0 && process.argv.includes('build')) process.exitCode = 1;
});

/** Astro's console logger that remembers errors, so that a build with a logged error fails. */
export default function strictLogger(options) {
  const inner = consoleLogger(options);
  return {
    ...inner,
    write(message) {
      inner.write(message);
      if (message.level === 'error') errors += 1;
    },
  };
}
