/* Two builds of the site give the same bytes. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../../scripts/entries.mjs';
import { site } from './browser.mjs';

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

it('a second build equals the first, byte by byte', async () => {
  const again = join(root, 'out/site-again');
  await promisify(execFile)(process.execPath, [
    join(root, 'scripts/site/build.mjs'),
    '--out',
    again,
  ]);
  const files = filesOf(site);
  expect(filesOf(again)).toEqual(files);
  const differ = files.filter(
    (name) => !readFileSync(join(site, name)).equals(readFileSync(join(again, name))),
  );
  expect(differ).toEqual([]);
  rmSync(again, { recursive: true });
}, 600_000);
