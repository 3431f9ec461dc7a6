import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `exchange`. */
export const exchangeProblems = {
  'exchange.typeUnknown': {
    zh: '契约中没有这一类型：{type}',
    en: 'the contract has no such type: {type}',
  },
  'exchange.kindUnknown': {
    zh: '没有这一记录种类：{kind}',
    en: 'there is no such kind of record: {kind}',
  },
  'exchange.notJson': { zh: '这一行不是 JSON', en: 'the line is not JSON' },
  'exchange.truncated': {
    zh: '文件在这一行中途断开',
    en: 'the file ends in the middle of this line',
  },
  'exchange.invalidUtf8': { zh: '这一行不是 UTF-8', en: 'the line is not UTF-8' },
  'exchange.lineTooLong': {
    zh: '这一行长 {bytes} 字节，超过 {limit} 字节，已跳过',
    en: 'the line has {bytes} bytes, more than {limit}, and was skipped',
  },
  'exchange.duplicateKey': { zh: '键“{key}”出现两次', en: 'the key "{key}" stands twice' },
  'exchange.forbiddenKey': { zh: '不允许的键“{key}”', en: 'the key "{key}" is not allowed' },
  'exchange.numberOutOfRange': {
    zh: '{text} 不是可以精确表示的整数；大数和小数应写作字符串',
    en: '{text} is not a whole number that is held exactly; large numbers and decimals are written as strings',
  },
  'exchange.tooDeep': { zh: '嵌套超过 {limit} 层', en: 'nested deeper than {limit} levels' },
  'exchange.loneSurrogate': {
    zh: '文本含有不成对的代理项：{text}',
    en: 'the text has half of a surrogate pair: {text}',
  },
  'exchange.byteOrderMark': {
    zh: '文件以字节序标记开头',
    en: 'the file begins with a byte order mark',
  },
  'exchange.emptyLine': { zh: '空行', en: 'an empty line' },
  'exchange.duplicateRecord': {
    zh: '“{key}”的记录此前已有',
    en: 'there was a record of "{key}" before',
  },
  'exchange.referenceMissing': {
    zh: '没有所引用的{kind}记录：{key}',
    en: 'there is no {kind} record {key}',
  },
  'exchange.actWithoutDuty': {
    zh: '主体 {body} 没有 {act} 的执法职责',
    en: 'body {body} has no duty for {act}',
  },
  'exchange.itemActDiffers': {
    zh: '案件的行为种类为 {act}，事项 {item} 的为 {itemAct}',
    en: 'the case is one of {act}, item {item} is one of {itemAct}',
  },
  'exchange.statisticsMalformed': {
    zh: '汇总数据不符合格式：{actual}',
    en: 'the statistics do not have the expected shape: {actual}',
  },
  'exchange.bodyUnknown': { zh: '没有主体 {body} 的记录', en: 'there is no record of body {body}' },
  'exchange.notWritten': {
    zh: '记录不能写成 JSON：{detail}',
    en: 'the record cannot be written as JSON: {detail}',
  },
  'exchange.manifestMalformed': {
    zh: '批次清单的“{field}”不符合格式：{actual}',
    en: 'field "{field}" of the manifest does not have the expected shape: {actual}',
  },
  'exchange.batchDiffers': {
    zh: '批次清单的“{field}”为 {stated}，实为 {found}',
    en: 'the manifest says {field} {stated}, found {found}',
  },
  'exchange.batchReused': {
    zh: '批次号 {batch} 此前用于另一个文件',
    en: 'batch {batch} was another file before',
  },
  'exchange.recordConflict': {
    zh: '“{key}”有两条归集时间相同而内容不同的记录',
    en: 'two records of "{key}" of one time differ',
  },
  'exchange.recordWithdrawn': {
    zh: '“{key}”的记录已撤回，不因再次归集而恢复',
    en: 'the record of "{key}" was withdrawn and does not come back by being sent again',
  },
  'exchange.targetMissing': {
    zh: '没有要更正或者撤回的{kind}记录：{key}',
    en: 'there is no {kind} record {key} to correct or withdraw',
  },
  'exchange.correctionOfKey': {
    zh: '更正不能改变主键：{key}',
    en: 'a correction cannot change the key: {key}',
  },
  'exchange.dateOrder': {
    zh: '{earlier}应不晚于{later}',
    en: '{earlier} should not be later than {later}',
  },
  'exchange.amountWithoutPenalty': {
    zh: '有“{field}”，处罚种类中却没有相应的处罚',
    en: 'there is "{field}", and no penalty of that kind',
  },
  'exchange.codeActDiffers': {
    zh: '案件编码的行为种类为 {codeAct}，记录的为 {act}',
    en: 'the case code is of an act of {codeAct}, the record of {act}',
  },
  'exchange.streamBroken': { zh: '读取中断：{detail}', en: 'the stream broke: {detail}' },
  'exchange.versionMalformed': {
    zh: '带版本的记录应写明类型、从 1 起的版本号和内容',
    en: 'a versioned record names its type, its schema from 1 up, and its value',
  },
  'exchange.newerSchema': {
    zh: '“{type}”的记录按版本 {actual} 写成，此处只认识到版本 {supported}：原样保留，未经检查',
    en: 'the record of {type} has schema {actual}, newer than {supported} here: kept as it is, unchecked',
  },
  'exchange.migrationFailed': {
    zh: '迁移“{migration}”未能处理该记录',
    en: 'migration "{migration}" could not handle the record',
  },
} as const;

/**
 * Makes the problems of `exchange`.
 *
 * @example
 * describe(exchangeProblem('exchange.typeUnknown', { type: 'Zebra' }), 'zh')
 * // => '契约中没有这一类型：Zebra'
 */
export const exchangeProblem: ProblemMaker<typeof exchangeProblems> = problemsOf(exchangeProblems);
