import type { FactorUnit, PublishedLabel } from '../../discretion/index.js';

/** Translations of the words of §2.5.1; other tables share some of them. */
const ENGLISH: Readonly<Record<string, string>> = {
  未依法取得排污许可证排放水污染物:
    'discharging water pollutants without the pollutant discharge permit required by law',
  排污许可分类管理类别: 'class of pollutant discharge permit management',
  简化管理: 'simplified management',
  重点管理: 'key management',
  排污情况: 'pollutants discharged',
  排放B类水污染物: 'class B water pollutants',
  '排放A类水污染物（除有毒有害水污染物）':
    'class A water pollutants (other than toxic and harmful ones)',
  排放有毒有害水污染物: 'toxic and harmful water pollutants',
  排放口所在区域: 'area of the outlet',
  生态环境敏感区以外的区域: 'outside ecologically sensitive areas',
  生态环境敏感区域: 'ecologically sensitive area',
  违法行为持续时间: 'duration of the violation',
  '3个月以下': 'under 3 months',
  '3个月以上6个月以下': '3 months or more, under 6 months',
  '6个月以上12个月以下': '6 months or more, under 12 months',
  '12个月以上': '12 months or more',
  整改情况: 'rectification',
  限期内改正: 'corrected within the time limit',
  逾期未改正: 'not corrected within the time limit',
  '近二年同类违法行为情况（含本次）': 'similar violations in the last two years, this one included',
  '1次': 'once',
  '2次': 'twice',
  '3次': 'three times',
  '4次以上': 'four times or more',
};

/** A label as printed, with its translation where there is one. */
export function labelOf(zh: string): PublishedLabel {
  const en = Object.hasOwn(ENGLISH, zh) ? ENGLISH[zh] : undefined;
  return en === undefined ? { zh } : { zh, en };
}

const UNITS: readonly FactorUnit[] = [
  { label: { zh: '个月', en: 'months' }, whole: false },
  { label: { zh: '天', en: 'days' }, whole: false },
  { label: { zh: '吨', en: 'tonnes' }, whole: false },
  { label: { zh: '蒸吨', en: 'tonnes of steam' }, whole: false },
  { label: { zh: '千克', en: 'kilograms' }, whole: false },
  { label: { zh: '平方米', en: 'square metres' }, whole: false },
  { label: { zh: '立方米', en: 'cubic metres' }, whole: false },
  { label: { zh: '件', en: 'items' }, whole: true },
  { label: { zh: '次', en: 'times' }, whole: true },
  { label: { zh: '个', en: 'count' }, whole: true },
  { label: { zh: '项', en: 'items' }, whole: true },
  { label: { zh: '台（枚）', en: 'units' }, whole: true },
];

/** The unit of that name. */
export const unitOf = (zh: string): FactorUnit | undefined =>
  UNITS.find(({ label }) => label.zh === zh);
