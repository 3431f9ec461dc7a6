import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `record`. Items count from 0. */
export const recordProblems = {
  'record.notWire': {
    zh: '记录内容只用字符串、整数、布尔值、空值、数组和对象：{actual}',
    en: 'a record holds only strings, integers, booleans, null, arrays and objects: {actual}',
  },
  'record.notInteger': {
    zh: '数字应为不超过 2⁵³ 的整数，小数写作字符串：{actual}',
    en: 'a number must be an integer below 2⁵³; a decimal is written as a string: {actual}',
  },
  'record.loneSurrogate': {
    zh: '文字含有不成对的代理码元，无法写成 UTF-8：{text}',
    en: 'the text has a lone surrogate and cannot be written as UTF-8: {text}',
  },
  'record.tooDeep': {
    zh: '嵌套超过 {limit} 层',
    en: 'the value is nested deeper than {limit} levels',
  },
  'record.tooLarge': {
    zh: '一项内容超过 {limit} 个值',
    en: 'one item holds more than {limit} values',
  },
  'record.caseCodeMissing': { zh: '缺少案件编号', en: 'the case code is missing' },
  'record.kindMissing': { zh: '缺少记录事项', en: 'the kind of the item is missing' },
  'record.hasherDiffers': {
    zh: '记录用 {expected} 算法，所给的是 {actual}',
    en: 'the record uses {expected}, the hasher given is {actual}',
  },
  'record.timeBackwards': {
    zh: '时刻 {at} 早于上一项的 {previous}',
    en: '{at} is earlier than {previous} of the item before',
  },
  'record.headerMalformed': {
    zh: '不是全过程记录：“{field}”缺失或者类型不对',
    en: 'not a case record: "{field}" is missing or of another type',
  },
  'record.itemMalformed': {
    zh: '第 {index} 项不是记录项：“{field}”缺失或者类型不对',
    en: 'item {index} is not a record item: "{field}" is missing or of another type',
  },
  'record.schemaUnknown': {
    zh: '记录的格式版本应为 {supported}，实为 {actual}',
    en: 'the schema of the record must be {supported}, not {actual}',
  },
  'record.startChanged': {
    zh: '记录的起点被改动：案件编号、算法或者格式版本与起点摘要不符',
    en: 'the start of the record was changed: case code, algorithm or schema do not give its hash',
  },
  'record.itemChanged': {
    zh: '第 {index} 项被改动：内容与摘要不符',
    en: 'item {index} was changed: its content does not give its hash',
  },
  'record.itemMissing': {
    zh: '第 {index} 项缺失',
    en: 'item {index} is missing',
  },
  'record.itemMoved': {
    zh: '第 {index} 项被移到第 {position} 位',
    en: 'item {index} was moved to position {position}',
  },
  'record.itemRepeated': {
    zh: '第 {index} 项在第 {position} 位重复出现',
    en: 'item {index} stands a second time, at position {position}',
  },
  'record.linkBroken': {
    zh: '第 {index} 项没有接上前一项：前一项或者本项被替换',
    en: 'item {index} does not follow from the one before: one of the two was replaced',
  },
  'record.itemBackDated': {
    zh: '第 {index} 项倒签：{at} 早于上一项的 {previous}',
    en: 'item {index} is back-dated: {at} is earlier than {previous} of the item before',
  },
  'record.anchorDiffers': {
    zh: '前 {count} 项与存证的摘要不符：记录在存证后被重写',
    en: 'the first {count} items do not give the anchored hash: the record was rewritten since',
  },
} as const;

/** Makes the problems of `record`. */
export const recordProblem: ProblemMaker<typeof recordProblems> = problemsOf(recordProblems);
