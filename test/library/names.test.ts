import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as library from '../../src/index.js';
import { exportsOf, folders, source } from './source.js';

function exportDeclarations(path: string): readonly ts.ExportDeclaration[] {
  const text = readFileSync(join(source, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  expect(file.statements.every(ts.isExportDeclaration), `${path} only re-exports`).toBe(true);
  return file.statements.filter(ts.isExportDeclaration);
}

/** The names of values and types that a folder's index exports. */
function namesOf(folder: string): readonly string[] {
  return exportDeclarations(`${folder}/index.ts`).flatMap(({ exportClause }) => {
    if (exportClause === undefined || !ts.isNamedExports(exportClause))
      throw new Error(`${folder}/index.ts exports names that it does not list`);
    return exportClause.elements.map(({ name }) => name.text);
  });
}

test('the root re-exports every folder, in the order of the alphabet, and nothing else', () => {
  const paths = exportDeclarations('index.ts').map((declaration) => {
    expect(declaration.exportClause).toBeUndefined();
    return (declaration.moduleSpecifier as ts.StringLiteral).text;
  });
  expect(paths).toEqual(folders.map((folder) => `./${folder}/index.js`));
});

// Two folders with one name: `export *` drops it from the root without a word.
test('no two folders export the same name', () => {
  const owners = new Map<string, string[]>();
  for (const folder of folders)
    for (const name of namesOf(folder)) owners.set(name, [...(owners.get(name) ?? []), folder]);
  expect([...owners].filter(([, exporting]) => exporting.length > 1)).toEqual([]);
});

test('the root has the values of all folders', async () => {
  const names = await Promise.all(
    folders.map(async (folder) => Object.keys(await exportsOf(folder))),
  );
  expect(Object.keys(library).sort()).toEqual(names.flat().sort());
});
