// The checker's report of every pack, docs/packs/*.md: what a reader of a pack should know before using it.
//
//   npx tsx scripts/pack-reports.mjs
//
// test/packs/reports.test.ts holds the files to this.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeFrom, localDate } from '../src/core/index.ts';
import {
  checkBenchmark,
  checkRangeBenchmark,
  discretionProblems,
} from '../src/discretion/index.ts';
import { travelAgencyTable } from '../src/packs/dongguan-travel/index.ts';
import {
  ecologyMinorViolations,
  ecologyRangeSections,
  ecologyRangeTable,
  ecologySections,
  ecologyTable,
} from '../src/packs/gd-ecology-2021/index.ts';
import { tables } from '../src/packs/gd-ecology-2021/tables.ts';
import { hunanTable } from '../src/packs/hunan-ecology-2021/index.ts';
import { jiangmenAir, jiangmenWater } from '../src/packs/jiangmen-ecology-2020/index.ts';
import {
  foodPermitFacts,
  foodPermitStatute,
  marketBandsOn,
} from '../src/packs/market-bands-2022/index.ts';
import { overloadTable } from '../src/packs/overload-2016/index.ts';
import { penaltyLawCircumstances, penaltyProvisions } from '../src/packs/penalty-law-2021/index.ts';
import { fireFine } from '../src/packs/shaanxi-fire/index.ts';
import { root } from './entries.mjs';

/** The copies of these tables print no days; a report needs some. */
const SEEN = localDate('2024-01-01');
const seen = { from: SEEN, until: localDate('2025-01-01'), basis: { law: '核查用日期' } };

const ENDS = 'discretion.statuteEndsFirst';

function findingsOf(benchmark) {
  const problems =
    benchmark.family === 'weighted' ? checkBenchmark(benchmark) : checkRangeBenchmark(benchmark);
  const words = problems
    .filter(({ code }) => code !== ENDS)
    .map((problem) => describeFrom(discretionProblems, problem, 'zh'));
  return { words: [...new Set(words)], ends: problems.some(({ code }) => code === ENDS) };
}

const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const list = (sections) => sections.map((section) => `§${section}`).join('、');

function ecologyReport() {
  const { document } = JSON.parse(
    readFileSync(join(root, 'test/fixtures/gd-ecology-2021/weighted.json'), 'utf8'),
  );
  const weighted = ecologySections.map((section) => ecologyTable(section).value);
  const ranges = ecologyRangeSections.map((section) => ecologyRangeTable(section).value);
  const checked = [...weighted, ...ranges].map((benchmark) => ({
    section: benchmark.id.split('/')[1],
    ...findingsOf(benchmark),
  }));
  const rows = checked.flatMap(({ section, words }) =>
    words.filter((one) => !/印作“.*读=false/.test(one)).map((one) => [`§${section}`, one]),
  );
  const misprints = ranges.flatMap(({ id, facts }) =>
    facts
      .filter((fact) => fact.id.startsWith('misprint'))
      .map(({ label }) => [`§${id.split('/')[1]}`, label.zh]),
  );
  const several = tables.filter(
    ({ family, rows: text }) => family !== 'weighted' && text.includes(' of:'),
  );
  const ending = checked.filter(({ ends }) => ends).map(({ section }) => section);
  const chapters = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => {
    const own = tables.filter(({ section }) => section.startsWith(`${number}.`));
    const count = (family) => own.filter((one) => one.family === family).length;
    return [number, own.length, count('weighted'), count('grid'), count('fixed')];
  });
  return `# gd-ecology-2021

由 \`scripts/pack-reports.mjs\` 生成。来源：${document.number} 附件1《${document.title}》、附件2《广东省生态环境不予行政处罚的轻微违法行为目录》，${document.effectiveFrom} 至 ${document.effectiveTo} 有效；附件1 PDF \`${document.sourceSha256}\` 来自公开镜像，未与发文机关官网逐页核对（\`verified: false\`）。

## 收录

${table(['章', '表', '权重累加', '幅度', '定额'], chapters)}

共 ${tables.length} 张：权重累加模式 ${weighted.length} 张（\`ecologyTable\`），幅度罚款模式 ${ranges.length - 3} 张和定额 3 张（\`ecologyRangeTable\`）；不予处罚目录 ${ecologyMinorViolations.items.length} 项（\`ecologyMinorViolations\`）；第十条至第十二条、第十四条的规则（\`ecologyCircumstances\`、\`ecologyFineRules\`、\`apologyReduced\`）。供核对用的原文数据在 \`test/fixtures/gd-ecology-2021\`，不随包发布。

幅度表只收罚款和格内印明的警告、没收违法所得；处罚依据规定的其他种类（停产整治、责令关闭等）未收录。

## 读法

- 第二十三条：以上包括本数，以下不包括本数。除“（含本数）”外，幅度的上限都不包括。
- 第五条：确无法查明的因素按最低档次；各幅度表的首行经核对均为最低。
- “造成重大生态环境影响或者不良社会影响的”横跨各栏时单独提问，成立时优先于表内各格。
- 依据有几个法定幅度的（${several.length} 张），按包含该值的最窄幅度衡量：${list(several.map(({ section }) => section))}。
- §4.26、§4.27、§7.15 部分权重只画在一栏之下，读作各栏共用：只有这样对个人一栏的最高百分值才恰为 100%，对单位一栏才需要“超过100%”的说明。
- §7.47 第四行首格跨页，印为空白，读作上一行的“二类放射性物品”。
- §5.1 至 §5.5 的依据《广东省实施〈环境噪声污染防治法〉办法》现在是否有效未查，核对日止于 2021-11-14。
- 目录备注二“不适用依法可不予处罚的相关规定”只读作排除“依法可以不予行政处罚”的两项（第7、9项）。

## 印刷有误的值（${misprints.length} 处）

照录原文；未经人工确认读法，不用于计算。

${table(['表', '原文和读法'], misprints)}

## 检查发现

原表照录，不作修改；以下逐表查出（因印刷有误而无值的除外）。

${table(['表', '发现'], rows)}

处罚依据自 2026-08-15 起失效、早于本基准失效之日的（${ending.length} 张）：${list(ending)}。
`;
}

const provision = {
  id: 'example',
  title: { zh: '示例' },
  basis: { law: '示例法', article: 1 },
  words: '2万元以上20万元以下',
  min: '20000',
  max: '200000',
  subject: 'unit',
};

const others = [
  {
    name: 'market-bands-2022',
    source:
      '国市监法规〔2022〕2号第十条至第十七条，2022-10-08 起实施，未定失效日期；文本为仓库副本。食品安全法第一百二十二条的条文为抄件，未核对。',
    notes: [
      '第十条只规定较低、较高的 30% 部分；中间部分（一般）是推定，行内写明。',
      '30%、70% 处是否包括本数没有规定：相邻两档都包括，落在界上的数额由人定档。',
    ],
    benchmarks: [
      marketBandsOn(
        'food-122',
        { zh: '未经许可从事食品生产经营', en: 'food business without a permit' },
        foodPermitStatute,
        foodPermitFacts,
        localDate('2027-01-01'),
      ),
    ],
  },
  {
    name: 'shaanxi-fire',
    source:
      '《陕西省消防行政处罚裁量标准（试行）》第六条，官方网页节录；施行日期未见，由调用者给出。',
    notes: ['只收第五十八条、第六十条两个法定幅度；第三档的名称未见。'],
    benchmarks: [fireFine(58, seen, SEEN), fireFine(60, seen, SEEN)],
  },
  {
    name: 'dongguan-travel',
    source:
      '《东莞市旅游局行政处罚裁量标准》（旅行社条例第四十六条），文库副本；施行日期未见，由调用者给出。',
    notes: [
      '各行文字由副本的数额写成，不是原文。',
      '违法所得刚到 10 万元时罚款反而降低：原表如此，不作修改。',
    ],
    benchmarks: [travelAgencyTable(seen, SEEN)],
  },
  {
    name: 'overload-2016',
    source:
      '《超限运输车辆行驶公路管理规定》第四十三条，法规网站副本；施行日期未核对，由调用者给出。',
    notes: ['恰为 1000 千克是“未超过”，处警告；先定种类，再计算数额。'],
    benchmarks: [overloadTable(seen, SEEN)],
  },
  {
    name: 'jiangmen-ecology-2020',
    source:
      '《江门市生态环境局……裁量标准规定（试行）》参照表 2-6、11-1 的递增部分，2020-03-01 起施行，仓库副本；失效日期由调用者给出。',
    notes: [
      '同一格内有两种取整：倍数四舍五入，pH 向高取整。',
      '至多填两个超标因子；第五条的“以该档次最高限度处罚”未收录。',
    ],
    benchmarks: [jiangmenWater(localDate('2022-01-01')), jiangmenAir(localDate('2022-01-01'))],
  },
  {
    name: 'hunan-ecology-2021',
    source:
      '《湖南省生态环境保护行政处罚裁量权基准规定（2021版）》通用表，仓库副本；施行日期未见，由调用者给出。',
    notes: [
      '副本中各因素的权重已缺失，权重之和作为事实填入。',
      '没有法定最低罚款数额的，以简易程序的限额代替。',
    ],
    benchmarks: [hunanTable(provision, seen, SEEN)],
  },
];

/** A checker that cannot finish is said so, never passed over. */
function linesOf(benchmark) {
  try {
    const { words } = findingsOf(benchmark);
    return words.length === 0 ? ['没有发现'] : words;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return ['未能核查：无上限的数量按步取整'];
  }
}

const otherReport = ({ name, source, notes, benchmarks }) => `# ${name}

由 \`scripts/pack-reports.mjs\` 生成。来源：${source}\`verified: false\`。

${notes.map((note) => `- ${note}`).join('\n')}

## 检查发现

${table(
  ['表', '发现'],
  benchmarks.flatMap((benchmark) => linesOf(benchmark).map((words) => [benchmark.id, words])),
)}
`;

const penaltyLawReport = () => `# penalty-law-2021

由 \`scripts/pack-reports.mjs\` 生成。来源：行政处罚法（2021年修订），2021-07-15 起施行；每句原文由测试在存档文本中核对。

${table(
  ['规定', '效果', '条文'],
  penaltyProvisions.map(({ words, effect, basis }) => [
    words,
    effect,
    `第${basis.article}条${basis.paragraph ? `第${basis.paragraph}款` : ''}`,
  ]),
)}

${table(
  ['情节', '方向', '条文'],
  penaltyLawCircumstances.circumstances.map(({ label, effect, force, basis }) => [
    label.zh,
    `${force === 'may' ? '可以' : '应当'} ${effect}`,
    `第${basis.article}条${basis.item ? `第${basis.item}项` : ''}`,
  ]),
)}

本法没有规定相反情节如何竞合：由人确定主要情节。
`;

/** Path and text of every report. */
export function packReports() {
  return [
    ['docs/packs/gd-ecology-2021.md', ecologyReport()],
    ['docs/packs/penalty-law-2021.md', penaltyLawReport()],
    ...others.map((pack) => [`docs/packs/${pack.name}.md`, otherReport(pack)]),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of packReports()) writeFileSync(join(root, path), text);
}
