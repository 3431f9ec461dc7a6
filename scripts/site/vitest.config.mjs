import { defineConfig } from 'vitest/config';

// Tests of the built site in a real browser: `npm run docs:test`, after `npm run docs`.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/site/**/*.spec.mjs'],
    environment: 'node',
    testTimeout: 90_000,
    hookTimeout: 240_000,
    // The second build runs beside the browser.
    maxWorkers: 2,
  },
});
