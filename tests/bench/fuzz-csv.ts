import { runMutations } from '../loaders/mutations.ts';

// npm run fuzz -- [mutations] [seed]: prints what became of the mutants; exit 1 when one broke a promise.
const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 1);
const started = performance.now();
const { accepted, refused, slowest, byKind, failures } = runMutations(count, seed);
const seconds = (performance.now() - started) / 1000;

console.table(byKind);
console.log(
  `${count} mutations in ${seconds.toFixed(1)} s: ${accepted} read, ${refused} refused, ${failures.length} wrong; slowest ${slowest.toFixed(0)} ms`,
);
for (const { mutant, kind, reason, text } of failures.slice(0, 10)) {
  console.error(`\nmutant ${mutant} (${kind}): ${reason}\n${text}`);
}
if (failures.length > 0) process.exitCode = 1;
