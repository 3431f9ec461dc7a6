/* What changed between versions of the contract. Within one major version (v1, v1.1 …) nothing may break. */
import {
  compareContracts,
  type JsonSchema,
  type SchemaChange,
  schemaChangeReasons,
} from '../../src/exchange/index.js';

const SCHEMAS = /^(v[\d.]+)\/json-schema\/2020-12\/tolerant\/(\w+)\.json$/;

const majorOf = (version: string): string => version.split('.')[0] ?? version;

/** By the numbers in the name: v1, v1.1, v1.10, v2. */
const order = (a: string, b: string): number => {
  const [left, right] = [a, b].map((version) => version.slice(1).split('.').map(Number));
  const most = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let index = 0; index < most; index += 1) {
    const by = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (by !== 0) return by;
  }
  return 0;
};

/** One line for a change. */
export const changeLine = ({ effect, path, reason, subject }: SchemaChange): string =>
  `${effect}: ${path.join('/')}: ${schemaChangeReasons[reason].en} (${schemaChangeReasons[reason].zh})${subject === '' ? '' : `: ${subject}`}`;

/** What the schemas of each version are, in the order of the versions. */
export function versionsIn(
  files: ReadonlyMap<string, string>,
): readonly (readonly [version: string, schemas: Readonly<Record<string, JsonSchema>>])[] {
  const versions = new Map<string, Record<string, JsonSchema>>();
  for (const [path, text] of files) {
    const [, version, name] = SCHEMAS.exec(path) ?? [];
    if (version === undefined || name === undefined) continue;
    const own = versions.get(version) ?? {};
    own[name] = JSON.parse(text) as JsonSchema;
    versions.set(version, own);
  }
  return [...versions].sort(([a], [b]) => order(a, b));
}

/** Breaking changes from one version to the next of the same major. */
export function breaksWithinMajor(files: ReadonlyMap<string, string>): readonly string[] {
  const versions = versionsIn(files);
  return versions.flatMap(([version, schemas], index) => {
    const before = versions[index - 1];
    if (before === undefined || majorOf(before[0]) !== majorOf(version)) return [];
    return compareContracts(before[1], schemas)
      .filter(({ effect }) => effect === 'breaking')
      .map((change) => `${before[0]} → ${version}: ${changeLine(change)}`);
  });
}
