import { type LegalBasis, localDate, money, ratio } from '../../core/index.js';
import {
  type BenchmarkSource,
  type BenchmarkStatute,
  type BenchmarkValidity,
  civilCodeLexicon,
  type FactorLevel,
  type Interval,
  type Lexicon,
  readBand,
  type StatutoryFine,
  type WeightedBenchmark,
  type WeightedFactor,
  type WeightedTrack,
} from '../../discretion/index.js';
import { FILE_HASH, TABLES_HASH } from './hashes.js';
import {
  type PublishedFactor,
  type PublishedHead,
  type PublishedTable,
  type PublishedTrack,
  publishedFactors,
} from './published-table.js';
import { readBeyond } from './read-beyond.js';
import { labelOf, unitOf } from './wording.js';

export const RULE = '广东省生态环境行政处罚自由裁量权规定';
export const article = (number: number): LegalBasis => ({ law: RULE, article: number });

/** Art. 23: 以下 does not count the number, 以上 does. The other words as usual. */
export const LEXICON: Lexicon = {
  words: { ...civilCodeLexicon.words, 以上: 'included', 以下: 'excluded' },
  basis: [article(23), ...civilCodeLexicon.basis],
};

/** The code that takes the place of ten acts on the day it comes into force. */
const CODE: LegalBasis = { law: '生态环境法典', version: localDate('2026-08-15'), article: 1242 };

/** Acts that art. 1242 of the code repeals and tables here rest on. */
const REPEALED = [
  '环境影响评价法',
  '水污染防治法',
  '大气污染防治法',
  '土壤污染防治法',
  '固体废物污染环境防治法',
  '放射性污染防治法',
  '清洁生产促进法',
];

/** 印发日期 of the rule: the last day for which it vouches for the provisions that it prints. */
const ISSUED_ON = localDate('2021-11-14');

export function statuteOf({ basis, text }: PublishedHead): BenchmarkStatute {
  return REPEALED.includes(basis[0]?.law ?? '')
    ? {
        basis,
        text,
        until: localDate('2026-08-15'),
        endedBy: [CODE],
        verifiedThrough: localDate('2026-08-14'),
      }
    : { basis, text, until: 'open', endedBy: [], verifiedThrough: ISSUED_ON };
}

function statutoryFine({ min, max, words, base, atLeast }: PublishedTrack): StatutoryFine {
  const between = <Value extends string>(read: (text: string) => Value): Interval<Value> => ({
    words,
    min: { value: read(min), included: true },
    max: { value: read(max), included: true },
  });
  return base === undefined
    ? { form: 'amount', interval: between(money) }
    : {
        form: 'multiple',
        base: {
          label: labelOf(base),
          ...(atLeast !== undefined && { atLeast: money(atLeast) }),
        },
        interval: between(ratio),
      };
}

function trackOf(track: PublishedTrack, index: number): WeightedTrack {
  const { name, start, page, floor, floorWords, cap, capWords } = track;
  return {
    id: `t${index + 1}`,
    label: name === null ? { zh: '罚款', en: 'fine' } : labelOf(name),
    start: ratio(start),
    printedPage: page,
    statutory: statutoryFine(track),
    ...(floor !== undefined && { floor: { value: ratio(floor), words: floorWords ?? floor } }),
    ...(cap !== undefined && { cap: { value: ratio(cap), words: capWords ?? cap } }),
  };
}

function factorOf({ name, levels }: PublishedFactor, index: number): WeightedFactor {
  const bands = levels.map(({ words }) => readBand(words, LEXICON));
  const units = new Set(bands.map((band) => (band.ok ? band.value.unit : '')));
  const [only = ''] = units;
  const unit = units.size === 1 ? unitOf(only) : undefined;
  return {
    id: `f${index + 1}`,
    label: labelOf(name),
    ...(unit && { unit }),
    levels: levels.map(({ words, weight, page }, row): FactorLevel => {
      const band = bands[row];
      return {
        id: `l${row + 1}`,
        label: labelOf(words),
        weight: ratio(weight),
        printedPage: page,
        ...(unit && band?.ok && { band: band.value.interval }),
      };
    }),
  };
}

export const validity: BenchmarkValidity = {
  from: localDate('2022-01-01'),
  until: localDate('2027-01-01'),
  basis: article(25),
};

export const sourceOf = ({ pages }: PublishedHead): BenchmarkSource => ({
  pack: 'gd-ecology-2021',
  hash: TABLES_HASH,
  document: '粤环发〔2021〕7号',
  fileHash: FILE_HASH,
  printedPages: pages,
  verified: false,
});

/** A published table as a benchmark. */
export function ecologyBenchmark(table: PublishedTable): WeightedBenchmark {
  const { section, title, tracks } = table;
  return {
    family: 'weighted',
    id: `gd-ecology-2021/${section}`,
    version: '2022-01-01',
    title: labelOf(title),
    basis: { law: RULE, version: localDate('2022-01-01'), section: `§${section}` },
    statute: { ...statuteOf(table), ...readBeyond(section) },
    lexicon: LEXICON,
    combination: {
      rule: 'sumTimesMaximum',
      cap: ratio('1'),
      basis: { ...article(6), paragraph: 2 },
      limitBasis: { ...article(3), item: 1 },
    },
    notEstablished: { level: 'lowest', basis: article(5) },
    tracks: tracks.map(trackOf),
    factors: publishedFactors(table).map(factorOf),
    rounding: { mode: 'down', step: money('0.01') },
    validity,
    source: sourceOf(table),
  };
}
