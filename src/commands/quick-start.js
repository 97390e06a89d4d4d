// Node keeps what it has compiled of the sources and packages for the next time: most of a short command is otherwise spent
// on it. `node --import` runs this file first; as JavaScript, so that the reader of TypeScript need not be started for it, and
// so that a Node too old to have one can be told by its name: it would end in a stack trace at the first file it cannot read.
import module from 'node:module';
import path from 'node:path';
import { surviveClosedPipe } from '../build/closed-pipe.mjs';

if (!process.features.typescript) {
  const advice =
    'hent den nyeste LTS-udgave på nodejs.org, og kør »npm ci« og kommandoen igen i et nyt vindue';
  console.error(`Node ${process.versions.node} er for gammel til at køre siden – ${advice}`);
  process.exit(1);
}
module.enableCompileCache(path.resolve('node_modules', '.cache', 'compile'));
surviveClosedPipe();
