/* Amounts as they are written, officers and their certificates. */
import { capitalMoney, moneyOfWan, ok, type Rounding, roundMoney, wanOf } from '../core/index.js';
import { maskPersonName } from '../identifiers/index.js';
import {
  canAssist,
  certificateOn,
  type EnforcementAction,
  isQualifiedReviewer,
  parseEnforcementBody,
  parseEnforcementOfficer,
} from '../registry/index.js';
import {
  amount,
  anything,
  codesOf,
  date,
  field,
  list,
  type Operation,
  object,
  operation,
  optional,
  struct,
  text,
  word,
} from './operation.js';

/** 金额. */
export const moneyOperations: readonly Operation[] = [
  operation(
    'core.capitalMoney',
    '大写金额',
    'an amount in capital Chinese numerals',
    { amount },
    'text',
    ({ amount: yuan }) => ok(capitalMoney(yuan)),
  ),
  operation(
    'core.roundMoney',
    '金额取整',
    'an amount rounded to a step',
    {
      amount,
      rounding: struct<Rounding>('Rounding', {
        mode: word('down', 'up', 'halfUp', 'halfEven'),
        step: amount,
      }),
    },
    'Money',
    ({ amount: yuan, rounding }) => roundMoney(yuan, rounding),
  ),
  operation(
    'core.moneyOfWan',
    '万元换算为元',
    'an amount in 10,000 yuan as yuan',
    { wan: anything },
    'Money',
    ({ wan }) => moneyOfWan(wan),
  ),
  operation(
    'core.wanOf',
    '元换算为万元',
    'an amount in yuan as 10,000 yuan, exact',
    { amount },
    'text',
    ({ amount: yuan }) => ok(wanOf(yuan)),
  ),
  operation(
    'identifiers.maskPersonName',
    '隐去姓名',
    'a name of a person as the public sees it',
    { name: text },
    'text',
    ({ name }) => ok(maskPersonName(name)),
  ),
];

const officer = field('EnforcementOfficer', parseEnforcementOfficer);

/** 执法人员. */
export const registryOperations: readonly Operation[] = [
  operation(
    'registry.certificateOn',
    '证件状态',
    'what an officer’s certificates say of a day',
    { officer, on: date, body: optional(text) },
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
      assistant: officer,
      officers: list(officer),
      body: field('EnforcementBody', parseEnforcementBody),
      action: object<EnforcementAction>('EnforcementAction'),
      on: date,
    },
    '{ verdict, problems }',
    ({ assistant, officers, body, action, on }) => {
      const { verdict, problems } = canAssist(assistant, officers, body, action, on);
      return ok({ verdict, problems: codesOf(problems) });
    },
  ),
  operation(
    'registry.isQualifiedReviewer',
    '法制审核人员资格',
    'whether an officer may review a penalty decision',
    { officer, on: date, investigators: optional(list(text)) },
    '{ verdict, problems }',
    ({ officer: one, on, investigators }) => {
      const { verdict, problems } = isQualifiedReviewer(one, on, investigators);
      return ok({ verdict, problems: codesOf(problems) });
    },
  ),
];
