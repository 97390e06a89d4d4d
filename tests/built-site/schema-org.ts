import { resolve } from 'node:path';
import ts from 'typescript';

/**
 * What the vocabulary of schema.org finds wrong with `Dataset` records, by the key of the record. The vocabulary is
 * the package `schema-dts`, its types made from schema.org's own definitions; TypeScript's compiler judges by them:
 * a property that a type does not have, or a value that a property cannot have, is an error.
 */
export function vocabularyFaults(records: ReadonlyMap<string, object>): Map<string, string[]> {
  const lines = [...records.values()].map(
    (record, index) => `export const record${index}: WithContext<Dataset> = ${JSON.stringify(record)};`,
  );
  const source = [`import type { Dataset, WithContext } from 'schema-dts';`, ...lines].join('\n');
  const keys = [...records.keys()];
  const faults = new Map<string, string[]>();
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(compile(source))) {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    const key = file?.fileName === FILE ? keys[line - 1] : undefined;
    if (key === undefined) throw new Error(`the vocabulary itself cannot be read: ${text}`);
    faults.set(key, [...(faults.get(key) ?? []), text]);
  }
  return faults;
}

/** A program of one file that exists in memory alone, beside the real packages. */
function compile(source: string): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === FILE || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === FILE ? ts.createSourceFile(file, source, ts.ScriptTarget.ESNext) : getSourceFile(file, ...rest);
  return ts.createProgram([FILE], OPTIONS, host);
}

const FILE = resolve('tests/built-site/records-in-memory.ts').replaceAll('\\', '/');

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.NodeNext,
};
