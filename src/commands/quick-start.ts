import { enableCompileCache } from 'node:module';
import path from 'node:path';

// What Node has compiled of sources and packages it keeps for the next time: most of a check is otherwise spent on it.
// A command that wants this imports its own code after this file, by `import()`.
enableCompileCache(path.resolve('node_modules', '.cache', 'compile'));
