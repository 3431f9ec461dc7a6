import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const sources = fileURLToPath(new URL('src/', import.meta.url));

// Type tests (test/**/*.test-d.ts) are not run here: `npm run typecheck` compiles them, and an
// unused @ts-expect-error is an error of the compiler.
export default defineConfig({
  resolve: {
    // Examples import the package by its name; a test of one runs it on the sources.
    alias: [
      { find: /^zhifa$/, replacement: `${sources}index.ts` },
      { find: /^zhifa\/(.+)$/, replacement: `${sources}$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    // The library has no state to isolate: the files of one worker share its modules, and load them once.
    isolate: false,
  },
});
