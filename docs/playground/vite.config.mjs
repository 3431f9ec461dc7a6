// The playground is built from the library as users get it: the packed tarball, unpacked into out/pack.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vite';
import { entries } from '../../scripts/entries.mjs';

const root = new URL('../..', import.meta.url).pathname;
const pack = join(root, 'out/pack/node_modules/zhifa');
const CHAPTERS = 8;

/** `zhifa` and its subpaths, from the tarball. */
const packed = {
  name: 'packed-library',
  enforce: 'pre',
  resolveId(source) {
    return /^zhifa(?:\/|$)/.test(source)
      ? this.resolve(source, join(root, 'out/pack/index.js'), { skipSelf: true })
      : undefined;
  },
};

/** Every procedure with its history, and every table of the ecology pack by title: read from the library while building. */
const catalogs = {
  name: 'catalogs',
  resolveId: (id) => (id.startsWith('catalog:') ? `\0${id}` : undefined),
  async load(id) {
    if (id === '\0catalog:procedures') {
      const rows = [];
      for (const { subpath } of entries()) {
        const folder = subpath.slice(2);
        if (folder === '' || folder.startsWith('packs/')) continue;
        const exported = await import(pathToFileURL(join(pack, 'dist', folder, 'index.js')));
        for (const [name, machine] of Object.entries(exported)) {
          if (!name.endsWith('Machine') || machine.table === undefined) continue;
          const file = machine.id.replaceAll('/', '-');
          rows.push(
            `{ id: ${JSON.stringify(machine.id)}, label: ${JSON.stringify(machine.label)}, file: '${file}', machine: () => import('zhifa/${folder}').then((module) => module.${name}), sample: () => import('/samples/${file}.json') }`,
          );
        }
      }
      return `export const procedures = [\n${rows.sort().join(',\n')}\n];`;
    }
    if (id === '\0catalog:ecology') {
      const rows = [];
      for (let chapter = 1; chapter <= CHAPTERS; chapter += 1) {
        const path = join(pack, `dist/packs/gd-ecology-2021/chapter-${chapter}/index.js`);
        const exported = await import(pathToFileURL(path));
        for (const section of exported[`chapter${chapter}Sections`]) {
          const { title } = exported[`chapter${chapter}Table`](section).value;
          rows.push(JSON.stringify([chapter, section, title.zh]));
        }
      }
      const loads = Array.from(
        { length: CHAPTERS },
        (_, index) =>
          `() => import('zhifa/packs/gd-ecology-2021/chapter-${index + 1}').then((module) => module.chapter${index + 1}Table)`,
      );
      return `export const sections = [${rows.join(',')}];\nexport const chapters = [${loads.join(',\n')}];`;
    }
    return undefined;
  },
};

export default ({ policy }) =>
  defineConfig({
    root: join(root, 'docs/playground'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [
      packed,
      catalogs,
      {
        name: 'policy',
        transformIndexHtml: (html) => html.replace('%POLICY%', policy),
      },
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      target: 'es2022',
      outDir: join(root, 'out/site/playground'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
    },
  });
