/* Work orders of other platforms: read and written by a profile, told apart, mapped to clues, and answered. */
import { ok, type Term } from '../core/index.js';
import {
  checkLinkageProfile,
  type EchoField,
  echoPenaltyCase,
  echoSupervisionCase,
  groupReports,
  type LinkageProfile,
  penaltyClueOf,
  readWorkOrder,
  replyTermOf,
  reportKey,
  type SupervisionHolding,
  supervisionClueOf,
  type WorkOrder,
  type WorkOrderEcho,
  type WorkOrderField,
  type WorkOrderKind,
  type WorkOrderState,
  type WorkOrderSystem,
  type WorkOrderTarget,
  workOrderFields,
  workOrderKey,
  workOrderKinds,
  workOrderStates,
  workOrderSystems,
  workOrderTargets,
  writeEcho,
  writeWorkOrder,
} from '../linkage/index.js';
import { ordinaryPenaltyMachine, type PenaltyCase } from '../penalty/index.js';
import { termSchema } from '../plan/schemas.js';
import { type SupervisionCase, supervisionCaseMachine } from '../supervision/index.js';
import {
  anything,
  byShape,
  codesOf,
  date,
  flag,
  integer,
  list,
  moment,
  type Operation,
  operation,
  optional,
  recordOf,
  struct,
  text,
  word,
} from './operation.js';
import { divisionRef } from './registry-fields.js';
import { linkageTerm } from './supervision-operations.js';

const wordOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  word(...(Object.keys(table) as Key[]));
const textsFor = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, text]));

const system = wordOf<WorkOrderSystem>(workOrderSystems);
const state = wordOf<WorkOrderState>(workOrderStates);
const term = byShape<Term>('Term', termSchema);

const ECHO_FIELDS: readonly EchoField[] = ['state', 'reply', 'repliedOn'];

const profile = struct<LinkageProfile>('LinkageProfile', {
  id: text,
  label: term,
  official: flag,
  note: term,
  system,
  fields: struct('Record<WorkOrderField | EchoField, text>', {
    ...textsFor(Object.keys(workOrderFields) as WorkOrderField[]),
    ...textsFor(ECHO_FIELDS),
  }),
  kinds: recordOf(wordOf<WorkOrderKind>(workOrderKinds)),
  categories: recordOf(wordOf<WorkOrderTarget>(workOrderTargets)),
  states: struct('Record<WorkOrderState, text>', textsFor(Object.keys(workOrderStates))),
  flags: struct('{ yes, no }', { yes: text, no: text }),
});
const order = struct<WorkOrder>('WorkOrder', {
  system,
  number: text,
  kind: wordOf<WorkOrderKind>(workOrderKinds),
  kindCode: text,
  target: wordOf<WorkOrderTarget>(workOrderTargets),
  categoryCode: text,
  channel: optional(text),
  registeredAt: moment,
  content: text,
  region: divisionRef,
  place: optional(text),
  subject: optional(text),
  reporter: optional(text),
  contact: optional(text),
  isConfidential: optional(flag),
  assignedTo: optional(text),
  replyBy: optional(date),
  rest: recordOf(anything),
});
const echo = struct<WorkOrderEcho>('WorkOrderEcho', { state, reply: term });

/** 平台联动. */
export const linkageOperations: readonly Operation[] = [
  operation(
    'linkage.checkLinkageProfile',
    '检查平台对照表',
    'what a profile would lose on the way',
    { profile },
    'text[]',
    ({ profile: one }) => ok(codesOf(checkLinkageProfile(one))),
  ),
  operation(
    'linkage.readWorkOrder',
    '读取工单',
    'a record of a platform as a work order',
    { record: anything, profile },
    'WorkOrder',
    ({ record, profile: by }) => readWorkOrder(record, by),
  ),
  operation(
    'linkage.writeWorkOrder',
    '写出工单',
    'a work order in the words of the platform',
    { order, profile },
    'Record<any>',
    ({ order: one, profile: by }) => ok(writeWorkOrder(one, by)),
  ),
  operation(
    'linkage.workOrderKey',
    '工单键',
    'the key of one order of one platform',
    { system, number: text },
    'text',
    (one) => ok(workOrderKey(one)),
  ),
  operation(
    'linkage.reportKey',
    '诉求键',
    'the key of a report, the same by whatever channel it came',
    { region: divisionRef, subject: optional(text), content: text },
    'text',
    ({ region: at, subject, content }) =>
      ok(reportKey({ region: at, content, ...(subject !== undefined && { subject }) })),
  ),
  operation(
    'linkage.groupReports',
    '归并重复诉求',
    'reports that are one, each by the key of its orders',
    { orders: list(order), withinDays: integer },
    '{ key, first, repeated }[]',
    ({ orders, withinDays }) => {
      const answer = groupReports(orders, withinDays);
      return answer.ok
        ? ok(
            answer.value.map(({ key, first, repeated }) => ({
              key,
              first: workOrderKey(first),
              repeated: repeated.map(workOrderKey),
            })),
          )
        : answer;
    },
  ),
  operation(
    'linkage.penaltyClueOf',
    '工单转为处罚线索',
    'the clue of a penalty case that an order is',
    { order },
    'ClueFile',
    ({ order: one }) => penaltyClueOf(one),
  ),
  operation(
    'linkage.supervisionClueOf',
    '工单转为监督线索',
    'the supervision case, received, that an order is',
    {
      order,
      holding: struct<SupervisionHolding>('SupervisionHolding', {
        organ: text,
        government: text,
        body: text,
        assessBy: date,
      }),
    },
    'SupervisionCase',
    ({ order: one, holding }) => supervisionClueOf(one, holding),
  ),
  operation(
    'linkage.replyTermOf',
    '工单答复期限',
    'who replies to an order, until when, and who set the day',
    {
      order: struct<Parameters<typeof replyTermOf>[0]>('{ number, registeredAt, replyBy? }', {
        number: text,
        registeredAt: moment,
        replyBy: optional(date),
      }),
      owner: text,
      own: optional(date),
    },
    'LinkageTerm',
    ({ order: one, owner, own }) => linkageTerm(replyTermOf(one, owner, own)),
  ),
  operation(
    'linkage.echoPenaltyCase',
    '处罚案件的回传状态',
    'the state of an order that a penalty case in a state gives back',
    { status: wordOf<PenaltyCase['status']>(ordinaryPenaltyMachine.states) },
    'WorkOrderState',
    ({ status }) => ok(echoPenaltyCase(status).state),
  ),
  operation(
    'linkage.echoSupervisionCase',
    '监督案件的回传状态',
    'the state of an order that a supervision case in a state gives back',
    { status: wordOf<SupervisionCase['status']>(supervisionCaseMachine.states) },
    'WorkOrderState',
    ({ status }) => ok(echoSupervisionCase(status).state),
  ),
  operation(
    'linkage.writeEcho',
    '写出回传',
    'an order in the words of the platform, with its state, the reply and the day',
    { order, echo, on: date, profile },
    'Record<any>',
    ({ order: one, echo: said, on, profile: by }) => ok(writeEcho(one, said, on, by)),
  ),
];
