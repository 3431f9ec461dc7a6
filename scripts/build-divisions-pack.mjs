// Makes src/packs/guangdong-divisions from the gathered list of Guangdong's divisions.
//
//   node scripts/build-divisions-pack.mjs guangdong-divisions.json guangdong-divisions.meta.json
//
// One line a division: six digits and a name; below it the towns with the last three of their nine
// digits. After the name, separated by spaces:
//   =code   the code of the same place in the other code system, where it differs
//   !name   the name of the same digits in the other code system, where it differs
//   ~name   another spelling in print
//   @n      the zone that administers it, by its place in ZONES
//   +       not in the statistics office's list, added from a later one
//   >codes  a retired code's successors, with a comma between them
// The signs are the source's own marks; nothing is joined or corrected here.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';

const [, , recordsPath, metaPath] = process.argv;
if (metaPath === undefined) throw new Error('give the list and its meta file');
const records = JSON.parse(readFileSync(recordsPath, 'utf8'));
const meta = JSON.parse(readFileSync(metaPath, 'utf8'));

/** Names that publishers spell in two ways, both left as they are. */
const DISPUTED = {
  440113120: '石基镇',
  440233100: '黄礤镇',
  440883107: '塘缀镇',
  445281201: '鲘溪乡',
  445381106: '满塘镇',
};

const zones = [...new Set(records.flatMap(({ zone }) => (zone === undefined ? [] : [zone])))];

/** 端州区城东街道 is printed as 城东街道 by the other publisher, under the same code. */
const withoutPrefix = ({ name, conflict }) =>
  conflict !== undefined && name !== conflict && name.endsWith(conflict) ? [conflict] : [];

function lineOf(record) {
  const { code, name, level, altCode, conflict, nbsName, zone, added } = record;
  const others = [
    ...(nbsName === undefined ? [] : [nbsName]),
    ...(DISPUTED[code] === undefined ? [] : [DISPUTED[code]]),
    ...withoutPrefix(record),
  ];
  return [
    level === 'town' ? code.slice(6) : code,
    name,
    ...(altCode === undefined ? [] : [`=${altCode}`]),
    ...(conflict === undefined ? [] : [`!${conflict}`]),
    ...others.map((other) => `~${other}`),
    ...(zone === undefined ? [] : [`@${zones.indexOf(zone)}`]),
    ...(added === undefined ? [] : ['+']),
  ].join(' ');
}

for (const { code, level, parent, kind, std, name } of records) {
  const expected = level === 'town' ? code.slice(0, 6) : undefined;
  if (expected !== undefined && parent !== expected)
    throw new Error(`${code} stands under ${parent}`);
  if (level === 'town' && std !== /[0-3]/.test(code[6])) throw new Error(`${code}: ${kind}`);
  if (/[\s=!~@+>`\\$]/.test(name)) throw new Error(`${code}: ${name}`);
}

const current = records.map(lineOf).join('\n');
const retired = Object.entries(meta.retired6.codes)
  .map(([code, name]) => `${code} ${name} >${(meta.retired6.successors[code] ?? []).join(',')}`)
  .join('\n');
const hash = createHash('sha256')
  .update(`${current}\n\n${retired}\n\n${zones.join('\n')}`)
  .digest('hex');

writeFileSync(
  join(root, 'src/packs/guangdong-divisions/lines.ts'),
  `// Made by scripts/build-divisions-pack.mjs from the gathered list; not to be edited.

/** Hash of the lines and zones below. */
export const LINES_HASH = 'sha256:${hash}';

/** 功能区, as the lines number them. */
export const ZONES: readonly string[] = [
${zones.map((zone) => `  '${zone}',`).join('\n')}
];

/** 现行区划. */
export const CURRENT_LINES = \`${current}\`;

/** 停用的六位代码. */
export const RETIRED_LINES = \`${retired}\`;
`,
);
