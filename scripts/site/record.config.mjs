import { defineConfig } from 'vitest/config';

/** Tells of every step that is taken while the tests run. */
const recorder = {
  name: 'record-steps',
  transform(code, id) {
    if (!id.endsWith('/src/workflow/decide.ts')) return undefined;
    const told = code.replace(
      /outcome: "moved",\s*edge: edge\.id,|outcome: 'moved',\s*edge: edge\.id,/,
      (text) =>
        text.replace(
          /(["'])moved\1/,
          "(globalThis.$recordStep?.(machine, state, event, facts, edge), 'moved')",
        ),
    );
    if (told === code) throw new Error('decide.ts is not as the recorder knows it');
    return told;
  },
};

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [recorder],
  test: {
    include: [
      'test/{penalty,review,inspection,plan,supervision,township,record,linkage,registry}/**/*.test.ts',
    ],
    setupFiles: ['scripts/site/record-setup.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
