// What the guides to the vectors say of every operation, and of the functions that have none: written between markers.
import { operations } from '../src/index.ts';
import { withoutOperation } from '../test/conformance/without-operation.ts';

/** In Chinese, the reasons why a function has no operation. */
const reasonsInChinese = {
  'makes a problem of the code and the parameters that its caller gives':
    '按调用者给的代码和参数造一个问题',
  'writes a value of the library in source code; what it takes is read by the parser':
    '在源代码里写一个本库的值；外来的值由解析函数读',
  'handles values and answers inside TypeScript and computes nothing of the field':
    '只在 TypeScript 里处理值和结果，不计算业务',
  'writes a text for people, whose wording programs need not share':
    '写给人看的文字，各家的措辞不必相同',
  'writes a citation in source code; law.parseLegalBasis reads it':
    '在源代码里写一个依据；读依据的是 law.parseLegalBasis',
  'reads or writes a stream; what stands in a line is of the contract':
    '读写数据流；每一行是契约中的类型',
  'computes as supervision.watchRecords does, for records that are pushed one by one':
    '与 supervision.watchRecords 相同，记录逐条送入',
  'runs the operations': '运行运算本身',
  'needs the key and the signature of the caller': '需要调用者的密钥和签名',
  'reads a type of the contract, and the vectors’ inputs with it':
    '读契约中的一种类型，向量的输入就由它读',
  'computes step by step what another operation computes at once':
    '逐步计算，结果与另一运算一次算出的相同',
  'draws a symbol that any reader of ISO/IEC 18004 reads alike; its picture programs need not share':
    '画出任何 ISO/IEC 18004 读码器都读得一样的符号；图形各家不必相同',
  'tells what of the texts is still in doubt; it passes when a text is read again, so no vector holds it':
    '说出哪些条文尚待核实；条文一经核实就变，向量不固定它',
  'makes or examines a procedure that is written in source code; workflow.graphOf says what is in it':
    '造出或者检查写在源代码里的程序；程序的内容由 workflow.graphOf 给出',
  'writes a procedure for XState, a library of TypeScript; workflow.graphOf says what is in it':
    '为 TypeScript 的 XState 写出程序；程序的内容由 workflow.graphOf 给出',
  'no operation yet': '还没有运算',
};

/** The reason as the guide tells it. */
function toldReason(reason) {
  if (reason === '') return 'no operation yet';
  if (/^reads .+ of the contract$/.test(reason))
    return 'reads a type of the contract, and the vectors’ inputs with it';
  return reason.startsWith('computes step by step what ')
    ? 'computes step by step what another operation computes at once'
    : reason;
}

/** Reasons that the guide in Chinese cannot tell yet. */
export const untranslated = () =>
  Object.values(withoutOperation)
    .flatMap((functions) => Object.values(functions).map(toldReason))
    .filter((reason) => !Object.hasOwn(reasonsInChinese, reason));

const grouped = (pairs) => {
  const groups = new Map();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return [...groups];
};

const separator = { zh: '、', en: ', ' };
const colon = { zh: '：', en: ': ' };

/** Every operation with its label, a line for each folder. */
function operationsIn(language) {
  const named = operations.map(({ id, label }) => {
    const [folder, name] = id.split('.');
    return [folder, `\`${name}\` ${label[language]}`];
  });
  return grouped(named)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, own]) => `- \`${folder}\`${colon[language]}${own.join(separator[language])}`);
}

/** The functions without an operation, a line for each reason. */
function functionsWithout(language) {
  const reasoned = Object.values(withoutOperation).flatMap((functions) =>
    Object.entries(functions).map(([name, reason]) => [toldReason(reason), `\`${name}\``]),
  );
  return grouped(reasoned).map(([reason, own]) => {
    const told = language === 'zh' ? (reasonsInChinese[reason] ?? reason) : reason;
    return `- ${told}${colon[language]}${own.sort().join(separator[language])}`;
  });
}

const heads = { zh: '| 级别 | 系列 | 内容 | 向量 |', en: '| Level | Families | What | Vectors |' };

/** The levels, a row for each. */
function levelsIn(levels, language) {
  const rows = levels.map(({ level, label, vectors, files }) => {
    const families = [...new Set(files.map(({ family }) => `\`${family}\``))].sort();
    return `| ${level} | ${families.join(separator[language])} | ${label[language]} | ${vectors} |`;
  });
  return [heads[language], '|---|---|---|---|', ...rows];
}

/** The guide with its lists as they must be. */
export function guideText(text, language, levels) {
  const lists = {
    levels: levelsIn(levels, language),
    operations: operationsIn(language),
    without: functionsWithout(language),
  };
  return Object.entries(lists).reduce((whole, [name, lines]) => {
    const mark = (word) => `<!-- ${word} ${name} -->`;
    const [before, rest] = whole.split(`${mark('begin')}\n`);
    const after = rest?.split(mark('end'))[1];
    if (after === undefined) throw new Error(`the guide has no place for ${name}`);
    return `${before}${mark('begin')}\n\n${lines.join('\n')}\n\n${mark('end')}${after}`;
  }, text);
}
