/* Officers and their certificates. */
import { ok } from '../core/index.js';
import {
  actKinds,
  canAssist,
  certificateOn,
  type EnforcementAction,
  isQualifiedReviewer,
  type Recusal,
} from '../registry/index.js';
import {
  codesOf,
  date,
  list,
  type Operation,
  operation,
  optional,
  struct,
  text,
  word,
} from './operation.js';
import { enforcementBody, enforcementItem, enforcementOfficer } from './registry-fields.js';

/** 执法行为. */
export const enforcementAction = struct<EnforcementAction>('EnforcementAction', {
  kind: word(...Object.keys(actKinds)),
  line: text,
  item: optional(enforcementItem),
  recusals: optional(
    list(
      struct<Recusal>('Recusal', {
        officer: text,
        decision: word('pending', 'withdrawn', 'refused'),
      }),
    ),
  ),
});

/** 执法人员. */
export const registryOperations: readonly Operation[] = [
  operation(
    'registry.certificateOn',
    '证件状态',
    'what an officer’s certificates say of a day',
    { officer: enforcementOfficer, on: date, body: optional(text) },
    '{ status, number?, reason? }',
    ({ officer: one, on, body }) => {
      const answer = certificateOn(one, on, body);
      return ok({
        status: answer.status,
        number: 'certificate' in answer ? answer.certificate.number : undefined,
        reason: 'reason' in answer ? answer.reason.code : undefined,
      });
    },
  ),
  operation(
    'registry.canAssist',
    '辅助人员能否参与',
    'whether an auxiliary may help with an act of a body',
    {
      assistant: enforcementOfficer,
      officers: list(enforcementOfficer),
      body: enforcementBody,
      action: enforcementAction,
      on: date,
    },
    '{ verdict, problems }',
    ({ assistant, officers, body, action, on }) => {
      const { verdict, problems, warnings } = canAssist(assistant, officers, body, action, on);
      return ok({ verdict, problems: codesOf(problems) }, warnings);
    },
  ),
  operation(
    'registry.isQualifiedReviewer',
    '法制审核人员资格',
    'whether an officer may review a penalty decision',
    { officer: enforcementOfficer, on: date, investigators: optional(list(text)) },
    '{ verdict, problems }',
    ({ officer: one, on, investigators }) => {
      const { verdict, problems } = isQualifiedReviewer(one, on, investigators);
      return ok({ verdict, problems: codesOf(problems) });
    },
  ),
];
