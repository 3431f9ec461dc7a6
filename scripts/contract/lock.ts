/* A released version never changes. */

/** Hashes of the files of each released version. */
export interface Lock {
  readonly released: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Whether a release locks the file: types are locked; code tables may grow, and SQL and indexes follow. */
export const lockedPaths = (path: string, version: string): boolean =>
  [`${version}/json-schema/`, `${version}/openapi/`, `${version}/java/`].some((start) =>
    path.startsWith(start),
  );

/** What a released version has lost, gained or changed. */
export function lockProblems(
  lock: Lock,
  files: ReadonlyMap<string, string>,
  hash: (text: string) => string,
  version: string,
): string[] {
  return Object.entries(lock.released).flatMap(([released, hashes]) => {
    const isHere = [...files.keys()].some((path) => path.startsWith(`${released}/`));
    if (!isHere && released !== version) return [];
    const changed = Object.entries(hashes).flatMap(([path, expected]) => {
      const text = files.get(path);
      if (text === undefined) return [`${path}: gone, but ${released} is released`];
      return hash(text) === expected
        ? []
        : [`${path}: changed, but ${released} is released; write the next version`];
    });
    const added = [...files.keys()]
      .filter((path) => lockedPaths(path, released) && !(path in hashes))
      .map((path) => `${path}: new, but ${released} is released; write the next version`);
    return [...changed, ...added];
  });
}

/** Where the files on the disk differ from what the library says. */
export function driftOf(
  expected: ReadonlyMap<string, string>,
  actual: ReadonlyMap<string, string>,
  version: string,
): readonly string[] {
  return [
    ...[...expected].flatMap(([path, text]) => {
      const own = actual.get(path);
      return own === text ? [] : [own === undefined ? `${path}: missing` : `${path}: differs`];
    }),
    ...[...actual.keys()]
      .filter((path) => path.startsWith(`${version}/`) && !expected.has(path))
      .map((path) => `${path}: stale`),
  ];
}
