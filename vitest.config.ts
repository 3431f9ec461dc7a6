import { defineConfig } from 'vitest/config';

// Type tests (test/**/*.test-d.ts) are not run here: `npm run typecheck` compiles them, and an
// unused @ts-expect-error is an error of the compiler.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    // The library has no state to isolate: the files of one worker share its modules, and load them once.
    isolate: false,
  },
});
