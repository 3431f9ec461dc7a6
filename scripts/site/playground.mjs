// Builds the playground from the packed library, and holds its first load to a ceiling.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import configure from '../../docs/playground/vite.config.mjs';
import { buildIfStale } from '../build-if-stale.mjs';
import { root } from '../entries.mjs';
import { POLICY } from './policy.mjs';

/** Bytes, gzipped, that the first screen may load: page, script, style. Packs and tools come on demand. */
export const FIRST_LOAD_CEILING = 150_000;

/** The library as `npm pack` gives it, unpacked in out/pack. */
export function unpackLibrary() {
  buildIfStale();
  const pack = join(root, 'out/pack');
  rmSync(pack, { recursive: true, force: true });
  const home = join(pack, 'node_modules/zhifa');
  mkdirSync(home, { recursive: true });
  // A package of its own, so that `zhifa` is the one in its node_modules and not this repository.
  writeFileSync(join(pack, 'package.json'), '{"name":"pack","private":true}');
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', pack], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [tarball] = readdirSync(pack).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(pack, tarball), '-C', home, '--strip-components=1']);
}

/** The files that the page loads before anybody chooses a tool, with what they import at once. */
export function firstLoad(folder) {
  const seen = new Set();
  const follow = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(file, 'utf8');
    for (const [, to] of code.matchAll(
      /(?:^|[;}\s])(?:import|export)(?:[^'"()]*from)?\s*["'](\.[^"']+)["']/g,
    ))
      follow(join(dirname(file), to));
  };
  const page = join(folder, 'index.html');
  seen.add(page);
  const html = readFileSync(page, 'utf8');
  for (const [, to] of html.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)) follow(join(folder, to));
  const files = [...seen].map((file) => ({
    file,
    bytes: gzipSync(readFileSync(file), { level: 9 }).length,
  }));
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Writes `OUT/playground`. */
export async function buildPlayground(out) {
  unpackLibrary();
  // Whoever calls: a test runner's NODE_ENV would bring development code into the page.
  process.env.NODE_ENV = 'production';
  const config = configure({ policy: POLICY });
  config.build.outDir = join(out, 'playground');
  await build(config);
  const { bytes } = firstLoad(join(out, 'playground'));
  if (bytes > FIRST_LOAD_CEILING)
    throw new Error(
      `the first load of the playground is ${bytes} bytes, over ${FIRST_LOAD_CEILING}`,
    );
  return bytes;
}
