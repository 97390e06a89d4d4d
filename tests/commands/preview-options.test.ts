import { expect, test } from 'vitest';
import { refusePreview } from '../../src/commands/preview-options.ts';

test.each([
  '',
  '--open',
  '--open /maal/ --port 4322',
  '--port=65535 --host=0.0.0.0',
  '--host 192.168.1.2',
  '--host --port 1',
])('the preview may be started with »%s«', (given) => {
  expect(refusePreview(given.split(' ').filter((word) => word !== ''))).toBeNull();
});

test.each([
  ['--prot=4322', 'Tilvalget »--prot« kendes ikke. Mente du »--port«?'],
  ['4322', 'Ordet »4322« kendes ikke.'],
  ['--port', 'Tilvalget »--port« mangler en værdi.'],
  ['--port=abc', 'Tilvalget »--port« er »abc«. Skriv et tal fra 1 til 65535, fx »--port=4321«.'],
  ['--port 99999', 'Tilvalget »--port« er »99999«.'],
  ['--port=0', 'Tilvalget »--port« er »0«.'],
])('and not with »%s«', (given, told) => {
  expect(refusePreview(given.split(' '))).toContain(told);
});
