// Node keeps what it has compiled of the sources and packages for the next time: most of a short command is otherwise spent
// on it. `node --import` runs this file first; as JavaScript, so that the reader of TypeScript need not be started for it.
import { enableCompileCache } from 'node:module';
import path from 'node:path';

enableCompileCache(path.resolve('node_modules', '.cache', 'compile'));
