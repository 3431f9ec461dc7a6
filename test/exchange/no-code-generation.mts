// Run under --disallow-code-generation-from-strings: what the plain reader makes of the lines on standard input.
import { Readable } from 'node:stream';

let tries = 0;
globalThis.Function = new Proxy(Function, {
  construct(target, texts) {
    tries += 1;
    return Reflect.construct(target, texts);
  },
});
const { readRecords } = await import('../../src/exchange/index.js');
let isForbidden = false;
try {
  new Function('return 1');
} catch {
  isForbidden = true;
}
tries = 0;
const records: unknown[] = [];
const problems: unknown[] = [];
const report = await readRecords(
  Readable.toWeb(process.stdin) as Parameters<typeof readRecords>[0],
  {
    kind: 'case',
    onRecord: (record) => records.push(record),
    onProblem: ({ problems: found, ...line }) => {
      for (const problem of found) problems.push({ ...line, problem });
    },
  },
);
process.stdout.write(JSON.stringify({ report, records, problems, tries, isForbidden }));
