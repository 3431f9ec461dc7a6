/*
 * 一案一码 for one city and one year: every body issues its codes from PostgreSQL, servers race, tablets work without a network,
 * crash and get lost; a sheet of QR codes is printed and scanned; then the codes are copied with the errors that people make.
 *
 *   npm run example -- case-codes          errors of each kind: 100,000
 *   npm run example -- case-codes 20000    fewer
 *
 * PostgreSQL runs inside this process (PGlite). For a server, pass a pool of `pg` to `createStore` instead.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { getPublicKeyAsync, signAsync, verifyAsync } from '@noble/ed25519';
import {
  accountForSerials,
  addDays,
  type CaseCode,
  type CaseEnvelope,
  type CaseSigner,
  caseCodeProblems,
  describeFrom,
  type EnvelopeTrust,
  emptyCaseLinks,
  guangdongCaseCodeScheme,
  instant,
  type LocalDate,
  linkCases,
  localDate,
  measureCaseCodeQr,
  originsOf,
  type ParsedCaseCode,
  parseCaseCode,
  readCaseQr,
  signCaseEnvelope,
  suggestCaseCodes,
  verifyCaseEnvelope,
} from 'zhifa';
import { bodies, divisions, YEAR, type YearOfScope, yearOf } from './city.js';
import { type HumanError, humanErrors } from './errors.js';
import {
  closeYear,
  codesLeft,
  giveBack,
  type Holder,
  issue,
  issueProvisional,
  must,
  refill,
} from './holder.js';
import { oneOf, type Random, randomFrom } from './random.js';
import { scan } from './scan.js';
import { draw, type Label, sheetOf } from './sheet.js';
import {
  DEFAULT_USER_ID,
  demonstrationDevice,
  holdsStandardExample,
  sm2Signer,
  sm2Verifier,
} from './sm2.js';
import { type CaseCodeStore, type CodeRow, createStore } from './store.js';

const TRIALS = Number(process.argv[2] ?? 100_000);
const OUT = 'out/case-codes';
const HOST = 'zf.example.org';
const LAST_DAY = localDate(`${YEAR}-12-31`);
const BLOCK_DAYS = 90;
/** A tablet that is online asks for another block when it has fewer codes than this. */
const LOW_WATER = 3;

interface Issued {
  readonly rows: readonly CodeRow[];
  /** Provisional codes and the codes that replaced them. */
  readonly formalised: readonly (readonly [provisional: CaseCode, code: CaseCode])[];
}

/** One scope through its year: two servers and the body's tablets. */
async function issueYear(
  store: CaseCodeStore,
  { scope, filings }: YearOfScope,
  random: Random,
): Promise<Issued> {
  const holder = (name: string, blockSize: number): Holder => ({
    name,
    scope,
    blockSize,
    lease: undefined,
    requests: 0,
  });
  const servers = [holder('server-a', 10), holder('server-b', 10)] as const;
  const tablets = [holder('tablet-1', 8), holder('tablet-2', 8)] as const;
  // Both servers start at the same moment; one of them loses the race for the row and reads again.
  await Promise.all(servers.map((server) => refill(store, server, LAST_DAY)));
  const rows: CodeRow[] = [];
  const formalised: (readonly [CaseCode, CaseCode])[] = [];

  const fromServer = async (on: LocalDate, requestId: string): Promise<CaseCode> => {
    const server = oneOf(random, servers);
    for (;;) {
      const code = issue(server, { requestId, on });
      if (code !== undefined) {
        rows.push({ code, on, holder: server.name });
        return code;
      }
      await refill(store, server, LAST_DAY);
    }
  };

  for (const { requestId, on, tablet } of filings) {
    if (tablet === undefined) {
      await fromServer(on, requestId);
      continue;
    }
    const device = tablets[tablet] ?? tablets[0];
    if (random(150) === 0) await giveBack(store, device, 'lost');
    const isOnline = random(2) === 0;
    if (isOnline && codesLeft(device, on) < LOW_WATER) {
      const through = addDays(on, BLOCK_DAYS);
      await refill(store, device, through < LAST_DAY ? through : LAST_DAY);
    }
    const code = issue(device, { requestId, on });
    if (code !== undefined) {
      // A crash after storing: the case asks again and gets the same code.
      if (random(100) === 0 && issue(device, { requestId, on }) !== code)
        throw new Error(`${code} changed after a crash`);
      rows.push({ code, on, holder: device.name });
    } else {
      const provisional = issueProvisional(scope, random(31 ** 6));
      formalised.push([provisional, await fromServer(on, `formal ${requestId}`)]);
    }
  }
  for (const each of servers) await giveBack(store, each);
  // Tablets report after the close: their blocks had expired, and the account is corrected.
  await closeYear(store, scope, addDays(LAST_DAY, 1));
  for (const each of tablets) await giveBack(store, each);
  return { rows, formalised };
}

async function issueAll(store: CaseCodeStore, random: Random): Promise<Issued> {
  const rows: CodeRow[] = [];
  const formalised: (readonly [CaseCode, CaseCode])[] = [];
  let pending: CodeRow[] = [];
  const flush = async (): Promise<void> => {
    await store.register(pending);
    rows.push(...pending);
    pending = [];
  };
  for (const body of bodies) {
    for (const year of yearOf(body, random)) {
      const issued = await issueYear(store, year, random);
      pending.push(...issued.rows);
      formalised.push(...issued.formalised);
      if (pending.length > 5000) await flush();
    }
  }
  await flush();
  return { rows, formalised };
}

async function reportIssuing(store: CaseCodeStore, issued: Issued): Promise<void> {
  const { rows, formalised } = issued;
  const totals = { issued: 0, voided: 0, retired: 0, open: 0 };
  let highest = 0;
  let granted = 0;
  for (const allocator of await store.allocators()) {
    const account = accountForSerials(allocator).totals;
    for (const fate of ['issued', 'voided', 'retired', 'open'] as const)
      totals[fate] += account[fate];
    highest = Math.max(highest, allocator.next - 1);
    granted += allocator.next - 1;
  }
  const distinct = new Set(rows.map(({ code }) => code)).size;
  console.log(`主体 bodies                 ${bodies.length}`);
  console.log(`编码 codes issued           ${rows.length}`);
  console.log(`  distinct / in PostgreSQL  ${distinct} / ${await store.countCodes()}`);
  console.log(
    `  from tablets              ${rows.filter(({ holder }) => holder.startsWith('tablet')).length}`,
  );
  console.log(`  provisional, formalised   ${formalised.length}`);
  console.log(`  races lost, read again    ${store.lostRaces()}`);
  console.log(
    `号码 serials granted        ${granted} = ${totals.issued} issued + ${totals.voided} voided + ${totals.retired} retired + ${totals.open} open`,
  );
  console.log(`  highest in a scope        ${highest} of ${guangdongCaseCodeScheme.lastSerial}`);
  if (distinct !== rows.length || (await store.countCodes()) !== rows.length)
    throw new Error('a code was issued twice');
  if (totals.issued !== rows.length || totals.open > 0) throw new Error('a serial has no account');
  const example = formalised[0];
  if (example !== undefined) {
    const [provisional, code] = example;
    const register = must(
      linkCases(emptyCaseLinks, { from: code, to: provisional, kind: 'formalises', on: LAST_DAY }),
    );
    console.log(`  ${code} ← ${originsOf(register, code).join(', ')}`);
  }
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

/** The keys of two bodies: one signs with Ed25519, one with SM2. RFC 8032 test key and the key of GM/T 0003.5: never use them. */
const ED25519_SECRET = bytesOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
const signers: Readonly<Record<number, CaseSigner>> = {
  1: { sign: (message) => signAsync(message, ED25519_SECRET) },
  2: sm2Signer(demonstrationDevice),
};

async function trustList(sm2UserId: string): Promise<EnvelopeTrust> {
  const term = {
    validFrom: instant(`${YEAR}-01-01T00:00:00+08:00`),
    validUntil: 'open',
    maySignFor: [...divisions].map((division) => ({ division })),
  } as const;
  const ed25519Key = hexOf(await getPublicKeyAsync(ED25519_SECRET));
  return {
    at: instant(`${YEAR}-12-31T12:00:00+08:00`),
    trust: {
      asOf: instant(`${YEAR}-12-31T00:00:00+08:00`),
      keys: [
        { keyId: 1, algorithm: 'ed25519', publicKey: ed25519Key, ...term },
        { keyId: 2, algorithm: 'sm2', publicKey: demonstrationDevice.publicKey, ...term },
      ],
    },
    verifiers: {
      ed25519: {
        verify: (signature, message, key) => verifyAsync(signature, message, bytesOf(key)),
      },
      sm2: sm2Verifier(sm2UserId),
    },
  };
}

const TOKEN = 'AEBAGBAFAYDQQ';

async function signed(code: CaseCode, keyId: number): Promise<Uint8Array> {
  const document = `行政处罚决定书 ${code}`;
  const envelope: CaseEnvelope = {
    keyId,
    documentKind: 2,
    issuedAt: instant(`${YEAR}-12-30T09:30:00+08:00`),
    code,
    token: TOKEN,
    documentHash: createHash('sha256').update(document).digest('hex').slice(0, 32),
  };
  const signer = signers[keyId];
  if (signer === undefined) throw new Error(`no key ${keyId}`);
  return must(await signCaseEnvelope(envelope, signer));
}

async function printSheet(codes: readonly CaseCode[], random: Random): Promise<void> {
  const labels: Label[] = Array.from({ length: 24 }, (_, index) => {
    const code = oneOf(random, codes);
    return {
      code,
      content: index < 15 ? { tier: 'code', code } : { tier: 'token', code, token: TOKEN },
    };
  });
  for (const keyId of [1, 1, 1, 2, 2, 2]) {
    const code = oneOf(random, codes);
    labels.push({ code, content: { tier: 'signed', envelope: await signed(code, keyId) } });
  }
  const drawn = labels.map((label) => draw(HOST, label));
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/sheet.html`, sheetOf(drawn));
  console.log(`\n二维码 ${drawn.length} labels in ${OUT}/sheet.html`);

  const trust = await trustList(DEFAULT_USER_ID);
  let read = 0;
  let held = 0;
  for (const { svg, content } of drawn) {
    const scanned = must(readCaseQr(scan(svg), { hosts: [HOST] }));
    if (JSON.stringify(scanned) !== JSON.stringify(content)) throw new Error('a scan differs');
    read += 1;
    if (scanned.tier !== 'signed') continue;
    const verified = await verifyCaseEnvelope(scanned.envelope, trust);
    held += 1;
    for (const problem of verified.ok ? verified.warnings : verified.problems)
      console.log(`  ${describeFrom(caseCodeProblems, problem, 'zh')}`);
    if (!verified.ok) throw new Error('an envelope does not hold');
  }
  console.log(`  scanned and read back: ${read} of ${drawn.length}; signatures that hold: ${held}`);

  const envelope = drawn.at(-1)?.content;
  if (envelope?.tier === 'signed') {
    const trap = await verifyCaseEnvelope(envelope.envelope, await trustList(''));
    console.log(
      `  SM2: standard example ${(await holdsStandardExample()) ? 'holds' : 'FAILS'}; the same envelope with an empty user id: ${trap.ok ? 'HOLDS' : trap.problems.map((one) => describeFrom(caseCodeProblems, one, 'zh')).join('')}`,
    );
  }
  for (const errorCorrection of ['M', 'Q', 'H'] as const) {
    const sizes = (['code', 'token', 'signed'] as const).map((tier) => {
      const text = drawn.find((one) => one.content.tier === tier)?.text ?? '';
      const measure = must(measureCaseCodeQr(text, { errorCorrection, moduleMillimetres: 0.5 }));
      return `${tier} ${measure.modules}² ${measure.millimetres} mm`;
    });
    console.log(`  ${errorCorrection}: ${sizes.join(' · ')}`);
  }
}

const isShape = (code: string): boolean =>
  ['caseCode.length', 'caseCode.symbol', 'caseCode.unknownVersion'].includes(code);

/** Copies codes with one kind of error and counts what finds it. */
function detect(
  { name, simulated, make }: HumanError,
  codes: readonly CaseCode[],
  isRegistered: (parsed: ParsedCaseCode) => boolean,
  random: Random,
): readonly string[] {
  const counts = { shape: 0, check: 0, value: 0, register: 0, undetected: 0 };
  let tried = 0;
  let suggested = 0;
  let asked = 0;
  let candidates = 0;
  while (tried < TRIALS) {
    const code = oneOf(random, codes);
    const copy = make(code, random);
    if (copy === code) continue;
    tried += 1;
    const result = parseCaseCode(copy);
    if (result.ok) counts[isRegistered(result.value) ? 'undetected' : 'register'] += 1;
    else if (result.problems.some((one) => isShape(one.code))) counts.shape += 1;
    else if (result.problems.some((one) => one.code === 'caseCode.check')) counts.check += 1;
    else counts.value += 1;
    if (result.ok || asked >= 200) continue;
    asked += 1;
    const found = suggestCaseCodes(copy, undefined, { wasIssued: isRegistered });
    candidates += found.length;
    if (found.some((one) => one.code === code)) suggested += 1;
  }
  const percent = (count: number, of = tried): string => `${((100 * count) / of).toFixed(2)} %`;
  const passedCheck = counts.value + counts.register + counts.undetected;
  return [
    name,
    percent(counts.shape),
    percent(counts.check),
    percent(counts.value + counts.register),
    percent(counts.undetected),
    counts.shape === tried ? '–' : percent(passedCheck, tried - counts.shape),
    `${simulated.toFixed(2)} %`,
    percent(suggested, asked),
    (candidates / asked).toFixed(2),
  ];
}

function printDetection(codes: readonly CaseCode[], random: Random): void {
  const issued = new Set<string>(codes);
  const isRegistered = (parsed: ParsedCaseCode): boolean => issued.has(parsed.code);
  const table = [
    [
      'error',
      'shape',
      'check',
      'register',
      'undetected',
      'passes check',
      'simulated',
      'right one suggested',
      'candidates',
    ],
    ...humanErrors.map((error) => detect(error, codes, isRegistered, random)),
  ];
  const widthOf = (text: string): number =>
    [...text].reduce((width, symbol) => width + (symbol > '\u2E7F' ? 2 : 1), 0);
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => widthOf(row[column] ?? ''))),
  );
  console.log(`\n抄录差错 ${TRIALS} copies with each kind of error\n`);
  for (const row of table)
    console.log(
      row
        .map((cell, column) => {
          const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
          return column === 0 ? cell + space : space + cell;
        })
        .join('  '),
    );
}

const random = randomFrom(20_261_123);
console.log(`${guangdongCaseCodeScheme.standing.zh}\n`);
const sql = await PGlite.create();
const store = await createStore(sql);
const issued = await issueAll(store, random);
await reportIssuing(store, issued);
await sql.close();
const codes = issued.rows.map(({ code }) => must(parseCaseCode(code)).code);
await printSheet(codes, random);
printDetection(codes, random);
