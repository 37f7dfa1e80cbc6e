import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** A module of `src`. */
export interface SourceModule {
  /** Its path below the root, such as `src/model/kinds.ts`. */
  readonly path: string;
  readonly exports: readonly string[];
  /** The paths of the modules that it imports, types included. */
  readonly imports: readonly string[];
}

const root = new URL('../../', import.meta.url);

/** All modules of `src` that are written by hand. */
export function sourceModules(): readonly SourceModule[] {
  return readdirSync(new URL('src/', root), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts') && !/\.(d|generated)\.ts$/.test(name))
    .map((name) => moduleAt(`src/${name}`))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function moduleAt(path: string): SourceModule {
  const text = readFileSync(new URL(path, root), 'utf8');
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return {
    path,
    exports: statements.flatMap(exportedNames),
    imports: statements.flatMap((one) => imported(one, path)),
  };
}

function exportedNames(statement: ts.Statement): readonly string[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  }
  return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || isTypeDeclaration(statement)
    ? [statement.name?.text ?? 'default']
    : [];
}

function isTypeDeclaration(statement: ts.Statement): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

function namesIn(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

function imported(statement: ts.Statement, from: string): readonly string[] {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const { text } = statement.moduleSpecifier;
  return text.startsWith('.') ? [posix.join(posix.dirname(from), text).replace(/\.js$/, '.ts')] : [];
}
