// The Markdown files that become pages of the site.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.mjs';

/** The page of all articles; the plugin fills it from the sources. */
export const articlesPage = join(root, 'scripts/site/pages/articles.md');

const inFolder = (folder) =>
  readdirSync(join(root, 'docs', folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(root, 'docs', folder, name));

/** Every document: guides, procedures, packs, decisions, and what stands beside them. */
export const documents = [
  ...['guides', 'procedures', 'packs', 'decisions'].flatMap(inFolder),
  join(root, 'docs/unverified.md'),
  join(root, 'README.en.md'),
  join(root, 'CONTRIBUTING.md'),
  articlesPage,
];
