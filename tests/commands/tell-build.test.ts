import { expect, test } from 'vitest';
import { ledgerNotices } from '../../src/commands/tell-build.ts';

test.each([
  [{ fresh: [], unprinted: 0, record: false }, []],
  [
    { fresh: ['/a/'], unprinted: 0, record: false },
    [/^1 ny adresse står ikke i data\/addresses\.txt endnu .*--record/],
  ],
  [{ fresh: ['/a/', '/b/'], unprinted: 1, record: false }, [/^2 nye adresser står ikke /, /^1 PDF .* PDF=1/]],
  [
    { fresh: ['/a/'], unprinted: 2, record: true },
    [/^1 ny adresse er skrevet i data\/addresses\.txt$/, /^2 PDF'er /],
  ],
])('the list of addresses is told of: %j', (outcome, lines) => {
  expect(ledgerNotices(outcome)).toEqual(lines.map((line) => expect.stringMatching(line)));
});
