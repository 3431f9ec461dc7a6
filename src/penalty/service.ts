/*
 * 送达: 行政处罚法 第六十一条 serves the decision by 民事诉讼法 第八十七条至第九十五条; 市场监督管理行政处罚程序规定 第八十二条、第八十三条
 * say more for market regulation. Which ways there are, who may receive, and what proves it.
 */
import type { WorkingDayCalendar } from '../calendar/index.js';
import type { LegalBasis, LocalDate, Term } from '../core/index.js';
import {
  civilProcedureLaw,
  type LegalRule,
  legalRules,
  type PeriodValue,
  penaltyLaw,
} from '../law/index.js';
import type { DepartmentLine, Party, Recusal } from '../registry/index.js';
import type { ActingFacts, OfficersActing } from './acting-officers.js';

/** 送达方式: how a document reached the party. Closed. */
export type ServiceMethod =
  | 'onTheSpot'
  | 'direct'
  | 'leaving'
  | 'entrusted'
  | 'forwarding'
  | 'post'
  | 'electronic'
  | 'announcement';

/** What one way of service is, and where it stands. */
export interface ServiceMethodDefinition {
  /** What it is. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** 送达日期: what fixes the day. */
  readonly servedOn: Term;
}

const SIGNED: Term = { zh: '送达回证上的签收日期', en: 'the day signed on the receipt' };

/**
 * 送达方式表: every way of service, with its article and what fixes its day.
 *
 * Basis: 民事诉讼法 第八十八条至第九十五条, by 行政处罚法 第六十一条.
 *
 * @example
 * serviceMethods.post.servedOn.zh // => '回执上注明的收件日期'
 */
export const serviceMethods: Readonly<Record<ServiceMethod, ServiceMethodDefinition>> = {
  onTheSpot: {
    label: { zh: '当场交付', en: 'handed over on the spot' },
    basis: [penaltyLaw(61, 1)],
    servedOn: SIGNED,
  },
  direct: {
    label: { zh: '直接送达', en: 'direct service' },
    basis: [civilProcedureLaw(88)],
    servedOn: SIGNED,
  },
  leaving: {
    label: { zh: '留置送达', en: 'service by leaving' },
    basis: [civilProcedureLaw(89)],
    servedOn: {
      zh: '文书留在住所之日',
      en: 'the day on which the document is left at the residence',
    },
  },
  entrusted: {
    label: { zh: '委托送达', en: 'entrusted service' },
    basis: [civilProcedureLaw(91)],
    servedOn: SIGNED,
  },
  forwarding: {
    label: { zh: '转交送达', en: 'service by forwarding' },
    basis: [civilProcedureLaw(92), civilProcedureLaw(93), civilProcedureLaw(94)],
    servedOn: SIGNED,
  },
  post: {
    label: { zh: '邮寄送达', en: 'service by post' },
    basis: [civilProcedureLaw(91)],
    servedOn: { zh: '回执上注明的收件日期', en: 'the day of receipt on the slip' },
  },
  electronic: {
    label: { zh: '电子送达', en: 'electronic service' },
    basis: [penaltyLaw(61, 2), civilProcedureLaw(90)],
    servedOn: {
      zh: '送达信息到达受送达人特定系统的日期',
      en: 'the day on which it reaches the system of the recipient',
    },
  },
  announcement: {
    label: { zh: '公告送达', en: 'service by announcement' },
    basis: [civilProcedureLaw(95)],
    servedOn: { zh: '公告期满之日', en: 'the last day of the announcement' },
  },
};

/** 签收人: who took the document, in relation to the recipient. Closed. */
export type ReceiverKind =
  | 'recipient'
  | 'cohabitingAdult'
  | 'legalRepresentative'
  | 'principal'
  | 'receivingStaff'
  | 'agent'
  | 'designatedReceiver';

/** What one kind of receiver is, and for which parties it may receive. */
export interface ReceiverKindDefinition {
  /** What it is. */
  readonly label: Term;
  /** The kinds of party for which it may receive. */
  readonly parties: readonly Party['kind'][];
  /** 拒收: whether its refusal opens the way of leaving the document (民事诉讼法 第八十九条). */
  readonly refuses: boolean;
}

/* 个体工商户 is a natural person in business (民法典 第五十四条); article 88 places it no further, so it receives as one. */
const CITIZENS = ['naturalPerson', 'individualBusiness'] as const;
const ORGANISATIONS = ['legalPerson', 'unincorporatedOrganisation'] as const;
const EVERYBODY = [...CITIZENS, ...ORGANISATIONS] as const;

/**
 * 签收人表: who may receive for whom (民事诉讼法 第八十八条).
 *
 * @example
 * receiverKinds.cohabitingAdult.parties // => ['naturalPerson', 'individualBusiness']
 */
export const receiverKinds: Readonly<Record<ReceiverKind, ReceiverKindDefinition>> = {
  recipient: {
    label: { zh: '受送达人本人', en: 'the recipient in person' },
    parties: CITIZENS,
    refuses: true,
  },
  cohabitingAdult: {
    label: { zh: '同住成年家属', en: 'an adult of the family who lives with the recipient' },
    parties: CITIZENS,
    refuses: true,
  },
  legalRepresentative: {
    label: { zh: '法定代表人', en: 'the legal representative' },
    parties: ['legalPerson'],
    refuses: true,
  },
  principal: {
    label: { zh: '主要负责人', en: 'the principal' },
    parties: ['unincorporatedOrganisation'],
    refuses: true,
  },
  receivingStaff: {
    label: { zh: '负责收件的人', en: 'whoever receives documents for the organisation' },
    parties: ORGANISATIONS,
    refuses: true,
  },
  agent: { label: { zh: '代理人', en: 'the agent' }, parties: EVERYBODY, refuses: false },
  designatedReceiver: {
    label: { zh: '指定的代收人', en: 'the receiver whom the recipient named' },
    parties: EVERYBODY,
    refuses: false,
  },
};

/** 签收人. What is not known of it is left out, and then nobody says that it may receive. */
export interface Receiver {
  /** In relation to the recipient. */
  readonly kind: ReceiverKind;
  /** 姓名. */
  readonly name: string;
  /** 同住: of a member of the family. */
  readonly livesWithRecipient?: boolean;
  /** 成年: of a member of the family. */
  readonly adult?: boolean;
  /** 本人不在: of a member of the family, who signs only then. */
  readonly recipientAbsent?: boolean;
  /** 授权委托书 or 指定代收的材料: of an agent or a named receiver. */
  readonly authority?: string;
}

/** 送达回证: the receipt that the receiver dates and signs (民事诉讼法 第八十七条). */
export interface ServiceReceipt {
  /** 签收日期, as the receiver wrote it. */
  readonly signedOn: LocalDate;
  /** 签名或者盖章. */
  readonly signed: boolean;
}

/** 执法文书种类. Open. */
export type DocumentKind =
  | 'priorNotice'
  | 'hearingNotice'
  | 'penaltyDecision'
  | 'urging'
  | (string & {});

/** 执法文书: what is served. */
export interface ServableDocument {
  /** 种类. */
  readonly kind: DocumentKind;
  /** 文号. */
  readonly number: string;
  /** 制作日期: the day of the decision, for a decision. */
  readonly issuedOn: LocalDate;
}

/** 送达未成: one way that did not reach the recipient. */
export interface FailedAttempt {
  /** The day. */
  readonly on: LocalDate;
  /** 送达方式. */
  readonly method: ServiceMethod;
  /** 原因和经过. */
  readonly account: string;
}

/** 电子送达确认书: where the recipient agrees to be reached electronically (行政处罚法 第六十一条第二款). */
export interface ElectronicConsent {
  /** 签订日期. */
  readonly signedOn: LocalDate;
  /** 账号、邮箱、传真号码. */
  readonly account: string;
}

/** 送达地址确认书 (市场监督管理行政处罚程序规定 第八十三条). */
export interface ConfirmedAddress {
  /** 签署日期. */
  readonly signedOn: LocalDate;
  /** 地址. */
  readonly address: string;
}

/** 受送达人. */
export type ServiceRecipient = Pick<Party, 'kind' | 'id' | 'name'>;

/** What is known of a service from its beginning. */
export interface ServiceFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 案件编号. */
  readonly caseCode: string;
  /** 文书. */
  readonly document: ServableDocument;
  /** 行政执法主体: its `id`. */
  readonly body: string;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 回避. */
  readonly recusals: readonly Recusal[];
  /** 受送达人. */
  readonly recipient: ServiceRecipient;
  /** 送达未成的经过. */
  readonly attempts: readonly FailedAttempt[];
  /** The first day on which service was tried; absent before that. */
  readonly startedOn?: LocalDate;
  /** 电子送达确认书. */
  readonly consent?: ElectronicConsent;
  /** 送达地址确认书. */
  readonly confirmed?: ConfirmedAddress;
}

/** 拒收. */
export interface ServiceRefusal {
  /** The day. */
  readonly on: LocalDate;
  /** Who refused. */
  readonly by: Receiver;
  /** 拒收事由. */
  readonly reason: string;
}

/** 见证人 (民事诉讼法 第八十九条): a representative of the grassroots organisation or of the recipient's unit. */
export interface ServiceWitness {
  /** 姓名. */
  readonly name: string;
  /** 有关基层组织 or 所在单位. */
  readonly of: 'grassrootsOrganisation' | 'unitOfRecipient';
  /** 签名或者盖章. */
  readonly signed: boolean;
}

/** 留置的证明: witnesses with the reason noted on the receipt, or a recording of the process. */
export type LeavingProof =
  | {
      readonly kind: 'witnesses';
      /** 见证人. */
      readonly witnesses: readonly ServiceWitness[];
    }
  | {
      readonly kind: 'recording';
      /** 录像、照片. */
      readonly recording: string;
    };

/** 公告的载体. */
export type AnnouncementMedium = 'boardOfBody' | 'residence' | 'newspaper' | 'website';

/** 公告. */
export interface ServiceAnnouncement {
  /** 发出公告之日; where it was posted or printed more than once, the last day. */
  readonly on: LocalDate;
  /** 载体. */
  readonly media: readonly AnnouncementMedium[];
  /** 公告送达的原因和经过, as the file states them (第九十五条第二款). */
  readonly account: string;
  /** 张贴过程的拍照、录像: needed where it is posted at the residence. */
  readonly recording?: string;
}

/** 送达结果. */
export interface ServiceOutcome {
  /** The first day on which service was tried. */
  readonly startedOn: LocalDate;
  /** 送达日期: the terms of the recipient run from it. */
  readonly servedOn: LocalDate;
  /** 送达方式. */
  readonly method: ServiceMethod;
}

/** 送达: the service of one document in one of its states. */
export type DocumentService =
  | (ServiceFile & { readonly status: 'pending' })
  | (ServiceFile & {
      readonly status: 'refused';
      /** 拒收的情况. */
      readonly refusal: ServiceRefusal;
    })
  | (ServiceFile & {
      readonly status: 'entrusted';
      /** 受委托 or 转交的机关: its `id`. */
      readonly entrustedTo: string;
      /** 委托送达 or 转交送达. */
      readonly by: 'entrusted' | 'forwarding';
    })
  | (ServiceFile & {
      readonly status: 'posted';
      /** 交邮日期. */
      readonly postedOn: LocalDate;
      /** 邮寄地址. */
      readonly address: string;
    })
  | (ServiceFile & {
      readonly status: 'announced';
      /** 公告. */
      readonly announcement: ServiceAnnouncement;
    })
  | (ServiceFile & {
      readonly status: 'served';
      /** 送达结果. */
      readonly outcome: ServiceOutcome;
    });

/** What happens to a service. */
export type DocumentServiceEvent =
  | {
      readonly type: 'consentToElectronic';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 同意电子送达的确认. */
      readonly consent: ElectronicConsent;
    }
  | {
      readonly type: 'confirmAddress';
      readonly on: LocalDate;
      /** 确认的地址. */
      readonly confirmed: ConfirmedAddress;
    }
  | (OfficersActing & {
      readonly type: 'handOver';
      /** 当场交付 or 直接送达. */
      readonly method: 'onTheSpot' | 'direct';
      /** 签收人. */
      readonly receiver: Receiver;
      /** 送达回证. */
      readonly receipt: ServiceReceipt;
    })
  | (OfficersActing & {
      readonly type: 'recordFailure';
      /** 经过: what happened; of an electronic service, the address that was used. */
      readonly account: string;
    })
  | (OfficersActing & {
      readonly type: 'recordRefusal';
      /** Who refused; of an entrustment, 委托送达 or 转交送达. */
      readonly by: Receiver;
      /** 拒收的理由; elsewhere why this way of service. */
      readonly reason: string;
    })
  | (OfficersActing & {
      readonly type: 'leave';
      /** 受送达人的住所; elsewhere nothing is left. */
      readonly place: 'residence' | 'elsewhere';
      /** 见证 or 录像; of a public notice, 下落不明的证明. */
      readonly proof: LeavingProof;
    })
  | (OfficersActing & {
      readonly type: 'leaveAtConfirmedAddress';
      /** 送达地址. */
      readonly address: string;
    })
  | {
      readonly type: 'entrust';
      readonly on: LocalDate;
      /** 受委托 or 转交的机关: its `id`. */
      readonly to: string;
      readonly by: 'entrusted' | 'forwarding';
      /** 直接送达有困难的情形, or why it is forwarded. */
      readonly reason: string;
    }
  | {
      readonly type: 'returnReceipt';
      readonly on: LocalDate;
      readonly receiver: Receiver;
      readonly receipt: ServiceReceipt;
    }
  | { readonly type: 'reportFailure'; readonly on: LocalDate; readonly account: string }
  | {
      readonly type: 'post';
      readonly on: LocalDate;
      readonly address: string;
      /** 直接送达有困难的情形. */
      readonly reason: string;
    }
  | {
      readonly type: 'recordPostReceipt';
      readonly on: LocalDate;
      readonly receiver: Receiver;
      /** 回执上注明的收件日期; the slip is kept with the file. */
      readonly receivedOn: LocalDate;
    }
  | { readonly type: 'recordPostReturn'; readonly on: LocalDate; readonly account: string }
  | { readonly type: 'deemPostServed'; readonly on: LocalDate; readonly account: string }
  | {
      readonly type: 'sendElectronically';
      readonly on: LocalDate;
      readonly account: string;
      /** The day on which it reached the system of the recipient. */
      readonly arrivedOn: LocalDate;
      /** 截屏、录像: what shows the arrival. */
      readonly record: string;
    }
  | {
      readonly type: 'recordElectronicFailure';
      readonly on: LocalDate;
      readonly account: string;
    }
  | {
      readonly type: 'announceMissing';
      readonly on: LocalDate;
      /** 公告. */
      readonly announcement: ServiceAnnouncement;
      /** 下落不明的证明. */
      readonly proof: string;
    }
  | {
      readonly type: 'announceAfterFailure';
      readonly on: LocalDate;
      readonly announcement: ServiceAnnouncement;
    }
  | { readonly type: 'endAnnouncement'; readonly on: LocalDate };

/** What a service looks up. */
export interface DocumentServiceFacts extends ActingFacts {
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
}

const ANNOUNCEMENT_BY_LINE: Readonly<Record<string, LegalRule<PeriodValue>>> = {
  marketSupervision: legalRules.marketAnnouncementService,
  agriculture: legalRules.agricultureAnnouncementService,
  transport: legalRules.transportAnnouncementService,
  civilAffairs: legalRules.civilAffairsAnnouncementService,
  tourism: legalRules.tourismAnnouncementService,
};

/**
 * 公告期限: how long an announcement runs in a line: 30 days by 民事诉讼法 第九十五条 and in market regulation, 60 where the
 * department's rule says so (农业、交通运输、民政、旅游).
 *
 * @example
 * announcementRuleOf('transport').id // => 'transportAnnouncementService'
 * announcementRuleOf('ecologicalEnvironment').id // => 'announcementService'
 */
export function announcementRuleOf(line: DepartmentLine): LegalRule<PeriodValue> {
  return Object.hasOwn(ANNOUNCEMENT_BY_LINE, line)
    ? (ANNOUNCEMENT_BY_LINE[line] as LegalRule<PeriodValue>)
    : legalRules.announcementService;
}

/** Every rule that {@link announcementRuleOf} may answer. */
export const announcementRules: readonly LegalRule<PeriodValue>[] = [
  legalRules.announcementService,
  ...Object.values(ANNOUNCEMENT_BY_LINE),
];

declare const reached: unique symbol;

/** 送达凭证: proof that a document reached its recipient; only {@link proofOfService} makes it. */
export interface ProofOfService extends ServiceOutcome {
  /** In types alone: made by its own function. */
  readonly [reached]: true;
  /** 案件编号. */
  readonly caseCode: string;
  /** 文书种类. */
  readonly document: DocumentKind;
  /** 文号. */
  readonly documentNumber: string;
  /** 受送达人: its `id`. */
  readonly recipient: string;
}

/**
 * 取得送达凭证: what a completed service proves.
 *
 * @example
 * const service = {
 *   status: 'served', caseCode: 'G1', document: { kind: 'penaltyDecision', number: '〔2024〕1号' }, recipient: { id: 'p1' },
 *   outcome: { method: 'direct', servedOn: localDate('2024-05-08') },
 * }
 * const { documentNumber, servedOn } = proofOfService(service)
 * documentNumber // => '〔2024〕1号'
 * servedOn // => '2024-05-08'
 */
export function proofOfService({
  caseCode,
  document,
  recipient,
  outcome,
}: Extract<DocumentService, { readonly status: 'served' }>): ProofOfService {
  return {
    caseCode,
    document: document.kind,
    documentNumber: document.number,
    recipient: recipient.id,
    ...outcome,
  } as ProofOfService;
}
