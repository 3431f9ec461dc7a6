import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folders } from './source.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const documents = [
  'README.md',
  'README.en.md',
  'CONTRIBUTING.md',
  ...['guides', 'decisions', 'packs', 'procedures'].flatMap((folder) =>
    readdirSync(join(root, 'docs', folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${folder}/${name}`),
  ),
];
const guides = documents.filter((file) => file.startsWith('docs/guides/'));

/** What the links and pictures of a document lead to, outside its blocks of code; addresses on the network are left out. */
const targetsOf = (file: string): readonly string[] =>
  [
    ...read(file)
      .replace(/^```[\s\S]*?^```/gm, '')
      .matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g),
  ]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

describe('documents', () => {
  it.each(documents)('%s links to files that are there', (file) => {
    const lost = targetsOf(file).filter((target) => !existsSync(join(root, dirname(file), target)));
    expect(lost).toEqual([]);
  });

  it.each(['README.md', 'README.en.md'])('%s has a row for every folder of src', (file) => {
    const text = read(file);
    expect(folders.filter((folder) => !text.includes(`\n| \`${folder}\` |`))).toEqual([]);
  });

  it.each(['house.svg', 'house.en.svg'])('the picture %s shows every folder of src', (file) => {
    const text = read(`docs/guides/${file}`);
    expect(folders.filter((folder) => !text.includes(`>${folder}<`))).toEqual([]);
  });
});

describe('guides', () => {
  it('are in Chinese and in English, each with a link to the other', () => {
    const alone = guides.filter((file) => {
      const other = file.endsWith('.en.md')
        ? file.replace('.en.md', '.md')
        : file.replace('.md', '.en.md');
      return (
        !guides.includes(other) || !targetsOf(file).includes(other.slice('docs/guides/'.length))
      );
    });
    expect(alone).toEqual([]);
  });

  it.each([
    ['README.md', (file: string) => !file.endsWith('.en.md')],
    ['README.en.md', (file: string) => file.endsWith('.en.md')],
  ])('each stands in the table of %s', (file, isOfLanguage) => {
    const linked = targetsOf(file);
    expect(guides.filter(isOfLanguage).filter((guide) => !linked.includes(guide))).toEqual([]);
  });
});
