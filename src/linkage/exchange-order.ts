import {
  type Fields,
  failed,
  type Instant,
  isFields,
  type LocalDate,
  ok,
  type Problem,
  parseInstant,
  parseLocalDate,
  type Result,
  shown,
} from '../core/index.js';
import { type DivisionRef, parseDivisionRef } from '../registry/index.js';
import { linkageProblem } from './problems.js';
import { type LinkageProfile, type WorkOrderField, workOrderFields } from './profile.js';
import type { WorkOrder } from './work-order.js';

const KEYS = Object.keys(workOrderFields) as readonly WorkOrderField[];

/** One of a table's own keys; `constructor` is none. */
const found = <Value>(table: Readonly<Record<string, Value>>, code: string): Value | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

/**
 * 读取工单: a record of a platform, by its profile. Fields that the profile does not know stay in `rest`.
 *
 * Fails: `linkage.fieldMissing`, `linkage.fieldMalformed`, `linkage.codeUnknown`,
 * every one at once, at the platform's own field name.
 *
 * @example
 * const record = { orderNo: 'GD1', orderType: '5', categoryCode: 'urbanManagement', registerTime: '2026-03-02T09:30:00+08:00', content: '夜间施工噪声', areaCode: '440106', 网格: 'A7' }
 * const { target, rest } = readWorkOrder(record, referenceLinkageProfile).value
 * target // => 'penaltyClue'
 * rest // => { 网格: 'A7' }
 */
export function readWorkOrder(input: unknown, profile: LinkageProfile): Result<WorkOrder> {
  const problems: Problem[] = [];
  const isRecord = isFields(input);
  const record: Fields = isRecord ? { ...input } : {};
  const malformed = (key: WorkOrderField, actual: unknown): undefined => {
    const { zh, en } = workOrderFields[key];
    const field = profile.fields[key];
    const names = { field, name: en, nameZh: zh, actual: shown(actual) };
    problems.push(linkageProblem('linkage.fieldMalformed', names, [field]));
  };
  const textOf = (key: WorkOrderField): string | undefined => {
    const field = profile.fields[key];
    const value = Object.hasOwn(record, field) ? record[field] : undefined;
    if (value === undefined) {
      const { zh, en, isRequired } = workOrderFields[key];
      const names = { field, name: en, nameZh: zh };
      if (isRequired) problems.push(linkageProblem('linkage.fieldMissing', names, [field]));
      return undefined;
    }
    return typeof value === 'string' && value.trim() !== '' ? value : malformed(key, value);
  };
  const read = <Value>(
    key: WorkOrderField,
    parse: (text: string) => Result<Value>,
  ): Value | undefined => {
    const text = textOf(key);
    if (text === undefined) return undefined;
    const value = parse(text);
    return value.ok ? value.value : malformed(key, text);
  };
  const coded = <Value>(
    key: 'kind' | 'category' | 'isConfidential',
    table: Readonly<Record<string, Value>>,
  ): Value | undefined => {
    const code = textOf(key);
    if (code === undefined) return undefined;
    const value = found(table, code);
    if (value === undefined) {
      const field = profile.fields[key];
      problems.push(
        linkageProblem('linkage.codeUnknown', { field, code: shown(code), profile: profile.id }, [
          field,
        ]),
      );
    }
    return value;
  };
  const number = textOf('number');
  const kind = coded('kind', profile.kinds);
  const target = coded('category', profile.categories);
  const registeredAt = read<Instant>('registeredAt', parseInstant);
  const content = textOf('content');
  const codeSystem = textOf('regionSystem');
  const region = read<DivisionRef>('region', (code) =>
    parseDivisionRef(codeSystem === undefined ? { code } : { system: codeSystem, code }),
  );
  const replyBy = read<LocalDate>('replyBy', parseLocalDate);
  const isConfidential = coded('isConfidential', {
    [profile.flags.yes]: true,
    [profile.flags.no]: false,
  });
  const optional = Object.fromEntries(
    (['channel', 'place', 'subject', 'reporter', 'contact', 'assignedTo'] as const).flatMap(
      (key) => {
        const text = textOf(key);
        return text === undefined ? [] : [[key, text]];
      },
    ),
  );
  if (
    problems.length > 0 ||
    number === undefined ||
    kind === undefined ||
    target === undefined ||
    registeredAt === undefined ||
    content === undefined ||
    region === undefined
  )
    return failed(...problems);
  const known = new Set(KEYS.map((key) => profile.fields[key]));
  return ok({
    ...optional,
    system: profile.system,
    number,
    kind,
    kindCode: String(record[profile.fields.kind]),
    target,
    categoryCode: String(record[profile.fields.category]),
    registeredAt,
    content,
    region,
    ...(isConfidential === undefined ? {} : { isConfidential }),
    ...(replyBy === undefined ? {} : { replyBy }),
    rest: Object.fromEntries(Object.entries(record).filter(([name]) => !known.has(name))),
  });
}

/**
 * 写出工单: the record of the platform, with its own names and codes and everything that came with it.
 *
 * @example
 * const record = { orderNo: 'GD1', orderType: '5', categoryCode: 'urbanManagement', registerTime: '2026-03-02T09:30:00+08:00', content: '夜间施工噪声', areaCodeSystem: 'GB/T 2260', areaCode: '440106', 网格: 'A7' }
 * writeWorkOrder(readWorkOrder(record, referenceLinkageProfile).value, referenceLinkageProfile) // => record
 */
export function writeWorkOrder(
  order: WorkOrder,
  { fields, flags }: LinkageProfile,
): Readonly<Record<string, unknown>> {
  const { isConfidential, region, kindCode, categoryCode, rest } = order;
  const values: Readonly<Record<WorkOrderField, string | undefined>> = {
    number: order.number,
    kind: kindCode,
    category: categoryCode,
    channel: order.channel,
    registeredAt: order.registeredAt,
    content: order.content,
    regionSystem: region.system,
    region: region.code,
    place: order.place,
    subject: order.subject,
    reporter: order.reporter,
    contact: order.contact,
    isConfidential:
      isConfidential === undefined ? undefined : isConfidential ? flags.yes : flags.no,
    assignedTo: order.assignedTo,
    replyBy: order.replyBy,
  };
  return {
    ...rest,
    ...Object.fromEntries(
      KEYS.flatMap((key) => (values[key] === undefined ? [] : [[fields[key], values[key]]])),
    ),
  };
}
