import { expect, test } from 'vitest';
import type { ProblemCatalog } from '../../src/core/index.js';
import { problemCatalog } from '../../src/messages/index.js';
import { exportsOf, filesOf, folders } from './source.js';

/** `core` has a prefix for each concept; every other folder has one, its own name. */
const CORE_PREFIXES = ['date', 'input', 'instant', 'money', 'ratio', 'timeline'];

const camelCase = (folder: string): string =>
  folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

async function catalogsOf(folder: string): Promise<readonly ProblemCatalog[]> {
  return Object.entries(await exportsOf(folder))
    .filter(([name]) => /Problems$/.test(name))
    .map(([, catalog]) => catalog as ProblemCatalog);
}

const withProblems = folders.filter((folder) => filesOf(folder).has(`${folder}/problems.ts`));
const catalogs = new Map(
  await Promise.all(
    withProblems.map(async (folder) => [folder, await catalogsOf(folder)] as const),
  ),
);
const sentences = Object.entries<ProblemCatalog[string]>(problemCatalog);

test.each(withProblems)('%s exports one catalog, its codes begin with its name', (folder) => {
  expect(catalogs.get(folder)).toHaveLength(1);
  const prefixes = folder === 'core' ? CORE_PREFIXES : [camelCase(folder)];
  const foreign = Object.keys(catalogs.get(folder)?.[0] ?? {}).filter(
    (code) => !prefixes.includes(code.split('.')[0] ?? ''),
  );
  expect(foreign).toEqual([]);
});

test('the catalog of the library is all catalogs, and no code is in two', () => {
  const codes = [...catalogs.values()].flat().flatMap((catalog) => Object.keys(catalog));
  expect(new Set(codes).size).toBe(codes.length);
  expect(Object.keys(problemCatalog).sort()).toEqual(codes.sort());
});

test('codes are prefix.camelCase', () => {
  expect(
    sentences
      .map(([code]) => code)
      .filter((code) => !/^[a-z][A-Za-z]*\.[a-z][A-Za-z\d]*$/.test(code)),
  ).toEqual([]);
});

/** `{labelZh}` in a Chinese sentence is the Chinese of `{label}`. */
const placeholders = (sentence: string): readonly string[] =>
  [
    ...new Set(
      [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name?.replace(/Zh$/, '') ?? ''),
    ),
  ].sort();

test.each(sentences)('%s says the same in both languages', (_, { zh, en }) => {
  expect(zh).toMatch(/[\p{Script=Han}：]/u);
  expect(en).toMatch(/[a-z]/);
  expect(placeholders(zh)).toEqual(placeholders(en));
  expect(zh.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
});

test('every code is made somewhere in src', () => {
  const code = [...folders, 'packs']
    .flatMap((folder) => [...filesOf(folder)])
    .filter(([path]) => !path.endsWith('/problems.ts'))
    .map(([, text]) => text.replace(/\/\*[\s\S]*?\*\//g, ''))
    .join('\n');
  expect(sentences.map(([name]) => name).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});
