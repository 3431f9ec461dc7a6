import * as z from 'zod/mini';
import { type LocalDate, parseLocalDate, type Result, resultOfSchema } from '../core/index.js';
import type { MonitoringDevice, OffSiteRecord } from './off-site.js';

const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
const text = z.string();
const basis = z.object({
  law: text,
  version: z.optional(date),
  article: z.optional(z.int()),
  inserted: z.optional(z.int()),
  paragraph: z.optional(z.int()),
  item: z.optional(z.int()),
  subitem: z.optional(z.int()),
  section: z.optional(text),
});
const device = {
  on: date,
  device: text,
  body: text,
  authority: basis,
  places: z.array(text),
  legallyReviewedOn: z.optional(date),
  technicallyReviewedOn: z.optional(date),
};
const announced = { ...device, announcedOn: date, channel: text };

/** @internal The contract is generated from it. */
export const monitoringDeviceSchema = z.discriminatedUnion('status', [
  z.object({ ...device, status: z.literal('proposed') }),
  z.object({ ...device, status: z.literal('rejected'), reason: text }),
  z.object({ ...announced, status: z.literal('announced') }),
  z.object({ ...announced, status: z.literal('inUse'), inUseFrom: date }),
  z.object({ ...device, status: z.literal('removed'), removedOn: date }),
]);

const file = {
  on: date,
  record: text,
  clearance: z.object({ device: text, body: text, places: z.array(text), inUseFrom: date }),
  capturedOn: date,
  place: text,
  line: text,
  recusals: z.array(
    z.object({ officer: text, decision: z.enum(['pending', 'withdrawn', 'refused']) }),
  ),
};
const informed = {
  ...file,
  notice: z.object({
    facts: text,
    queryMeans: text,
    statementMeans: z.array(text),
    statementWithin: z.object({
      kind: z.literal('period'),
      count: z.int(),
      unit: z.enum(['hour', 'calendarDay', 'workingDay', 'month', 'year']),
    }),
    restrictions: z.array(text),
  }),
  informedOn: date,
};
const pledge = z.object({ measures: text, correctBy: date });

/** @internal The contract is generated from it. */
export const offSiteRecordSchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('captured') }),
  z.object({ ...file, status: z.literal('discarded'), reason: text }),
  z.object({ ...file, status: z.literal('reviewed') }),
  z.object({ ...informed, status: z.literal('informed') }),
  z.object({ ...informed, status: z.literal('asked'), question: text }),
  z.object({ ...informed, status: z.literal('pledged'), pledge }),
  z.object({ ...informed, status: z.literal('corrected'), pledge, feedback: text }),
  z.object({ ...informed, status: z.literal('answered') }),
  z.object({ ...informed, status: z.literal('usable') }),
  z.object({ ...informed, status: z.literal('closed') }),
  z.object({ ...file, status: z.literal('onSite'), reason: text }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link MonitoringDevice}. */
export type MonitoringDeviceShape = z.infer<typeof monitoringDeviceSchema>;

/** The shape that the schema accepts; a type test holds it equal to {@link OffSiteRecord}. */
export type OffSiteRecordShape = z.infer<typeof offSiteRecordSchema>;

/**
 * 读取监控设备: a stored device. Fails: `input.invalid`, once for each fault.
 *
 * @example
 * parseMonitoringDevice({ status: 'proposed', on: '2025-02-30' }).ok // => false
 */
export function parseMonitoringDevice(input: unknown): Result<MonitoringDevice> {
  return resultOfSchema(monitoringDeviceSchema.safeParse(input), input as MonitoringDevice);
}

/**
 * 读取非现场执法记录: a stored record. Fails: `input.invalid`, once for each fault.
 *
 * @example
 * parseOffSiteRecord({ status: 'captured', on: '2025-02-30' }).ok // => false
 */
export function parseOffSiteRecord(input: unknown): Result<OffSiteRecord> {
  return resultOfSchema(offSiteRecordSchema.safeParse(input), input as OffSiteRecord);
}
