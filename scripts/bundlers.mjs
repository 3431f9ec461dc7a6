// What each bundler makes of the installed package, and what a mini program can load of it.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize, relative } from 'node:path';
import { parse } from 'acorn';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';

const require = createRequire(import.meta.url);

/** webpack 4 reads neither the exports map nor the syntax of 2020; webpack 5 reads both. */
const webpack = (name, target) => (entry, file) =>
  new Promise((resolve, reject) => {
    const options = {
      mode: 'production',
      target,
      performance: false,
      entry,
      output: { path: dirname(file), filename: relative(dirname(file), file) },
    };
    require(name)(options, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });

/** Bundlers by name: each writes what the entry needs into one CommonJS file. */
export const bundlers = {
  'webpack 4': webpack('webpack-4', 'web'),
  'webpack 5': webpack('webpack', ['web', 'es2020']),
  vite: (entry, file) =>
    vite({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: dirname(file),
        emptyOutDir: false,
        rolldownOptions: { output: { format: 'cjs' } },
        lib: { entry, formats: ['cjs'], fileName: () => relative(dirname(file), file) },
      },
    }),
  esbuild: (entry, file) =>
    esbuild({ entryPoints: [entry], outfile: file, bundle: true, minify: true, format: 'cjs' }),
};

/** WeChat takes 2 MB for a package and warns from 1.5 MB. */
const MINI_PROGRAM_LIMIT = 1.5 * 1024 * 1024;

/** What keeps a mini program from loading these files: later syntax, code from strings, a file that is not in the folder. */
export function miniProgramFaults(folder, entryFiles) {
  const present = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const faults = [];
  const read = new Map();
  const closureOf = (entry) => {
    const closure = new Set([entry]);
    for (const name of closure) {
      if (!present.has(name)) faults.push(`${entry}: ${name} is not in the folder`);
      else if (!read.has(name)) read.set(name, fileOf(folder, name, faults));
      for (const needed of read.get(name)?.needs ?? []) closure.add(needed);
    }
    return closure;
  };
  for (const entry of entryFiles) {
    const bytes = [...closureOf(entry)].reduce(
      (sum, name) => sum + (read.get(name)?.bytes ?? 0),
      0,
    );
    if (bytes > MINI_PROGRAM_LIMIT) faults.push(`${entry}: ${Math.round(bytes / 1024)} KiB`);
  }
  return faults;
}

/** A file's size and what it requires; what a mini program cannot read of it goes to the faults. */
function fileOf(folder, name, faults) {
  const code = readFileSync(join(folder, name), 'utf8');
  try {
    parse(code, { ecmaVersion: 2015 });
  } catch (error) {
    faults.push(`${name}: ${error.message}`);
  }
  for (const [found] of code.matchAll(/\beval\(|\bnew Function\b|\bnew Proxy\b|\bimport\(/g))
    faults.push(`${name}: ${found}`);
  const wanted = [...code.matchAll(/\brequire\(([^)]*)\)/g)].map(([, what]) => what);
  for (const what of wanted)
    if (!/^"\.{1,2}\/[^"]+\.js"$/.test(what)) faults.push(`${name}: require(${what})`);
  const needs = wanted.map((what) => normalize(join(dirname(name), what.slice(1, -1))));
  return { bytes: Buffer.byteLength(code), needs };
}
