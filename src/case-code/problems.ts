import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `case-code`. Positions count the symbols of the code from 1, separators left out. */
export const caseCodeProblems = {
  'caseCode.length': {
    zh: '案件编码应为 {expected} 位，实为 {actual} 位',
    en: 'a case code has {expected} symbols, this has {actual}',
  },
  'caseCode.tooLong': {
    zh: '文本过长（{length} 个字符），不是案件编码',
    en: 'the text is too long for a case code ({length} characters)',
  },
  'caseCode.symbol': {
    zh: '第 {position} 位“{symbol}”不在允许的字符 {allowed} 之内',
    en: 'symbol {position} is "{symbol}", outside {allowed}',
  },
  'caseCode.lookAlike': {
    zh: '第 {position} 位“{symbol}”不是编码字符，已按形近字符“{read}”读取，请核对',
    en: 'symbol {position} is "{symbol}", which no code has; it was read as its look-alike "{read}": compare it with the source',
  },
  'caseCode.unknownVersion': {
    zh: '未知的编码版本“{symbol}”，不得猜读',
    en: 'unknown version "{symbol}" of the code: it is not to be guessed',
  },
  'caseCode.check': {
    zh: '校验字符“{check}”与编码内容不符，抄录有误',
    en: 'the check symbols "{check}" do not fit the rest: the code was copied wrongly',
  },
  'caseCode.profile': {
    zh: '该编码方案没有“{profile}”类编码',
    en: 'the scheme has no codes of profile "{profile}"',
  },
  'caseCode.training': {
    zh: '培训用编码，不得用于真实案件',
    en: 'a training code, which no real case may carry',
  },
  'caseCode.divisionText': {
    zh: '行政区划应为 6 位数字：{division}',
    en: 'a division is 6 digits: {division}',
  },
  'caseCode.division': {
    zh: '{year} 年没有行政区划 {division}',
    en: 'there is no division {division} in {year}',
  },
  'caseCode.bodyText': {
    zh: '主体编号不合格式或者为零：{body}',
    en: 'the body number is malformed or zero: {body}',
  },
  'caseCode.body': {
    zh: '{year} 年行政区划 {division} 没有编号 {body} 的执法主体',
    en: 'division {division} has no enforcement body {body} in {year}',
  },
  'caseCode.notIssued': {
    zh: '没有编出过这一编码：{code}',
    en: 'this code was never issued: {code}',
  },
  'caseCode.year': {
    zh: '年份应在 {from} 至 {to} 之间：{year}',
    en: 'the year lies between {from} and {to}: {year}',
  },
  'caseCode.kind': {
    zh: '该编码方案没有行为种类“{kind}”',
    en: 'the scheme has no kind of act "{kind}"',
  },
  'caseCode.serial': {
    zh: '顺序号应为 {from} 至 {to} 的整数：{serial}',
    en: 'a serial is a whole number from {from} to {to}: {serial}',
  },
  'caseCode.swapped': {
    zh: '第 {first} 位与第 {second} 位可能颠倒，候选 {candidate}',
    en: 'symbols {first} and {second} may be swapped: candidate {candidate}',
  },
  'caseCode.misread': {
    zh: '第 {position} 位“{symbol}”可能应为“{likely}”，候选 {candidate}',
    en: 'symbol {position} "{symbol}" may be "{likely}": candidate {candidate}',
  },
  'caseCode.omitted': {
    zh: '第 {position} 位可能漏写“{likely}”，候选 {candidate}',
    en: 'symbol {position} may be missing, "{likely}": candidate {candidate}',
  },
  'caseCode.surplus': {
    zh: '第 {position} 位“{symbol}”可能多余，候选 {candidate}',
    en: 'symbol {position} "{symbol}" may be one too many: candidate {candidate}',
  },
  'caseCode.packed': {
    zh: '压缩形式应为 {expected} 字节，实为 {actual}',
    en: 'the packed form is {expected} bytes, got {actual}',
  },
  'caseCode.unpackable': {
    zh: '编码方案“{scheme}”的编码不能压缩为 {expected} 字节',
    en: 'codes of scheme "{scheme}" do not pack into {expected} bytes',
  },
  'caseCode.leaseSize': {
    zh: '号段应含 1 至 {largest} 个号：{size}',
    en: 'a block has 1 to {largest} serials: {size}',
  },
  'caseCode.capacityExhausted': {
    zh: '只余 {left} 个号，不足 {size} 个；须为该主体另配编号',
    en: 'only {left} serials are left of the {size} asked for: the body needs another number',
  },
  'caseCode.capacityLow': {
    zh: '{total} 个号中只余 {left} 个',
    en: 'only {left} of {total} serials are left',
  },
  'caseCode.leaseExhausted': {
    zh: '号段已用至 {to}，没有余号',
    en: 'the block is used up, through {to}',
  },
  'caseCode.leaseExpired': {
    zh: '号段有效期至 {through}，不能用于 {on}',
    en: 'the block was valid through {through}, not on {on}',
  },
  'caseCode.leaseOtherYear': {
    zh: '号段属于 {year} 年，不能用于 {on} 立案的案件',
    en: 'the block belongs to {year}: a case filed on {on} cannot use it',
  },
  'caseCode.leaseOtherEpoch': {
    zh: '号段发给恢复备份之前的设备（第 {granted} 期，现为第 {actual} 期），不得再用',
    en: 'the block was granted to the holder at epoch {granted}, before it restored a backup (now {actual}): it must not be used',
  },
  'caseCode.leaseOtherScheme': {
    zh: '号段属于编码方案“{expected}”，不是“{actual}”',
    en: 'the block belongs to scheme "{expected}", not "{actual}"',
  },
  'caseCode.leaseUnknown': {
    zh: '没有发放过号段“{lease}”',
    en: 'no block "{lease}" was granted',
  },
  'caseCode.leaseEnded': {
    zh: '号段“{lease}”已终结（{end}）',
    en: 'block "{lease}" has ended ({end})',
  },
  'caseCode.leaseUsedThrough': {
    zh: '号段“{lease}”的已用末号应在 {from} 至 {to} 之间：{usedThrough}',
    en: 'the last serial used of block "{lease}" lies between {from} and {to}: {usedThrough}',
  },
  'caseCode.leaseLate': {
    zh: '号段“{lease}”此前已按“{end}”处理，现补报使用情况',
    en: 'block "{lease}" had ended as {end}; its use is reported late',
  },
  'caseCode.otherScope': {
    zh: '编码 {code} 不属于这一发放范围',
    en: 'code {code} belongs to another scope',
  },
  'caseCode.alreadyVoid': {
    zh: '编码 {code} 已于 {on} 以其他理由作废',
    en: 'code {code} was voided on {on} for another reason',
  },
  'caseCode.resumeFrom': {
    zh: '恢复后的起始号应在 {from} 至 {to} 之间：{resumeFrom}',
    en: 'the serial to go on from lies between {from} and {to}: {resumeFrom}',
  },
  'caseCode.qrEmpty': { zh: '二维码内容为空', en: 'the QR code has no content' },
  'caseCode.qrTooLong': {
    zh: '二维码内容 {length} 个字符，纠错级别 {errorCorrection} 容纳不下',
    en: 'the content of {length} characters does not fit a QR code at level {errorCorrection}',
  },
  'caseCode.qrText': {
    zh: '二维码内容含有不成对的代理项，不能编码',
    en: 'the content holds a lone surrogate, which no QR code can carry',
  },
  'caseCode.qrOption': {
    zh: '二维码选项“{option}”的值无效：{value}',
    en: 'QR option "{option}" has no such value: {value}',
  },
  'caseCode.linkSelf': {
    zh: '编码 {code} 不能与自身关联',
    en: 'code {code} cannot be linked to itself',
  },
  'caseCode.linkCycle': {
    zh: '关联 {from} → {to} 使案件成为自身的来源',
    en: 'the link {from} → {to} would make a case its own origin',
  },
  'caseCode.linkRepeated': {
    zh: '编码 {from} 与 {to} 已经关联',
    en: 'codes {from} and {to} are linked already',
  },
  'caseCode.documentElsewhere': {
    zh: '文号 {document} 已属于案件 {code}，且不是共同文书',
    en: 'document {document} belongs to case {code} and is no joint document',
  },
  'caseCode.documentRepeated': {
    zh: '文号 {document} 已登记在案件 {code}',
    en: 'document {document} is registered with case {code} already',
  },
  'caseCode.mergeTooFew': {
    zh: '并案至少需要两个案件，现有 {count} 个',
    en: 'a merger needs at least two cases, got {count}',
  },
  'caseCode.splitTooFew': {
    zh: '分案至少需要两个案件，现有 {count} 个',
    en: 'a split needs at least two cases, got {count}',
  },
  'caseCode.qrHost': {
    zh: '二维码的主机名无效或者不在许可之列：{host}',
    en: 'the host of the QR code is malformed or not one of those accepted: {host}',
  },
  'caseCode.qrContent': {
    zh: '不是案件二维码：{text}',
    en: 'this is not the QR code of a case: {text}',
  },
  'caseCode.token': {
    zh: '查询口令应为表示 64 位二进制数的 13 个 Base32 字符',
    en: 'a token is 13 base32 characters for 64 bits',
  },
  'caseCode.base32': {
    zh: 'Base32 文本无效（{length} 个字符）',
    en: 'the base32 text is malformed ({length} characters)',
  },
  'caseCode.envelopeField': {
    zh: '签名信封的字段“{field}”无效：{value}',
    en: 'field "{field}" of the envelope has no such value: {value}',
  },
  'caseCode.envelopeLength': {
    zh: '签名信封应为 {expected} 字节，实为 {actual}',
    en: 'a signed envelope is {expected} bytes, got {actual}',
  },
  'caseCode.envelopeVersion': {
    zh: '未知的信封版本 {version}',
    en: 'unknown version {version} of the envelope',
  },
  'caseCode.keyUnknown': {
    zh: '信任列表中没有密钥 {keyId}',
    en: 'key {keyId} is not on the trust list',
  },
  'caseCode.keyRevoked': {
    zh: '密钥 {keyId} 已于 {at} 吊销，其全部签名不再可信',
    en: 'key {keyId} was revoked at {at}: none of its signatures can be trusted',
  },
  'caseCode.keyOutsideTerm': {
    zh: '密钥 {keyId} 在 {at} 不在有效期内',
    en: 'key {keyId} was not valid at {at}',
  },
  'caseCode.keyScope': {
    zh: '密钥 {keyId} 无权为行政区划 {division} 的主体 {body} 签名',
    en: 'key {keyId} may not sign for body {body} of division {division}',
  },
  'caseCode.algorithm': {
    zh: '没有算法“{algorithm}”的验签实现',
    en: 'there is no verifier for algorithm "{algorithm}"',
  },
  'caseCode.signature': { zh: '签名无效', en: 'the signature does not hold' },
  'caseCode.signatureLength': {
    zh: '签名应为 64 字节原始格式，实为 {actual} 字节',
    en: 'a signature is 64 raw bytes, got {actual}',
  },
  'caseCode.envelopeExpired': {
    zh: '该文书已于 {at} 失效',
    en: 'the document was valid until {at}',
  },
  'caseCode.envelopeNotYet': {
    zh: '签发时间 {at} 晚于现在',
    en: 'the document was issued at {at}, which is later than now',
  },
  'caseCode.offline': {
    zh: '签名有效，未联网核验（信任列表截至 {asOf}）',
    en: 'the signature holds; not verified online (trust list as of {asOf})',
  },
} as const;

/**
 * Makes the problems of `case-code`.
 *
 * @example
 * describe(caseCodeProblem('caseCode.check', { check: '97' }), 'zh')
 * // => '校验字符“97”与编码内容不符，抄录有误'
 */
export const caseCodeProblem: ProblemMaker<typeof caseCodeProblems> = problemsOf(caseCodeProblems);
