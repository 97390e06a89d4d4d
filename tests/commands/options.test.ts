import { describe, expect, test } from 'vitest';
import { refuseOptions } from '../../src/commands/options.ts';
import { layOutSite } from '../catalog/site-folder.ts';
import { runCommand } from '../run-command.ts';

const options = { fresh: { type: 'boolean' }, base: { type: 'string', short: 'b' } } as const;
const ALL = 'Kommandoen har »--fresh« og »--base«.';

describe('the options of a command', () => {
  test.each([[], ['--fresh'], ['--base', 'main'], ['--base=-x', '--fresh'], ['-b', 'main'], ['--']])(
    'may be %j',
    (...given) => expect(refuseOptions(options, given)).toBeNull(),
  );

  test.each([
    ['--frehs', `Tilvalget »--frehs« kendes ikke. Mente du »--fresh«? ${ALL}`],
    ['--toString', `Tilvalget »--toString« kendes ikke. ${ALL}`],
    ['--no-fresh', `Tilvalget »--no-fresh« kendes ikke. ${ALL}`],
    ['-x', `Tilvalget »-x« kendes ikke. ${ALL}`],
    ['fresh', `Ordet »fresh« kendes ikke. Mente du »--fresh«? ${ALL}`],
    ['--fresh=ja', 'Tilvalget »--fresh« har ingen værdi. Skriv kun »--fresh«.'],
    ['--base', 'Tilvalget »--base« mangler en værdi. Skriv den efter, fx »--base=…«.'],
    ['--base --fresh', 'Tilvalget »--base« mangler en værdi. Skriv den efter, fx »--base=…«.'],
  ])('are refused as %s', (given, told) => {
    expect(refuseOptions(options, given.split(' '))).toBe(told);
  });

  test('are none where a command has none', () => {
    expect(refuseOptions({}, ['--fresh'])).toBe(
      'Tilvalget »--fresh« kendes ikke. Kommandoen har ingen tilvalg.',
    );
  });
});

describe('an unknown option', () => {
  test.each([
    ['build', '--recrod', 'Mente du »--record«? Kommandoen har »--fresh« og »--record«.'],
    ['check', '--recrod', 'Mente du »--record«? Kommandoen har »--summary«, »--record« og »--translations«.'],
    ['pdf', '--recrod', 'Kommandoen har ingen tilvalg.'],
    [
      'preview',
      '--prot',
      'Mente du »--port«? Kommandoen har »--open«, »--port«, »--host«, »--force«, »--verbose« og »--silent«.',
    ],
    ['new', '--hepl', 'Mente du »--help«? Kommandoen har »--help«.'],
  ] as const)('ends »npm run %s« before it has begun', { timeout: 30_000 }, (command, option, choice) => {
    const args = [...(command === 'new' ? ['nyhed', 'fest'] : []), option];
    expect(runCommand(command, args, layOutSite())).toEqual({
      code: 1,
      said: '',
      complained: `Tilvalget »${option}« kendes ikke. ${choice}\n`,
    });
  });
});
