import type { Problem, Term } from '../core/index.js';
import { linkageProblem } from './problems.js';
import type {
  WorkOrderKind,
  WorkOrderState,
  WorkOrderSystem,
  WorkOrderTarget,
} from './work-order.js';

/**
 * 工单字段: every field that a profile names, and whether a record must have it.
 *
 * @example
 * workOrderFields.content.isRequired // => true
 */
export const workOrderFields = {
  number: { zh: '编号', en: 'number', isRequired: true },
  kind: { zh: '诉求类型', en: 'kind', isRequired: true },
  category: { zh: '类别', en: 'category', isRequired: true },
  channel: { zh: '渠道', en: 'channel', isRequired: false },
  registeredAt: { zh: '登记时刻', en: 'instant of registration', isRequired: true },
  content: { zh: '内容', en: 'content', isRequired: true },
  regionSystem: { zh: '区划代码体系', en: 'system of the division code', isRequired: false },
  region: { zh: '区划代码', en: 'division code', isRequired: true },
  place: { zh: '地点', en: 'place', isRequired: false },
  subject: { zh: '被反映的对象', en: 'whom it is about', isRequired: false },
  reporter: { zh: '反映人', en: 'reporter', isRequired: false },
  contact: { zh: '联系方式', en: 'contact', isRequired: false },
  isConfidential: { zh: '要求保密', en: 'kept secret', isRequired: false },
  assignedTo: { zh: '承办单位', en: 'assigned to', isRequired: false },
  replyBy: { zh: '答复期限', en: 'last day to reply', isRequired: false },
} as const satisfies Readonly<Record<string, Term & { readonly isRequired: boolean }>>;

/** 工单字段. */
export type WorkOrderField = keyof typeof workOrderFields;

/** 回传字段: what an echo writes. */
export type EchoField = 'state' | 'reply' | 'repliedOn';

/** 平台对照表: what a platform calls fields, kinds, categories and states. A host brings its own. */
export interface LinkageProfile {
  /** Stable name. */
  readonly id: string;
  /** Its name. */
  readonly label: Term;
  /** Whether the platform itself published it. */
  readonly official: boolean;
  /** What a careful reader should know of it. */
  readonly note: Term;
  /** 平台. */
  readonly system: WorkOrderSystem;
  /** 字段名. */
  readonly fields: Readonly<Record<WorkOrderField | EchoField, string>>;
  /** 诉求类型代码. */
  readonly kinds: Readonly<Record<string, WorkOrderKind>>;
  /** 类别代码. */
  readonly categories: Readonly<Record<string, WorkOrderTarget>>;
  /** 状态代码. */
  readonly states: Readonly<Record<WorkOrderState, string>>;
  /** How it writes yes and no. */
  readonly flags: {
    /** 是. */
    readonly yes: string;
    /** 否. */
    readonly no: string;
  };
}

/**
 * 检查对照表: what would lose something on the way.
 *
 * Gives: `linkage.nameTwice`, `linkage.stateTwice`, `linkage.codeRepeated`.
 *
 * @example
 * checkLinkageProfile(referenceLinkageProfile) // => []
 */
export function checkLinkageProfile(profile: LinkageProfile): readonly Problem[] {
  const { id, fields, states, flags } = profile;
  const problems: Problem[] = [];
  const repeated = (record: Readonly<Record<string, string>>): readonly [string, string][] =>
    Object.entries(record).filter(
      ([key, value]) => Object.entries(record).find(([, other]) => other === value)?.[0] !== key,
    );
  for (const [key, field] of repeated(fields))
    problems.push(linkageProblem('linkage.nameTwice', { profile: id, field }, ['fields', key]));
  for (const [key, code] of repeated(states))
    problems.push(linkageProblem('linkage.stateTwice', { profile: id, code }, ['states', key]));
  if (flags.yes === flags.no)
    problems.push(
      linkageProblem('linkage.codeRepeated', { profile: id, code: flags.yes }, ['flags', 'no']),
    );
  return problems;
}

/**
 * 参考对照表. **Not official**: neither platform publishes its format; names and codes are this library's own, for tests and as a pattern.
 *
 * @example
 * referenceLinkageProfile.official // => false
 */
export const referenceLinkageProfile: LinkageProfile = {
  id: 'zhifa-reference',
  label: { zh: '参考对照表（12345工单）', en: 'reference profile (12345 work order)' },
  official: false,
  note: {
    zh: '不是官方格式：平台的数据格式没有公布，字段名和代码由本库自拟，接入时换成平台自己的对照表',
    en: 'not official: the platform publishes no format; names and codes are this library’s own, to be replaced by those of the platform',
  },
  system: 'hotline12345',
  fields: {
    number: 'orderNo',
    kind: 'orderType',
    category: 'categoryCode',
    channel: 'channel',
    registeredAt: 'registerTime',
    content: 'content',
    regionSystem: 'areaCodeSystem',
    region: 'areaCode',
    place: 'address',
    subject: 'target',
    reporter: 'callerName',
    contact: 'callerPhone',
    isConfidential: 'secret',
    assignedTo: 'handler',
    replyBy: 'deadline',
    state: 'state',
    reply: 'replyContent',
    repliedOn: 'replyDate',
  },
  kinds: {
    '1': 'consultation',
    '2': 'complaint',
    '3': 'help',
    '4': 'suggestion',
    '5': 'report',
    '6': 'event',
  },
  categories: {
    marketViolation: 'penaltyClue',
    urbanManagement: 'penaltyClue',
    ecology: 'penaltyClue',
    enforcementConduct: 'supervisionClue',
    publicService: 'notEnforcement',
  },
  states: {
    received: '10',
    handling: '20',
    finished: '30',
    notAccepted: '40',
    transferred: '50',
  },
  flags: { yes: 'Y', no: 'N' },
};
