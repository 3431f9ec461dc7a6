/*
 * 扫码入企、亮码入企: who scans whose code differs by city; the province asks for it (粤府办〔2025〕15号) and no stored text says how. A
 * profile is what one place does, as far as it is known.
 */
import type { Term } from '../core/index.js';
import { type LegalRule, legalRules, type PeriodValue } from '../law/index.js';
import type { InspectionSourceId } from './sources.js';

/** 扫码规则: whose practice a visit follows. Closed: those that were seen. */
export type ScanProfileId = 'guangdong' | 'shenzhen' | 'jiangmen' | 'hainan';

/** 未能扫码的原因. */
export type UnscannedCause = 'emergency' | 'systemFault';

/** What one place does. */
export interface ScanProfile {
  /** What it is called. */
  readonly label: Term;
  /** 谁扫谁的码: the officer scans the enterprise's, or the enterprise the officer's; `undefined` where it was not seen. */
  readonly direction: 'officerScans' | 'enterpriseScans' | undefined;
  /** 补录期限 after a fault of network or system; absent where none was seen. */
  readonly lateEntry?: LegalRule<PeriodValue>;
  /** 告知检查结果的期限, once the result is fixed; absent where none was seen. */
  readonly resultNotice?: LegalRule<PeriodValue>;
  /** Where it stands. */
  readonly source: InspectionSourceId;
}

/**
 * 扫码规则表. None of them was read in the text except Hainan's, which is no law of Guangdong.
 *
 * Basis: each row's own.
 *
 * @example
 * scanProfiles.shenzhen.lateEntry.id // => 'shenzhenLateScan'
 */
export const scanProfiles: Readonly<Record<ScanProfileId, ScanProfile>> = {
  guangdong: {
    label: { zh: '广东省', en: 'Guangdong' },
    direction: undefined,
    source: 'codeShown',
  },
  shenzhen: {
    label: { zh: '深圳市', en: 'Shenzhen' },
    direction: 'officerScans',
    lateEntry: legalRules.shenzhenLateScan,
    source: 'shenzhenScan',
  },
  jiangmen: {
    label: { zh: '江门市', en: 'Jiangmen' },
    direction: 'enterpriseScans',
    source: 'jiangmenShow',
  },
  hainan: {
    label: { zh: '海南省（对照）', en: 'Hainan (comparator)' },
    direction: 'enterpriseScans',
    resultNotice: legalRules.hainanInspectionResult,
    source: 'hainanCode',
  },
};
