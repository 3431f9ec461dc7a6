import { type LegalBasis, type LocalDate, localDate } from '../core/index.js';
import {
  type CitationMaker,
  guangdongSupervisionMeasure,
  supervisionRegulation,
} from '../law/index.js';
import type { Division } from '../registry/index.js';
import type { SupervisorKind } from './assignment.js';

/** 《行政执法监督条例》 comes into force (第四十四条). */
export const REGULATION_FROM: LocalDate = localDate('2026-02-01');
/** 《广东省行政执法监督条例》 (2016) comes into force. */
export const GUANGDONG_FROM: LocalDate = localDate('2016-07-01');
/** 粤府办〔2023〕21号 is issued. */
const PLAN_FROM: LocalDate = localDate('2023-12-07');

/** 广东省行政执法监督条例. */
export const guangdongSupervision: CitationMaker = guangdongSupervisionMeasure;

/** The justice department at and above the county is the organ of supervision of its government. */
const JUSTICE_DEPARTMENT: LegalBasis = supervisionRegulation(6, 1);
/** The justice office in a town or subdistrict assists the organ of the county. */
const JUSTICE_OFFICE: LegalBasis = supervisionRegulation(6, 2);
/** 政府法制机构 does the work of supervision; the reform of 2018 merged it into the justice department. */
const LEGAL_AFFAIRS_OFFICE: LegalBasis = guangdongSupervision(5, 2);
/** Localities may let the justice office supervise, or designate a person, to cover the four levels. */
const GUANGDONG_PLAN: LegalBasis = {
  law: '广东省提升行政执法质量三年行动实施计划（2023—2025年）',
  section: '官方解读 三（加快构建行政执法协调监督工作体系）',
};

/** What makes a supervisor of that kind, or any of the level where there is none, on the day. */
export function supervisionBasis(
  { level, code }: Division,
  kind: SupervisorKind | undefined,
  on: LocalDate,
): readonly LegalBasis[] {
  const isGuangdong = code.startsWith('44');
  if (level !== 'township') {
    if (on >= REGULATION_FROM) return [JUSTICE_DEPARTMENT];
    return isGuangdong && on >= GUANGDONG_FROM ? [LEGAL_AFFAIRS_OFFICE] : [];
  }
  return [
    ...(on >= REGULATION_FROM && kind !== 'designatedPerson' ? [JUSTICE_OFFICE] : []),
    ...(isGuangdong && on >= PLAN_FROM ? [GUANGDONG_PLAN] : []),
  ];
}
