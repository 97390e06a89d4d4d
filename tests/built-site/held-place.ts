import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded into a build before anything else (`node --import`): what is published cannot be moved, as when another program
// has it open.
const rename = fs.renameSync;
fs.renameSync = (from, to) => {
  if (String(to).includes('-previous-'))
    throw Object.assign(new Error('EBUSY: resource busy or locked, rename'), { code: 'EBUSY' });
  rename(from, to);
};
syncBuiltinESMExports();
