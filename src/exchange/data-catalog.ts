/*
 * 数据资源目录: what each kind of record holds, where a field comes from, how soon it is due, and with whom it may be shared. The
 * three classes are those of the rules on sharing government data; which class a field has is for the holder of the data to
 * decide, and the one here is this library's own proposal, to be replaced. Nothing personal is shared without a condition.
 */
import { type Term, term } from '../core/index.js';
import type { CollectedOf, CollectedTargetKind, CollectedThing } from './collected.js';

/** 共享属性. Closed: 无条件共享、有条件共享、不予共享. */
export type SharingClass = 'unconditional' | 'conditional' | 'notShared';

/**
 * 共享属性的名称. The regulation that sets them was not at hand: not verified.
 *
 * @example
 * sharingClasses.conditional.zh // => '有条件共享'
 */
export const sharingClasses: Readonly<Record<SharingClass, Term>> = {
  unconditional: term('无条件共享', 'shared without condition'),
  conditional: term('有条件共享', 'shared on condition'),
  notShared: term('不予共享', 'not shared'),
};

/** 数据来源环节: where a value is first written; every other system has it from there. */
export type FieldOrigin = 'caseSystem' | 'registry' | 'collection';

/**
 * 数据来源环节的名称.
 *
 * @example
 * fieldOrigins.registry.zh // => '主体、人员、事项库'
 */
export const fieldOrigins: Readonly<Record<FieldOrigin, Term>> = {
  caseSystem: term('办案系统', 'case system'),
  registry: term('主体、人员、事项库', 'registry of bodies, officers and items'),
  collection: term('归集环节', 'collection'),
};

/** 目录中的一个字段. */
export interface CatalogField {
  /** 名称. */
  readonly label: Term;
  /** 共享属性. */
  readonly sharing: SharingClass;
  /** 数据来源 (lineage). */
  readonly origin: FieldOrigin;
}

/** 目录中的一种记录. */
export interface CatalogEntry {
  /** 更新周期: days from the act to its collection. */
  readonly updateDays: number;
  /** Every field. */
  readonly fields: Readonly<Record<string, CatalogField>>;
}

/** 数据资源目录. */
export type DataCatalog = Readonly<Record<CollectedTargetKind, CatalogEntry>>;

/** Every field that any member of a union has. */
type FieldOf<T> = T extends unknown ? keyof T & string : never;
type Fields<Kind extends CollectedTargetKind> = Readonly<
  Record<FieldOf<CollectedOf<Kind>>, CatalogField>
>;

const field = (
  zh: string,
  en: string,
  sharing: SharingClass,
  origin: FieldOrigin,
): CatalogField => ({ label: term(zh, en), sharing, origin });
const open = (zh: string, en: string, origin: FieldOrigin = 'caseSystem'): CatalogField =>
  field(zh, en, 'unconditional', origin);
const onCondition = (zh: string, en: string, origin: FieldOrigin = 'caseSystem'): CatalogField =>
  field(zh, en, 'conditional', origin);

const collected = {
  kind: open('记录种类', 'kind', 'collection'),
  sourceSystem: open('来源系统', 'source system', 'collection'),
  collectedAt: open('归集时间', 'collected at', 'collection'),
};
const body = open('执法主体', 'body', 'registry');

const caseFields: Fields<'case'> = {
  ...collected,
  act: open('行为种类', 'kind of act'),
  caseCode: open('案件编码', 'case code'),
  body,
  item: open('执法事项', 'item', 'registry'),
  officers: onCondition('执法人员', 'officers', 'registry'),
  caseName: onCondition('案件名称', 'name of the case'),
  partyKind: open('当事人类型', 'kind of party'),
  partyName: onCondition('当事人名称', 'name of the party'),
  partyCode: field('当事人证件号码', 'identity number of the party', 'notShared', 'caseSystem'),
  filedOn: open('立案或者申请日期', 'filed on'),
  documentNumber: open('决定书文号', 'document number'),
  procedure: open('程序', 'procedure'),
  decidedOn: open('决定日期', 'decided on'),
  penalties: open('处罚种类', 'penalties'),
  fine: open('罚款数额', 'fine'),
  confiscation: open('没收数额', 'confiscation'),
  acceptedOn: open('受理日期', 'accepted on'),
  outcome: open('决定结果', 'outcome'),
  revokedOn: open('撤销日期', 'revoked on'),
  form: open('强制的形式', 'form of compulsion'),
  completedOn: open('完成日期', 'completed on'),
  inspectedOn: open('检查日期', 'inspected on'),
  finding: open('检查结果', 'finding'),
};
const bodyFields: Fields<'body'> = {
  ...collected,
  id: body,
  name: open('名称', 'name', 'registry'),
  level: open('层级', 'level', 'registry'),
  division: open('行政区划', 'division', 'registry'),
  acts: open('执法职责', 'duties', 'registry'),
};
const itemFields: Fields<'item'> = {
  ...collected,
  id: open('执法事项', 'item', 'registry'),
  name: open('事项名称', 'name', 'registry'),
  act: open('行为种类', 'kind of act', 'registry'),
  bodies: open('实施主体', 'bodies', 'registry'),
};
const officerFields: Fields<'officer'> = {
  ...collected,
  id: open('执法人员', 'officer', 'registry'),
  name: open('姓名', 'name', 'registry'),
  body,
  certificateNumber: open('执法证号', 'certificate number', 'registry'),
  validFrom: onCondition('有效期自', 'valid from', 'registry'),
  validThrough: onCondition('有效期至', 'valid through', 'registry'),
};
const disclosureFields: Fields<'disclosure'> = {
  ...collected,
  caseCode: open('案件编码', 'case code'),
  body,
  publishedOn: open('公示日期', 'published on'),
  shownThrough: open('公示期满日期', 'shown through'),
  withdrawnOn: open('撤下日期', 'withdrawn on'),
};

/**
 * 数据资源目录 of this library's records: its own proposal, not an official catalog. Update cycles are in days.
 *
 * @example
 * dataCatalog.case.fields.partyCode.sharing // => 'notShared'
 */
export const dataCatalog: DataCatalog = {
  case: { updateDays: 7, fields: caseFields },
  body: { updateDays: 30, fields: bodyFields },
  item: { updateDays: 30, fields: itemFields },
  officer: { updateDays: 30, fields: officerFields },
  disclosure: { updateDays: 7, fields: disclosureFields },
};

/**
 * 共享视图: the fields of a record that a receiver gets. Those on condition only where the condition is met for that field; what
 * is not shared never, nor a field that the catalog does not have.
 *
 * @example
 * const officer = { kind: 'officer', id: 'o1', name: '张三', body: 'b1', certificateNumber: '1', validFrom: localDate('2024-01-01'), validThrough: localDate('2028-12-31'), sourceSystem: 's1', collectedAt: instant('2026-01-01T00:00:00Z') }
 * Object.keys(sharedView(officer, ['validThrough']))
 * // => ['kind', 'id', 'name', 'body', 'certificateNumber', 'validThrough', 'sourceSystem', 'collectedAt']
 */
export function sharedView(
  record: CollectedThing,
  grantedFields: readonly string[] = [],
  catalog: DataCatalog = dataCatalog,
): Readonly<Record<string, unknown>> {
  const { fields } = catalog[record.kind];
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => {
      const sharing = Object.hasOwn(fields, name) ? fields[name]?.sharing : undefined;
      return (
        sharing === 'unconditional' || (sharing === 'conditional' && grantedFields.includes(name))
      );
    }),
  );
}
