/*
 * 送达程序: 行政处罚法 第六十一条; 民事诉讼法 第八十七条至第九十五条. Direct service comes first; an announcement only where the
 * recipient cannot be found or the other ways have failed.
 */
import { isAfterLastDay, lastDayOf } from '../calendar/index.js';
import { everyHolds, isStated, type LocalDate } from '../core/index.js';
import {
  civilProcedureLaw,
  legalRules,
  marketProcedureRule,
  penaltyLaw,
  tourismProcedureMeasure,
} from '../law/index.js';
import { type EventOf, type Guard, machineFor, type StateOf } from '../workflow/index.js';
import { type OfficersActing, officersInputs, officersVerdict } from './acting-officers.js';
import {
  announcementRuleOf,
  announcementRules,
  type DocumentService,
  type DocumentServiceEvent,
  type DocumentServiceFacts,
  type FailedAttempt,
  type Receiver,
  receiverKinds,
  type ServiceFile,
  type ServiceMethod,
  type ServiceReceipt,
} from './service.js';
import { parseDocumentService } from './service.schema.js';

type In<Status extends DocumentService['status']> = StateOf<DocumentService, Status>;
type On<Type extends DocumentServiceEvent['type']> = EventOf<DocumentServiceEvent, Type>;
type ServiceGuard<State, Event> = Guard<State, Event, DocumentServiceFacts>;

const inOrder: ServiceGuard<ServiceFile, { readonly on: LocalDate }> = {
  id: 'service.inOrder',
  label: {
    zh: '不早于文书制作和前一步骤',
    en: 'not before the document was made, nor before the step before it',
  },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: ({ on, document }, event) => event.on >= on && event.on >= document.issuedOn,
  inputs: ({ on, document }, event) => ({
    previous: on,
    issuedOn: document.issuedOn,
    on: event.on,
  }),
};

const twoCertifiedOfficers: ServiceGuard<ServiceFile, OfficersActing> = {
  id: 'service.twoCertifiedOfficers',
  label: {
    zh: '由两名以上具有行政执法资格、无须回避的执法人员送达',
    en: 'two or more certified officers serve, none of whom must withdraw',
  },
  basis: [penaltyLaw(42, 1), penaltyLaw(43, 1)],
  reads: 'event',
  test: (state, event, facts) => officersVerdict(event, state, facts),
  inputs: (state, event, facts) => officersInputs(event, state, facts),
};

/** Whether somebody may take a document for the recipient. */
function mayReceive(
  { recipient }: Pick<ServiceFile, 'recipient'>,
  { kind, adult, livesWithRecipient, recipientAbsent, authority }: Receiver,
): boolean | undefined {
  if (!Object.hasOwn(receiverKinds, kind)) return undefined;
  if (!receiverKinds[kind].parties.includes(recipient.kind)) return false;
  if (kind === 'cohabitingAdult') return everyHolds([adult, livesWithRecipient, recipientAbsent]);
  if (kind === 'agent' || kind === 'designatedReceiver')
    return authority === undefined ? undefined : isStated(authority);
  return true;
}

const receiverInputs = (
  { recipient }: Pick<ServiceFile, 'recipient'>,
  receiver: Receiver,
): Readonly<Record<string, string | boolean | null>> => ({
  recipient: recipient.kind,
  receiver: receiver.kind,
  name: receiver.name,
  adult: receiver.adult ?? null,
  livesWithRecipient: receiver.livesWithRecipient ?? null,
  recipientAbsent: receiver.recipientAbsent ?? null,
});

const receiverEntitled: ServiceGuard<ServiceFile, { readonly receiver: Receiver }> = {
  id: 'service.receiverEntitled',
  label: {
    zh: '由受送达人或者依法可以代收的人签收',
    en: 'the recipient signs, or somebody who may receive for it',
  },
  basis: [civilProcedureLaw(88)],
  reads: 'event',
  test: (state, { receiver }) => mayReceive(state, receiver),
  inputs: (state, { receiver }) => receiverInputs(state, receiver),
};

const receiptSigned: ServiceGuard<
  ServiceFile,
  { readonly on: LocalDate; readonly receipt: ServiceReceipt }
> = {
  id: 'service.receiptSigned',
  label: {
    zh: '有送达回证，签收人记明收到日期并签名或者盖章',
    en: 'there is a receipt that the receiver dated and signed',
  },
  basis: [civilProcedureLaw(87)],
  reads: 'event',
  test: ({ document }, { on, receipt }) =>
    receipt.signed && receipt.signedOn <= on && receipt.signedOn >= document.issuedOn,
  inputs: (_state, { receipt }) => ({ signed: receipt.signed, signedOn: receipt.signedOn }),
};

const refuserCounts: ServiceGuard<ServiceFile, On<'recordRefusal'>> = {
  id: 'service.refuserCounts',
  label: {
    zh: '拒绝接收的是受送达人或者他的同住成年家属',
    en: 'the recipient, or an adult of the family who lives with it, refused',
  },
  basis: [civilProcedureLaw(89), tourismProcedureMeasure(53, 1, 4)],
  reads: 'event',
  test: (state, { by }) =>
    Object.hasOwn(receiverKinds, by.kind)
      ? everyHolds([receiverKinds[by.kind].refuses, mayReceive(state, by)])
      : undefined,
  inputs: (state, { by }) => receiverInputs(state, by),
};

const refusalNoted: ServiceGuard<unknown, On<'recordRefusal'>> = {
  id: 'service.refusalNoted',
  label: { zh: '记明拒收事由和日期', en: 'the reason and the day of the refusal are noted' },
  basis: [civilProcedureLaw(89)],
  reads: 'event',
  test: (_state, { reason }) => isStated(reason),
};

const leftAtResidence: ServiceGuard<unknown, On<'leave'>> = {
  id: 'service.leftAtResidence',
  label: { zh: '文书留在受送达人的住所', en: 'the document is left at the residence' },
  basis: [civilProcedureLaw(89)],
  reads: 'event',
  test: (_state, { place }) => place === 'residence',
  inputs: (_state, { place }) => ({ place }),
};

const leavingProved: ServiceGuard<unknown, On<'leave'>> = {
  id: 'service.leavingProved',
  label: {
    zh: '有基层组织或者所在单位代表见证并签名，或者拍照、录像记录送达过程',
    en: 'a representative of the grassroots organisation or the unit witnessed and signed, or the process was recorded',
  },
  basis: [civilProcedureLaw(89)],
  reads: 'event',
  test: (_state, { proof }) =>
    proof.kind === 'recording'
      ? isStated(proof.recording)
      : proof.witnesses.length > 0 &&
        proof.witnesses.every(({ name, signed }) => signed && isStated(name)),
  inputs: (_state, { proof }) => ({
    proof: proof.kind,
    witnesses: proof.kind === 'witnesses' ? proof.witnesses.length : 0,
  }),
};

const accountGiven: ServiceGuard<unknown, { readonly account: string }> = {
  id: 'service.accountGiven',
  label: { zh: '记明未能送达的原因和经过', en: 'the file says how and why it did not reach' },
  basis: [civilProcedureLaw(95, 2)],
  reads: 'event',
  test: (_state, { account }) => isStated(account),
};

const directIsDifficult: ServiceGuard<unknown, { readonly reason: string }> = {
  id: 'service.directIsDifficult',
  label: {
    zh: '直接送达有困难，或者依法应当转交',
    en: 'direct service is difficult, or the law has it forwarded',
  },
  basis: [civilProcedureLaw(91), civilProcedureLaw(92), civilProcedureLaw(93)],
  reads: 'event',
  test: (_state, { reason }) => isStated(reason),
  inputs: (_state, { reason }) => ({ reason }),
};

const postReceiptProper: ServiceGuard<In<'posted'>, On<'recordPostReceipt'>> = {
  id: 'service.postReceiptProper',
  label: {
    zh: '回执上注明的收件日期在交邮之后、登记之前',
    en: 'the day on the slip lies between the posting and the record of it',
  },
  basis: [civilProcedureLaw(91)],
  reads: 'event',
  test: ({ postedOn }, { receivedOn, on }) => receivedOn >= postedOn && receivedOn <= on,
  inputs: ({ postedOn }, { receivedOn }) => ({ postedOn, receivedOn }),
};

const consentSigned: ServiceGuard<unknown, On<'consentToElectronic'>> = {
  id: 'service.consentSigned',
  label: {
    zh: '当事人同意并签订确认书，写明账号',
    en: 'the party agreed and signed a confirmation that names the account',
  },
  basis: [penaltyLaw(61, 2)],
  reads: 'event',
  test: (_state, { on, consent }) => isStated(consent.account) && consent.signedOn <= on,
  inputs: (_state, { consent }) => ({ signedOn: consent.signedOn, account: consent.account }),
};

const addressSigned: ServiceGuard<unknown, On<'confirmAddress'>> = {
  id: 'service.addressSigned',
  label: {
    zh: '受送达人签署送达地址确认书',
    en: 'the recipient signed a confirmation of its address',
  },
  basis: [marketProcedureRule(83, 1)],
  reads: 'event',
  test: (_state, { on, confirmed }) => isStated(confirmed.address) && confirmed.signedOn <= on,
  inputs: (_state, { confirmed }) => ({ signedOn: confirmed.signedOn, address: confirmed.address }),
};

const sentToTheAccount: ServiceGuard<In<'pending'>, On<'sendElectronically'>> = {
  id: 'service.sentToTheAccount',
  label: {
    zh: '发往确认书所载的账号',
    en: 'sent to the account that the confirmation names',
  },
  basis: [penaltyLaw(61, 2), civilProcedureLaw(90, 1)],
  reads: 'event',
  test: ({ consent }, { account }) => consent !== undefined && consent.account === account,
  inputs: ({ consent }, { account }) => ({ confirmed: consent?.account ?? null, account }),
};

const arrivalProved: ServiceGuard<ServiceFile, On<'sendElectronically'>> = {
  id: 'service.arrivalProved',
  label: {
    zh: '能够确认收悉：有到达受送达人特定系统的记录',
    en: 'there is a record of its arrival in the system of the recipient',
  },
  basis: [civilProcedureLaw(90, 2), marketProcedureRule(82, 1, 3)],
  reads: 'event',
  test: ({ document }, { arrivedOn, on, record }) =>
    isStated(record) && arrivedOn >= document.issuedOn && arrivedOn <= on,
  inputs: (_state, { arrivedOn, on }) => ({ arrivedOn, on }),
};

const confirmedAddressCounts: ServiceGuard<ServiceFile, unknown> = {
  id: 'service.confirmedAddressCounts',
  label: {
    zh: '市场监管案件，受送达人已签署送达地址确认书',
    en: 'a case of market regulation in which the recipient confirmed its address',
  },
  basis: [marketProcedureRule(83)],
  reads: 'state',
  test: ({ line, confirmed }) => line === 'marketSupervision' && confirmed !== undefined,
  inputs: ({ line, confirmed }) => ({ line, confirmed: confirmed?.address ?? null }),
};

const atConfirmedAddress: ServiceGuard<ServiceFile, On<'leaveAtConfirmedAddress'>> = {
  id: 'service.atConfirmedAddress',
  label: { zh: '留在受送达人确认的地址', en: 'left at the address that the recipient confirmed' },
  basis: [marketProcedureRule(83, 2)],
  reads: 'event',
  test: ({ confirmed }, { address }) => confirmed?.address === address,
  inputs: ({ confirmed }, { address }) => ({ confirmed: confirmed?.address ?? null, address }),
};

const postedToConfirmedAddress: ServiceGuard<In<'posted'>, unknown> = {
  id: 'service.postedToConfirmedAddress',
  label: {
    zh: '寄往受送达人确认的地址',
    en: 'posted to the address that the recipient confirmed',
  },
  basis: [marketProcedureRule(83, 2)],
  reads: 'state',
  test: ({ confirmed, address }) => confirmed?.address === address,
  inputs: ({ confirmed, address }) => ({ confirmed: confirmed?.address ?? null, address }),
};

const whereaboutsUnknown: ServiceGuard<unknown, On<'announceMissing'>> = {
  id: 'service.whereaboutsUnknown',
  label: {
    zh: '有受送达人下落不明的证明',
    en: 'it is proved that the recipient cannot be found',
  },
  basis: [civilProcedureLaw(95, 1)],
  reads: 'event',
  test: (_state, { proof }) => isStated(proof),
};

const electronicFailedToo: ServiceGuard<In<'pending'>, unknown> = {
  id: 'service.electronicFailedToo',
  label: {
    zh: '当事人同意电子送达的，电子送达也未成功',
    en: 'where the party agreed to electronic service, that failed too',
  },
  basis: [civilProcedureLaw(95, 1)],
  reads: 'state',
  test: ({ consent, attempts }) =>
    consent === undefined || attempts.some(({ method }) => method === 'electronic'),
};

type Announcing = On<'announceMissing' | 'announceAfterFailure'>;

const announcementProper: ServiceGuard<ServiceFile, Announcing> = {
  id: 'service.announcementProper',
  label: {
    zh: '公告有载体，案卷记明原因和经过；在住所张贴的，记录张贴过程',
    en: 'the announcement has a medium and the file its reason; posting at the residence is recorded',
  },
  basis: [civilProcedureLaw(95, 2), marketProcedureRule(82, 1, 5)],
  reads: 'event',
  test: (_state, { on, announcement: { media, account, recording = '', on: issuedOn } }) =>
    issuedOn <= on &&
    media.length > 0 &&
    isStated(account) &&
    (!media.includes('residence') || isStated(recording)),
  inputs: (_state, { announcement }) => ({
    media: announcement.media.join(' '),
    announcedOn: announcement.on,
  }),
};

const announcementEnd = (
  { line, announcement }: In<'announced'>,
  facts: Pick<DocumentServiceFacts, 'calendar'>,
) => lastDayOf(announcementRuleOf(line), announcement.on, facts);

const announcementOver: ServiceGuard<In<'announced'>, On<'endAnnouncement'>> = {
  id: 'service.announcementOver',
  label: { zh: '公告期限已经届满', en: 'the term of the announcement is over' },
  basis: [civilProcedureLaw(95, 1), marketProcedureRule(82, 1, 5)],
  reads: 'event',
  test: (state, { on }, facts) => isAfterLastDay(on, announcementEnd(state, facts)),
  inputs: (state, { on }, facts) => ({
    announcedOn: state.announcement.on,
    lastDay: announcementEnd(state, facts)?.end ?? null,
    on,
  }),
};

const { edge, machine } = machineFor<DocumentService, DocumentServiceEvent, DocumentServiceFacts>();

/** What every state of a service keeps. */
function fileOf({
  caseCode,
  document,
  body,
  line,
  recusals,
  recipient,
  attempts,
  startedOn,
  consent,
  confirmed,
}: ServiceFile): Omit<ServiceFile, 'on'> {
  return {
    caseCode,
    document,
    body,
    line,
    recusals,
    recipient,
    attempts,
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(consent === undefined ? {} : { consent }),
    ...(confirmed === undefined ? {} : { confirmed }),
  };
}

/** The file once service was tried on a day. */
const begun = (file: ServiceFile, on: LocalDate): ServiceFile => ({
  ...fileOf(file),
  on,
  startedOn: file.startedOn ?? on,
});

const failed = (file: ServiceFile, attempt: FailedAttempt): In<'pending'> => ({
  ...begun(file, attempt.on),
  status: 'pending',
  attempts: [...file.attempts, attempt],
});

function reached(
  file: ServiceFile,
  on: LocalDate,
  servedOn: LocalDate,
  method: ServiceMethod,
): In<'served'> {
  const startedOn = file.startedOn ?? (servedOn < on ? servedOn : on);
  return {
    ...fileOf(file),
    on,
    startedOn,
    status: 'served',
    outcome: { startedOn, servedOn, method },
  };
}

const receiptForm = { zh: '送达回证', en: 'proof of service' };
const announcementForm = { zh: '送达公告', en: 'announcement of service' };

const serviceTerm = {
  id: 'service.decisionTerm',
  label: { zh: '送达行政处罚决定书', en: 'penalty decision served' },
  rule: legalRules.decisionService,
  start: ({ document }: ServiceFile) =>
    document.kind === 'penaltyDecision' ? document.issuedOn : undefined,
};

/**
 * 送达程序: one document on its way to its recipient.
 *
 * Basis: 民事诉讼法 第八十七条至第九十五条, by 行政处罚法 第六十一条; the rules of departments where they differ.
 */
export const documentServiceMachine = machine({
  id: 'penalty/service',
  label: { zh: '执法文书送达', en: 'service of a document' },
  schema: 1,
  initial: 'pending',
  actors: {
    officers: { zh: '执法人员', en: 'officers' },
    recipient: { zh: '受送达人', en: 'recipient' },
    post: { zh: '邮政企业', en: 'post' },
    entrusted: { zh: '受托机关、转交单位', en: 'the body entrusted' },
    body: { zh: '行政机关', en: 'enforcement body' },
    clock: { zh: '期限届满', en: 'end of a term' },
  },
  states: {
    pending: { label: { zh: '待送达', en: 'to be served' }, deadlines: [serviceTerm] },
    refused: { label: { zh: '拒收', en: 'refused' }, deadlines: [serviceTerm] },
    entrusted: { label: { zh: '委托、转交送达中', en: 'entrusted' } },
    posted: { label: { zh: '邮寄送达中', en: 'in the post' } },
    announced: {
      label: { zh: '公告送达中', en: 'announced' },
      deadlines: announcementRules.map((rule) => ({
        id: `service.${rule.id}`,
        label: { zh: '公告期满，视为送达', en: 'announcement over, deemed served' },
        rule,
        start: ({ line, announcement }: In<'announced'>) =>
          announcementRuleOf(line) === rule ? announcement.on : undefined,
      })),
    },
    served: { label: { zh: '已送达', en: 'served' }, final: true },
  },
  evidence: {
    refusal: {
      label: { zh: '受送达人拒绝接收', en: 'the recipient refused' },
      basis: [civilProcedureLaw(89)],
      present: (state) => state.status === 'refused',
    },
    directFailed: {
      label: { zh: '直接送达未成', en: 'direct service failed' },
      basis: [civilProcedureLaw(88), civilProcedureLaw(95, 1)],
      present: ({ attempts }) => attempts.some(({ method }) => method === 'direct'),
    },
    indirectFailed: {
      label: {
        zh: '邮寄、委托或者转交送达未成',
        en: 'service by post or through another body failed',
      },
      basis: [civilProcedureLaw(91), civilProcedureLaw(95, 1)],
      present: ({ attempts }) =>
        attempts.some(({ method }) => ['post', 'entrusted', 'forwarding'].includes(method)),
    },
    electronicConsent: {
      label: { zh: '电子送达确认书', en: 'the confirmation of electronic service' },
      basis: [penaltyLaw(61, 2)],
      present: ({ consent }) => consent !== undefined,
    },
    confirmedAddress: {
      label: { zh: '送达地址确认书', en: 'the confirmation of the address' },
      basis: [marketProcedureRule(83, 1)],
      present: ({ confirmed }) => confirmed !== undefined,
    },
  },
  edges: [
    edge({
      id: 'consentToElectronic',
      from: 'pending',
      on: 'consentToElectronic',
      to: 'pending',
      label: { zh: '签订电子送达确认书', en: 'agree to electronic service' },
      actor: 'recipient',
      basis: [penaltyLaw(61, 2)],
      guards: [inOrder, consentSigned],
      yields: ['electronicConsent'],
      documents: [{ zh: '电子送达确认书', en: 'confirmation of electronic service' }],
      apply: (state, { on, consent }) => ({ ...state, on, consent }),
    }),
    edge({
      id: 'confirmAddress',
      from: 'pending',
      on: 'confirmAddress',
      to: 'pending',
      label: { zh: '签署送达地址确认书', en: 'confirm the address' },
      actor: 'recipient',
      basis: [marketProcedureRule(83, 1)],
      guards: [inOrder, addressSigned],
      yields: ['confirmedAddress'],
      documents: [{ zh: '送达地址确认书', en: 'confirmation of the address' }],
      apply: (state, { on, confirmed }) => ({ ...state, on, confirmed }),
    }),
    edge({
      id: 'handOver',
      from: ['pending', 'refused', 'announced'],
      on: 'handOver',
      to: 'served',
      label: { zh: '直接送达', en: 'hand it over' },
      actor: 'officers',
      basis: [penaltyLaw(61, 1), civilProcedureLaw(88)],
      guards: [inOrder, twoCertifiedOfficers, receiverEntitled, receiptSigned],
      documents: [receiptForm],
      apply: (state, { on, method, receipt }) => reached(state, on, receipt.signedOn, method),
    }),
    edge({
      id: 'recordFailure',
      from: ['pending', 'refused'],
      on: 'recordFailure',
      to: 'pending',
      label: { zh: '记录直接送达未成', en: 'record that direct service failed' },
      actor: 'officers',
      basis: [civilProcedureLaw(95, 2)],
      guards: [inOrder, twoCertifiedOfficers, accountGiven],
      yields: ['directFailed'],
      voids: ['refusal'],
      documents: [{ zh: '送达情况记录', en: 'record of the attempt' }],
      apply: (state, { on, account }) => failed(state, { on, method: 'direct', account }),
    }),
    edge({
      id: 'recordRefusal',
      from: 'pending',
      on: 'recordRefusal',
      to: 'refused',
      label: { zh: '记明拒收', en: 'note the refusal' },
      actor: 'officers',
      basis: [civilProcedureLaw(89)],
      guards: [inOrder, twoCertifiedOfficers, refuserCounts, refusalNoted],
      yields: ['refusal'],
      documents: [receiptForm],
      apply: (state, { on, by, reason }) => ({
        ...begun(state, on),
        status: 'refused',
        refusal: { on, by, reason },
      }),
    }),
    edge({
      id: 'leave',
      from: 'refused',
      on: 'leave',
      to: 'served',
      label: { zh: '留置送达', en: 'leave it' },
      actor: 'officers',
      basis: [civilProcedureLaw(89)],
      evidence: ['refusal'],
      guards: [inOrder, twoCertifiedOfficers, leftAtResidence, leavingProved],
      documents: [receiptForm],
      apply: (state, { on }) => reached(state, on, on, 'leaving'),
    }),
    edge({
      id: 'leaveAtConfirmedAddress',
      from: 'pending',
      on: 'leaveAtConfirmedAddress',
      to: 'served',
      label: { zh: '留在确认的地址', en: 'leave it at the confirmed address' },
      actor: 'officers',
      basis: [marketProcedureRule(83, 2)],
      evidence: ['confirmedAddress'],
      guards: [inOrder, twoCertifiedOfficers, confirmedAddressCounts, atConfirmedAddress],
      documents: [receiptForm],
      apply: (state, { on }) => reached(state, on, on, 'direct'),
    }),
    edge({
      id: 'entrust',
      from: 'pending',
      on: 'entrust',
      to: 'entrusted',
      label: { zh: '委托、转交送达', en: 'entrust another body' },
      actor: 'body',
      basis: [civilProcedureLaw(91), civilProcedureLaw(92), civilProcedureLaw(93)],
      guards: [inOrder, directIsDifficult],
      documents: [{ zh: '委托送达函', en: 'letter of entrustment' }],
      apply: (state, { on, to, by }) => ({
        ...begun(state, on),
        status: 'entrusted',
        entrustedTo: to,
        by,
      }),
    }),
    edge({
      id: 'returnReceipt',
      from: 'entrusted',
      on: 'returnReceipt',
      to: 'served',
      label: { zh: '交回送达回证', en: 'send the receipt back' },
      actor: 'entrusted',
      basis: [civilProcedureLaw(91), civilProcedureLaw(94)],
      guards: [inOrder, receiverEntitled, receiptSigned],
      documents: [receiptForm],
      apply: (state, { on, receipt }) => reached(state, on, receipt.signedOn, state.by),
    }),
    edge({
      id: 'reportFailure',
      from: 'entrusted',
      on: 'reportFailure',
      to: 'pending',
      label: { zh: '报告委托送达未成', en: 'report that it did not reach' },
      actor: 'entrusted',
      basis: [civilProcedureLaw(95, 2)],
      guards: [inOrder, accountGiven],
      yields: ['indirectFailed'],
      apply: (state, { on, account }) => failed(state, { on, method: state.by, account }),
    }),
    edge({
      id: 'post',
      from: 'pending',
      on: 'post',
      to: 'posted',
      label: { zh: '交邮', en: 'post it' },
      actor: 'officers',
      basis: [civilProcedureLaw(91)],
      guards: [inOrder, directIsDifficult],
      documents: [{ zh: '邮寄凭证', en: 'receipt of posting' }],
      apply: (state, { on, address }) => ({
        ...begun(state, on),
        status: 'posted',
        postedOn: on,
        address,
      }),
    }),
    edge({
      id: 'recordPostReceipt',
      from: 'posted',
      on: 'recordPostReceipt',
      to: 'served',
      label: { zh: '收到邮件回执', en: 'the slip comes back' },
      actor: 'post',
      basis: [civilProcedureLaw(91)],
      guards: [inOrder, receiverEntitled, postReceiptProper],
      documents: [{ zh: '邮件回执', en: 'slip of receipt' }],
      apply: (state, { on, receivedOn }) => reached(state, on, receivedOn, 'post'),
    }),
    edge({
      id: 'recordPostReturn',
      from: 'posted',
      on: 'recordPostReturn',
      to: 'pending',
      label: { zh: '邮件退回', en: 'the letter comes back' },
      actor: 'post',
      basis: [civilProcedureLaw(95, 2)],
      guards: [inOrder, accountGiven],
      yields: ['indirectFailed'],
      documents: [{ zh: '退回邮件', en: 'returned letter' }],
      apply: (state, { on, account }) => failed(state, { on, method: 'post', account }),
    }),
    edge({
      id: 'deemPostServed',
      from: 'posted',
      on: 'deemPostServed',
      to: 'served',
      label: {
        zh: '寄往确认地址的邮件退回，视为送达',
        en: 'returned from the confirmed address, deemed served',
      },
      actor: 'post',
      basis: [marketProcedureRule(83, 2)],
      evidence: ['confirmedAddress'],
      guards: [inOrder, confirmedAddressCounts, postedToConfirmedAddress, accountGiven],
      documents: [{ zh: '退回邮件', en: 'returned letter' }],
      apply: (state, { on }) => reached(state, on, on, 'post'),
    }),
    edge({
      id: 'sendElectronically',
      from: 'pending',
      on: 'sendElectronically',
      to: 'served',
      label: { zh: '电子送达', en: 'send it electronically' },
      actor: 'body',
      basis: [penaltyLaw(61, 2), civilProcedureLaw(90)],
      evidence: ['electronicConsent'],
      guards: [inOrder, sentToTheAccount, arrivalProved],
      documents: [{ zh: '电子送达记录', en: 'record of electronic service' }],
      apply: (state, { on, arrivedOn }) => reached(state, on, arrivedOn, 'electronic'),
    }),
    edge({
      id: 'recordElectronicFailure',
      from: 'pending',
      on: 'recordElectronicFailure',
      to: 'pending',
      label: { zh: '记录电子送达未成', en: 'record that electronic service failed' },
      actor: 'body',
      basis: [civilProcedureLaw(95, 2)],
      evidence: ['electronicConsent'],
      guards: [inOrder, accountGiven],
      apply: (state, { on, account }) => failed(state, { on, method: 'electronic', account }),
    }),
    edge({
      id: 'announceMissing',
      from: 'pending',
      on: 'announceMissing',
      to: 'announced',
      label: { zh: '下落不明，公告送达', en: 'announce: the recipient cannot be found' },
      actor: 'body',
      basis: [civilProcedureLaw(95)],
      guards: [inOrder, whereaboutsUnknown, announcementProper],
      documents: [announcementForm],
      apply: (state, { on, announcement }) => ({
        ...begun(state, on),
        status: 'announced',
        announcement,
      }),
    }),
    edge({
      id: 'announceAfterFailure',
      from: 'pending',
      on: 'announceAfterFailure',
      to: 'announced',
      label: { zh: '其他方式无法送达，公告送达', en: 'announce: the other ways failed' },
      actor: 'body',
      basis: [civilProcedureLaw(95)],
      evidence: ['directFailed', 'indirectFailed'],
      guards: [inOrder, electronicFailedToo, announcementProper],
      documents: [announcementForm],
      apply: (state, { on, announcement }) => ({
        ...begun(state, on),
        status: 'announced',
        announcement,
      }),
    }),
    edge({
      id: 'endAnnouncement',
      from: 'announced',
      on: 'endAnnouncement',
      to: 'served',
      label: { zh: '公告期满，视为送达', en: 'the announcement ends: deemed served' },
      actor: 'clock',
      basis: [civilProcedureLaw(95, 1)],
      guards: [inOrder, announcementOver],
      apply: (state, { on }, facts) =>
        reached(state, on, announcementEnd(state, facts)?.end ?? on, 'announcement'),
    }),
  ],
  parseState: parseDocumentService,
});
