import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `discretion`. */
export const discretionProblems = {
  'discretion.notBand': { zh: '“{words}”不是数值档次', en: '"{words}" is not a band of numbers' },
  'discretion.unknownField': { zh: '没有“{field}”这一项', en: 'there is no field "{field}"' },
  'discretion.unknownFactor': {
    zh: '本表没有裁量因素“{factor}”',
    en: 'the table has no factor "{factor}"',
  },
  'discretion.duplicateFactor': {
    zh: '裁量因素“{factor}”给出了两次',
    en: 'factor "{factor}" is given twice',
  },
  'discretion.unknownLevel': {
    zh: '裁量因素“{factor}”没有“{level}”一档，只有：{levels}',
    en: 'factor "{factor}" has no level "{level}"; it has: {levels}',
  },
  'discretion.factMalformed': {
    zh: '裁量因素“{factor}”的事实应为档次、数值及单位，或者无法查明，实为 {actual}',
    en: 'the fact for factor "{factor}" is a level, a quantity with its unit, or notEstablished; got {actual}',
  },
  'discretion.notQuantity': {
    zh: '裁量因素“{factor}”不按数值分档，应选择档次',
    en: 'factor "{factor}" has no bands of numbers: choose a level',
  },
  'discretion.wrongUnit': {
    zh: '裁量因素“{factor}”的单位是“{expected}”，不是“{unit}”',
    en: 'the unit of factor "{factor}" is "{expected}", not "{unit}"',
  },
  'discretion.quantityMalformed': {
    zh: '数值应为非负十进制数（字符串）或者整数：{text}',
    en: 'a quantity is a non-negative decimal in a string, or a whole number: {text}',
  },
  'discretion.notWhole': {
    zh: '裁量因素“{factor}”只有整数：{text}',
    en: 'factor "{factor}" counts whole numbers only: {text}',
  },
  'discretion.quantityInNoLevel': {
    zh: '裁量因素“{factor}”没有包含 {value}{unit} 的档次',
    en: 'no level of factor "{factor}" contains {value} {unit}',
  },
  'discretion.unknownTrack': {
    zh: '本表没有“{track}”一栏，只有：{tracks}',
    en: 'the table has no column "{track}"; it has: {tracks}',
  },
  'discretion.baseUnused': {
    zh: '法定罚款幅度是固定金额，不用基数“{base}”',
    en: 'the statutory range is an amount: the base "{base}" has no use',
  },
  'discretion.datesReversed': {
    zh: '决定日 {decidedOn} 早于违法行为终了之日 {conductEndedOn}',
    en: 'the decision of {decidedOn} comes before the end of the conduct on {conductEndedOn}',
  },
  'discretion.statuteEnded': {
    zh: '{law}自 {from} 起已由{by}废止，{conductEndedOn} 终了的行为不适用',
    en: '{law} was repealed from {from} by {by}: it does not govern conduct that ended on {conductEndedOn}',
  },
  'discretion.benchmarkNotYet': {
    zh: '裁量权基准“{benchmark}”自 {from} 起施行，{decidedOn} 尚未施行',
    en: 'benchmark "{benchmark}" is in force from {from}, not yet on {decidedOn}',
  },
  'discretion.benchmarkExpired': {
    zh: '裁量权基准“{benchmark}”有效期至 {until} 前一日止，{decidedOn} 已失效',
    en: 'benchmark "{benchmark}" was in force until the day before {until}; on {decidedOn} it is not',
  },
  'discretion.statuteUnverified': {
    zh: '{law}在 {verifiedThrough} 之后是否修改或者废止，尚未核对',
    en: 'whether {law} was amended or repealed after {verifiedThrough} has not been looked up',
  },
  'discretion.raisedToMinimum': {
    zh: '裁量结果 {amount} 元低于法定最低罚款数额，按 {minimum} 元计算；本表没有保底规定',
    en: 'the weights give {amount} yuan, below the statutory minimum; {minimum} yuan is used, though the table has no floor',
  },
  'discretion.duplicateId': { zh: '标识“{id}”重复', en: 'the id "{id}" occurs twice' },
  'discretion.duplicateLabel': { zh: '名称“{label}”重复', en: 'the label "{label}" occurs twice' },
  'discretion.empty': { zh: '“{what}”没有任何内容', en: '"{what}" is empty' },
  'discretion.uncited': { zh: '“{what}”没有依据', en: '"{what}" cites nothing' },
  'discretion.shareRange': {
    zh: '权重、起点、封顶和保底应在 0 至 100% 之间：{share}',
    en: 'weights, start points, caps and floors lie between 0 and 100%: {share}',
  },
  'discretion.weightsTooFine': {
    zh: '权重的公分母 {denominator} 过大',
    en: 'the common denominator {denominator} of the weights is too large',
  },
  'discretion.rangeUnusable': {
    zh: '权重累加要求法定幅度有包括本数的最高值，且最低值不高于最高值：{words}',
    en: 'adding weights needs a statutory range with a maximum that counts, not below its minimum: {words}',
  },
  'discretion.validityReversed': {
    zh: '有效期自 {from} 至 {until}，不含任何一天',
    en: 'the validity from {from} until {until} contains no day',
  },
  'discretion.belowMinimum': {
    zh: '“{track}”栏起点加各因素最低权重为 {share}，低于法定最低罚款所占的 {minimum}，且没有保底规定',
    en: 'column "{track}": start point and lowest weights give {share}, below the {minimum} of the statutory minimum, and the table has no floor',
  },
  'discretion.aboveMaximum': {
    zh: '“{track}”栏起点加各因素最高权重为 {share}，超过 {cap}，且本表没有封顶规定',
    en: 'column "{track}": start point and highest weights give {share}, above {cap}, and the table has no cap of its own',
  },
  'discretion.maximumUnreachable': {
    zh: '“{track}”栏起点加各因素最高权重只有 {share}，达不到法定最高罚款数额',
    en: 'column "{track}": start point and highest weights give only {share}: the statutory maximum cannot be reached',
  },
  'discretion.levelGap': {
    zh: '裁量因素“{factor}”没有包含 {value}{unit} 的档次',
    en: 'no level of factor "{factor}" contains {value} {unit}',
  },
  'discretion.levelOverlap': {
    zh: '裁量因素“{factor}”的“{first}”和“{second}”都包含 {value}{unit}',
    en: 'factor "{factor}": both "{first}" and "{second}" contain {value} {unit}',
  },
  'discretion.cheaperWhenMore': {
    zh: '裁量因素“{factor}”的“{more}”比“{less}”程度更重而权重更低',
    en: 'factor "{factor}": "{more}" is worse than "{less}" and weighs less',
  },
  'discretion.levelEmpty': {
    zh: '裁量因素“{factor}”的“{level}”不包含任何数值',
    en: 'factor "{factor}": level "{level}" contains no number',
  },
  'discretion.statuteEndsFirst': {
    zh: '{law}自 {until} 起失效，早于本基准失效之日 {benchmarkUntil}',
    en: '{law} ends on {until}, before the benchmark does on {benchmarkUntil}',
  },
  'discretion.unknownTable': {
    zh: '数据包中没有 §{section}',
    en: 'the pack has no §{section}',
  },
  'discretion.discoveredLate': {
    zh: '发现日 {discoveredOn} 晚于决定日 {decidedOn}',
    en: 'the violation is discovered on {discoveredOn}, after the decision of {decidedOn}',
  },
  'discretion.bornLate': {
    zh: '出生日 {bornOn} 晚于违法行为终了之日 {conductEndedOn}',
    en: 'the party is born on {bornOn}, after the conduct ended on {conductEndedOn}',
  },
  'discretion.contradictoryHarm': {
    zh: '既称没有造成危害后果，又称造成环境污染、生态破坏等危害后果',
    en: 'the facts say that there was no harm, and that the environment was harmed',
  },
  'discretion.contradictoryCircumstance': {
    zh: '情节“{circumstance}”与当事人的年龄或者辨认、控制能力不符',
    en: 'circumstance "{circumstance}" is not what the age or capacity of the party says',
  },
  'discretion.ageOnBirthday': {
    zh: '违法行为终了之日 {conductEndedOn} 正是满{age}周岁的生日；按民法典第二百零一条、第二百零二条，生日次日起为已满',
    en: 'the conduct ended on {conductEndedOn}, the birthday of the age of {age}; by articles 201 and 202 of the Civil Code the age is reached on the day after',
  },
  'discretion.olderTimeBar': {
    zh: '{conductEndedOn} 施行的时效规定没有收录，按 {from} 起施行的条文计算二年',
    en: 'the time bar in force on {conductEndedOn} is not in the register; two years are counted by the text in force from {from}',
  },
  'discretion.unknownReliefItem': {
    zh: '清单“{list}”没有第“{item}”项',
    en: 'list "{list}" has no row "{item}"',
  },
  'discretion.reliefListExpired': {
    zh: '清单“{list}”自 {from} 起施行，有效期至 {until} 前一日止，{decidedOn} 不在有效期内',
    en: 'list "{list}" is in force from {from} until the day before {until}; on {decidedOn} it is not',
  },
  'discretion.unknownCircumstance': {
    zh: '没有裁量情节“{circumstance}”',
    en: 'there is no circumstance "{circumstance}"',
  },
  'discretion.duplicateCircumstance': {
    zh: '裁量情节“{circumstance}”给出了两次',
    en: 'circumstance "{circumstance}" is given twice',
  },
  'discretion.cannotTake': {
    zh: '裁量情节“{circumstance}”不能按“{taken}”处理',
    en: 'circumstance "{circumstance}" cannot be taken as "{taken}"',
  },
  'discretion.tooManyBranches': {
    zh: '可以适用而未作取舍的情节有 {open} 个，超过 {most} 个，请先逐一取舍',
    en: '{open} circumstances may be taken or left, more than {most}: settle some of them first',
  },
  'discretion.emptyRange': {
    zh: '幅度“{words}”不包含任何数额',
    en: 'the range "{words}" contains no amount',
  },
  'discretion.nothingBelow': {
    zh: '法律没有规定最低罚款数额，减轻处罚只能选择更轻的处罚种类，或者应当并处而不并处',
    en: 'the law sets no minimum fine: mitigation can only choose a lighter kind, or not combine kinds',
  },
  'discretion.notBelowMinimum': {
    zh: '按本文件规定减轻后，仍不低于法定最低罚款数额',
    en: 'what the document takes off in mitigation does not come below the statutory minimum',
  },
  'discretion.tooDeep': {
    zh: '嵌套超过 {limit} 层',
    en: 'nested more than {limit} levels deep',
  },
  'discretion.tooLarge': {
    zh: '步骤超过 {limit} 个',
    en: 'more than {limit} steps',
  },
  'discretion.unknownSanction': {
    zh: '没有标识为“{sanction}”的处罚',
    en: 'there is no sanction "{sanction}"',
  },
  'discretion.unknownFact': {
    zh: '本基准没有事实“{fact}”',
    en: 'the benchmark has no fact "{fact}"',
  },
  'discretion.unknownOption': {
    zh: '事实“{fact}”没有选项“{option}”',
    en: 'fact "{fact}" has no option "{option}"',
  },
  'discretion.duplicateFact': {
    zh: '事实“{fact}”给出了两次',
    en: 'fact "{fact}" is given twice',
  },
  'discretion.resultCycle': {
    zh: '处罚“{sanction}”的数额取决于它自己',
    en: 'the amount of sanction "{sanction}" depends on itself',
  },
  'discretion.endMissing': {
    zh: '文本没有规定幅度的一端（{end}）',
    en: 'the text sets no {end} for the range',
  },
  'discretion.divisionByZero': { zh: '除数为零', en: 'division by zero' },
  'discretion.stepNotPositive': {
    zh: '取整的单位应大于零',
    en: 'a step of rounding is above zero',
  },
  'discretion.unknownOperation': { zh: '没有运算“{op}”', en: 'there is no operation "{op}"' },
  'discretion.factNotNumber': {
    zh: '事实“{fact}”应为数值：{actual}',
    en: 'fact "{fact}" is a number: {actual}',
  },
  'discretion.factNotFlag': {
    zh: '事实“{fact}”应为是或者否：{actual}',
    en: 'fact "{fact}" is yes or no: {actual}',
  },
  'discretion.factNotDate': { zh: '事实“{fact}”应为日期', en: 'fact "{fact}" is a date' },
  'discretion.negativeBase': {
    zh: '基数或者倍数不能为负：{value}',
    en: 'a base or a multiple cannot be negative: {value}',
  },
  'discretion.noRow': {
    zh: '没有适用的档次，表中只有：{rows}',
    en: 'no row of the table holds; it has: {rows}',
  },
  'discretion.rangeReversed': {
    zh: '下限 {min} 高于上限 {max}',
    en: 'the lower end {min} is above the upper end {max}',
  },
  'discretion.shiftWithoutTiers': {
    zh: '升降档次要求幅度由档次得出',
    en: 'shifting a tier needs a range that comes from tiers',
  },
  'discretion.noStatute': {
    zh: '此处没有法定幅度可用',
    en: 'there is no statutory range here',
  },
  'discretion.clampedToStatute': {
    zh: '“{sanction}”的裁量幅度 {range} 超出法定幅度，按 {clamped} 计算',
    en: 'the range {range} of "{sanction}" leaves the statutory range; {clamped} is used',
  },
  'discretion.kindDropped': {
    zh: '档次“{tier}”没有法律条款应当给予的处罚种类“{kind}”',
    en: 'tier "{tier}" leaves out the kind "{kind}", which the provision makes mandatory',
  },
  'discretion.unknownQuestion': {
    zh: '没有待定事项“{question}”',
    en: 'there is no open question "{question}"',
  },
  'discretion.outsideRange': {
    zh: '数额 {amount} 元不在裁量幅度 {range} 之内；变更基准应当说明理由并经批准',
    en: 'the amount of {amount} yuan is outside the range {range}; a departure needs reasons and approval',
  },
  'discretion.notEstablishedAsked': {
    zh: '事实“{fact}”无法查明，本基准没有规定如何处理',
    en: 'fact "{fact}" cannot be established, and the benchmark does not say what then',
  },
  'discretion.reasonMissing': { zh: '没有说明理由', en: 'no reason is given' },
  'discretion.approverMissing': { zh: '没有批准人', en: 'nobody has approved it' },
  'discretion.overrideAboveMaximum': {
    zh: '数额 {amount} 元高于法定最高罚款数额（{range}），没有加重处罚',
    en: 'the amount of {amount} yuan is above the statutory maximum ({range}): nothing goes beyond it',
  },
  'discretion.overrideBelowMinimum': {
    zh: '数额 {amount} 元低于法定最低罚款数额（{range}），而没有查明的减轻情节',
    en: 'the amount of {amount} yuan is below the statutory minimum ({range}), and no mitigating circumstance is established',
  },
  'discretion.overrideZero': {
    zh: '罚款不能变更为零；不予罚款应当依照不予处罚的规定',
    en: 'a fine cannot be overridden to zero: exemption has its own rules',
  },
  'discretion.benchmarkOfOtherVersion': {
    zh: '裁量权基准“{benchmark}”的处罚依据自 {until} 起失效，不是 {decidedOn} 施行的版本“{version}”',
    en: 'the provision of benchmark "{benchmark}" ended on {until}: it is not version "{version}" in force on {decidedOn}',
  },
  'discretion.benchmarkNotGiven': {
    zh: '回执所记的裁量权基准“{benchmark}”（{version}）没有提供',
    en: 'benchmark "{benchmark}" ({version}), which the receipt names, was not given',
  },
  'discretion.packChanged': {
    zh: '数据包“{pack}”的内容（{given}）不是作出决定时的内容（{pinned}）',
    en: 'the content of pack "{pack}" ({given}) is not what it was at the decision ({pinned})',
  },
  'discretion.receiptOfOtherLibrary': {
    zh: '回执由 {library} 版作出，现由 {now} 版重算',
    en: 'the receipt was made by version {library}, and version {now} computes it again',
  },
  'discretion.noSanctionFor': {
    zh: '“{benchmark}”没有对该类主体（{subject}）的处罚',
    en: '"{benchmark}" has no sanction for this kind of party ({subject})',
  },
  'discretion.severalFines': {
    zh: '“{benchmark}”对同一主体规定了几项可以选择的罚款，不能自动合计',
    en: '"{benchmark}" offers several fines on one party as alternatives: they are not added up',
  },
  'discretion.gainsUnknown': {
    zh: '“{act}”应当没收违法所得，没有给出违法所得及应当退赔的数额',
    en: 'the illegal gains of "{act}" are to be confiscated; neither they nor what must be refunded are given',
  },
  'discretion.fineNegative': {
    zh: '罚款或者法定幅度不能为负：{words}',
    en: 'a fine or a statutory range cannot be negative: {words}',
  },
  'discretion.unknownAnswer': {
    zh: '待定事项“{question}”没有选项“{option}”',
    en: 'the question "{question}" has no option "{option}"',
  },
  'discretion.answerUnused': {
    zh: '本案没有待定事项“{question}”',
    en: 'the case does not raise the question "{question}"',
  },
  'discretion.thresholdUnknown': {
    zh: '{on} 的听证数额标准没有收录',
    en: 'no hearing threshold is registered for {on}',
  },
  'discretion.unknownAct': { zh: '没有违法行为“{act}”', en: 'there is no act "{act}"' },
  'discretion.capsShareAct': {
    zh: '两个共同上限都包括违法行为“{act}”',
    en: 'two joint caps both cover act "{act}"',
  },
  'discretion.recheckOrder': {
    zh: '复查日 {recheckedOn} 应晚于 {before}',
    en: 'the re-check of {recheckedOn} must come after {before}',
  },
  'discretion.dailyFineUnread': {
    zh: '按日连续处罚的“{part}”没有收录的条文可以核对',
    en: 'no stored text says how "{part}" counts for the daily fine',
  },
  'discretion.dailyFineStart': {
    zh: '责令改正之日与送达之日不同，起算日文本不一：按本规则为 {amount} 元，按另一起算日为 {other} 元，由行政机关确定',
    en: 'the order and its service fell on different days, and the texts begin differently: {amount} yuan by this rule, {other} yuan from the other day; the authority decides',
  },
  'discretion.servedBeforeOrder': {
    zh: '送达日 {servedOn} 早于责令改正之日 {orderedOn}',
    en: 'the order of {orderedOn} is served on {servedOn}, before it was made',
  },
  'discretion.apologyShare': {
    zh: '公开道歉承诺的降低幅度应为 30% 至 50%：{share}',
    en: 'an apology takes off between 30% and 50%: {share}',
  },
  'discretion.instalmentCount': {
    zh: '分期的期数应为 1 至 {most} 的整数，且每期至少一分：{count}',
    en: 'the number of instalments is a whole number from 1 to {most}, each of at least a fen: {count}',
  },
  'discretion.instalmentInterval': {
    zh: '分期的间隔应为 1 至 12 个月：{months}',
    en: 'the interval between instalments is 1 to 12 months: {months}',
  },
  'discretion.instalmentTooLate': {
    zh: '自 {firstDueOn} 起的分期超过 9999 年',
    en: 'instalments from {firstDueOn} go beyond the year 9999',
  },
  'discretion.noVersion': {
    zh: '{on} 没有施行中的版本',
    en: 'no version is in force on {on}',
  },
  'discretion.versionsOverlap': {
    zh: '{on} 有两个施行中的版本',
    en: 'two versions are in force on {on}',
  },
  'discretion.rowGap': {
    zh: '没有一行适用于：{witness}',
    en: 'no row applies to: {witness}',
  },
  'discretion.rowOverlap': {
    zh: '“{first}”和“{second}”两行都适用于：{witness}',
    en: 'both rows "{first}" and "{second}" apply to: {witness}',
  },
  'discretion.rowUnreachable': {
    zh: '“{row}”一行不适用于任何情形',
    en: 'row "{row}" applies to no case',
  },
  'discretion.cheaperRow': {
    zh: '“{heavier}”列在“{lighter}”之后，幅度却更低',
    en: 'row "{heavier}" stands after "{lighter}" and its range is lower',
  },
  'discretion.rangeOutside': {
    zh: '“{row}”的幅度 {range} 超出法定幅度 {statute}：{witness}',
    en: 'the range {range} of "{row}" leaves the statutory range {statute}: {witness}',
  },
  'discretion.stepBack': {
    zh: '“{fact}”从 {less} 变为 {more} 时，“{sanction}”从 {lessAmount} 变为 {moreAmount}，与此前的方向相反（{witness}）',
    en: 'as "{fact}" goes from {less} to {more}, "{sanction}" goes from {lessAmount} to {moreAmount}, against its direction before ({witness})',
  },
  'discretion.kindBeyondStatute': {
    zh: '“{row}”一行的“{sanction}”不在处罚依据规定的种类之中',
    en: 'row "{row}" sets "{sanction}", which is not among the kinds of the provision',
  },
  'discretion.wordUndeclared': {
    zh: '“{words}”中的“{word}”没有规定是否包括本数',
    en: 'whether "{word}" in "{words}" counts the number itself is not laid down',
  },
  'discretion.endAgainstLexicon': {
    zh: '“{words}”的界限与本文件对“{word}”的解释不一致',
    en: 'the end of "{words}" is not as the document reads "{word}"',
  },
  'discretion.notDecided': {
    zh: '“{what}”未能完全核查：超过 {limit} 个区域，或者几个事实之间的关系找不出例子，也不能排除',
    en: '"{what}" could not be checked in full: more than {limit} cells, or a relation between facts that was neither excluded nor shown by a case',
  },
  'discretion.mitigatedToZero': {
    zh: '按本文件规定减轻后罚款为零；减轻处罚不是不予处罚，按法定最低罚款数额以下、零以上处理',
    en: 'what the document takes off in mitigation leaves nothing; mitigation is not exemption, so anything between zero and the statutory minimum stands',
  },
  'discretion.familiesDiffer': {
    zh: '两份基准的类型不同（{before}、{after}），不能比较',
    en: 'benchmarks of two families ({before}, {after}) cannot be compared',
  },
} as const;

/**
 * Makes the problems of `discretion`.
 *
 * @example
 * describe(discretionProblem('discretion.outsideRange', { amount: '70000.00', range: '5万元以上6.5万元以下' }), 'zh')
 * // => '数额 70000.00 元不在裁量幅度 5万元以上6.5万元以下 之内；变更基准应当说明理由并经批准'
 */
export const discretionProblem: ProblemMaker<typeof discretionProblems> =
  problemsOf(discretionProblems);
