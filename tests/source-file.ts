import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** Every file of ours below a folder, as paths from the project's root with forward slashes, sorted: none of a package. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .filter((file) => !file.includes('/node_modules/'))
    .sort();
}

/** Reads a TypeScript, JavaScript or Astro file of the project and what it imports. */
export function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  return { path, text, code: stripComments(text), imports: importsOf(path, text) };
}

/**
 * What a file imports: static, side-effect and dynamic imports, re-exports and `typeof import()`. In an Astro file
 * those of the frontmatter and of its scripts.
 */
export function importsOf(path: string, text: string): Import[] {
  return scriptsOf(path, text).flatMap((script) => importsInScript(path, script));
}

function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  return [
    frontmatter,
    ...[...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? ''),
  ];
}

function importsInScript(path: string, script: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean, late = false) => {
    if (node && ts.isStringLiteral(node)) found.push({ ...resolveTarget(path, node.text), typeOnly, late });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(`${path}.ts`, script, ts.ScriptTarget.Latest));
  return found;
}

function isTypeOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

function resolveTarget(from: string, specifier: string): Pick<Import, 'file' | 'package'> {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return { file: posix.join(posix.dirname(from), bare) };
  return { package: bare };
}

// Enough for a search of words in code: a `//` after a colon is part of an address, not a comment.
function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\\'"`])\/\/[^\n]*/g, '');
}

/** A file of the project. */
export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
  /** The text without comments. */
  code: string;
  imports: Import[];
}

/** One import: either a file of the project or a package (with the path inside it, if any). */
export interface Import {
  file?: string;
  package?: string;
  /** Nothing of it is left when the code runs. */
  typeOnly: boolean;
  /** Imported by `import()`, when the code gets there. */
  late: boolean;
}
