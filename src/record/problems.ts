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
  'record.itemsMissing': {
    zh: '第 {from} 项至第 {to} 项缺失',
    en: 'items {from} to {to} are missing',
  },
  'record.itemBeforeWitness': {
    zh: '第 {index} 项倒签：写明 {at}，而在其之前的摘要已于 {witnessed} 存证',
    en: 'item {index} is back-dated: it says {at}, but the head before it was witnessed at {witnessed}',
  },
  'record.itemAfterWitness': {
    zh: '第 {index} 项的时刻 {at} 晚于存证时间 {witnessed}',
    en: 'item {index} says {at}, later than {witnessed}, when its head was witnessed',
  },
  'record.recordingReversed': {
    zh: '{after} 早于 {before}',
    en: '{after} is earlier than {before}',
  },
  'record.requirementMissing': {
    zh: '第 {index} 项缺少记录：{labelZh}',
    en: 'item {index} lacks a record: {label}',
  },
  'record.requirementUnknown': {
    zh: '记录要求中没有事项 {requirement}',
    en: 'the policy has no requirement {requirement}',
  },
  'record.attachmentOfNothing': {
    zh: '附件所记的第 {of} 项不存在、在附件之后，或者不需要记录“{requirement}”',
    en: 'the attachment is of item {of}, which is not there, comes after it, or does not call for "{requirement}"',
  },
  'record.mediumDiffers': {
    zh: '第 {index} 项的“{labelZh}”应当用另一种形式记录',
    en: 'item {index} asks for another medium: {label}',
  },
  'record.attachedBeforeStep': {
    zh: '附件的时刻 {at} 早于所记步骤的 {step}',
    en: 'the attachment at {at} is earlier than the step that it documents, at {step}',
  },
  'record.visitNotCovered': {
    zh: '应当自到达现场起至离开现场止无间断记录',
    en: 'the recording must run from the arrival on the site until the departure',
  },
  'record.recordingBroken': {
    zh: '应当无间断的音像记录自 {from} 至 {until} 中断：{reason}',
    en: 'a recording that may not break off does from {from} until {until}: {reason}',
  },
  'record.storedLate': {
    zh: '音像记录于 {stored} 储存，最后一日是 {last}',
    en: 'the recording was stored on {stored}; the last day was {last}',
  },
  'record.storageUnknown': {
    zh: '自 {from} 起的储存期限算不出：工作日未知',
    en: 'the term for storage from {from} cannot be told: working days are not known',
  },
  'record.packageMalformed': {
    zh: '导出清单不是本格式，或者“{field}”缺失、类型不对',
    en: 'not a manifest of an export, or "{field}" is missing or of another type',
  },
  'record.manifestChanged': {
    zh: '导出清单被改动：内容与摘要不符',
    en: 'the manifest was changed: its content does not give its digest',
  },
  'record.headDiffers': {
    zh: '记录的摘要与导出清单不符',
    en: 'the head of the record differs from the manifest',
  },
  'record.fileMissing': { zh: '文件 {file} 缺失', en: 'the file {file} is missing' },
  'record.fileChanged': {
    zh: '文件 {file} 被改动：摘要或者大小不符',
    en: 'the file {file} was changed: its digest or size differs',
  },
  'record.fileUnlisted': {
    zh: '文件 {file} 不在清单之中',
    en: 'the file {file} is not in the manifest',
  },
  'record.fileTwice': {
    zh: '路径 {file} 对应两个不同的文件',
    en: 'the path {file} stands for two different files',
  },
  'record.timeNotTrusted': {
    zh: '{authority} 的时间凭据不能证明清单在 {at} 已经存在',
    en: 'the token of {authority} does not prove that the manifest existed at {at}',
  },
  'record.exportedBeforeItem': {
    zh: '导出时刻 {at} 早于最后一项的 {last}',
    en: 'the export at {at} is earlier than the last item, at {last}',
  },
} as const;

/**
 * Makes the problems of `record`.
 *
 * @example
 * describe(recordProblem('record.itemMissing', { index: 3 }), 'zh')
 * // => '第 3 项缺失'
 */
export const recordProblem: ProblemMaker<typeof recordProblems> = problemsOf(recordProblems);
