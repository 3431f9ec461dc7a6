import type { LegalBasis, LocalDate, OpenEnd, Term } from '../core/index.js';

/** 效力位阶: what kind of text a statute is. */
export type StatuteRank =
  | 'law'
  | 'administrativeRegulation'
  | 'judicialInterpretation'
  | 'localRegulation'
  | 'departmentalRule'
  | 'governmentRule'
  | 'normativeDocument';

/** 来源: the stored copy that was read. */
export interface StatuteSource {
  /** Day of the newest copy; nothing later was read. */
  readonly snapshotOn: LocalDate;
  /** How many independent copies were found to agree. */
  readonly copies: 1 | 2;
}

/** 版本: one text of a statute, and the days on which it is the law. */
export interface StatuteVersion {
  /** First day in force. */
  readonly from: LocalDate;
  /** First day no longer in force. */
  readonly until: LocalDate | OpenEnd;
  /** 公布: the day of promulgation; `null` where the copy does not say. */
  readonly promulgatedOn: LocalDate | null;
  /** Whether the stored text itself states the first day in force. */
  readonly verified: boolean;
  /** The copy that was read; `null` where none is stored. */
  readonly source: StatuteSource | null;
  /** What a careful reader should know. */
  readonly note?: Term;
}

/** 法律文件: a law, regulation, rule or document with its versions. */
export interface Statute {
  /** Short title, as `LegalBasis.law` has it. */
  readonly title: string;
  /** Official title. */
  readonly fullTitle: string;
  /** English title. */
  readonly en: string;
  /** What kind of text it is. */
  readonly rank: StatuteRank;
  /** Whether versions older than the first one here existed; the register does not know them. */
  readonly hasOlderVersions: boolean;
  /** In order of time. */
  readonly versions: readonly [StatuteVersion, ...StatuteVersion[]];
  /** How the statute ended; `null` while it has not. */
  readonly ended: StatuteEnd | null;
}

/** 废止: how a statute ended, by another or by its own term. */
export interface StatuteEnd {
  /** First day without force. */
  readonly on: LocalDate;
  /** The clause that ended it. */
  readonly by: LegalBasis;
  /** Words of that clause. */
  readonly quote: string;
}

/** A place in a statute. */
export type Place = Omit<LegalBasis, 'law' | 'version'>;

/** The version read last. */
export function latestVersion({ versions }: Statute): StatuteVersion {
  return versions[versions.length - 1] ?? versions[0];
}

/** A citation of the version read last. */
export function citing(statute: Statute, place: Place): LegalBasis {
  return { law: statute.title, version: latestVersion(statute).from, ...place };
}
