/* What the fields of an event are called in Chinese; a test holds this to the fields of the samples. */

const LINES = `
on 日期|reason 理由|by 由谁|caseCode 案件编码|kind 种类|document 文书|approvedBy 批准人|officers 执法人员|dueOn 期限届满日|amount 金额
reasons 理由|documentNumber 文书文号|ground 事由|law 法律|article 条|summary 摘要|decidedOn 决定日期|number 编号|basis 依据|to 去向
decidedBy 决定人|receipt 票据|opinion 意见|from 自|at 时间|name 名称|reviewer 审核人|body 执法主体|evidence 证据|sentBy 发出机关
partyName 当事人名称|account 经过或者账户|dissents 不同意见|receivedOn 收到日期|owner 承办人|decision 决定|remedies 救济途径|bodyName 机关名称
heldOn 举行日期|partyAddress 当事人地址|sealed 已盖章|payment 缴款|content 内容|place 地点|certificatesShown 已出示证件|until 至
advice 建议|title 标题|materials 材料|conclusion 结论|item 项|effectiveOn 生效日期|signedBy 签名人|method 方式|surcharge 加处罚款
restored 退还数额|facts 事实|findings 检查情况|code 编码|lateReason 逾期理由|cause 原因|recheckedBy 复核人|orders 责令事项
servedOn 送达日期|id 标识|hearing 听证|sanctions 处罚|performance 履行方式和期限|surchargeStated 已写明加处罚款|disclosure 公示
withdrawnOn 撤回日期|endedOn 结束日期|outcome 结果|review 审核|concludedOn 办结日期|days 日数|address 地址|signed 已签名|items 事项
manner 方式|file 案卷|grade 等次|recheck 复核|scan 扫码|record 记录|against 被申请回避人|startedOn 开始日期|elements 要素|line 执法领域
points 要点|occasions 适用情形|riskAssessment 风险评估|expertOpinion 专家意见|discussion 集体讨论|participants 参加人|opinions 意见
reasoning 说理|remaining 余下的|cleared 排除犯罪嫌疑|offence 涉嫌罪名|signedOn 签名日期|scope 范围|through 截止日|necessity 必要性
result 结果|report 报告|evaluation 评估|score 得分|order 责令|announcement 公告|notice 通知|recipient 受送达人|partyPresent 当事人在场
investigators 调查人员|means 途径|point 主张|adopted 已采纳|reference 编号|examined 审查事项|parties 当事人|redoOrdered 责令重作
verified 已核实|proposed 拟处罚|requestedOn 要求日期|form 形式|officer 执法人员|enforcement 执行|ending 终结方式|refusalNoted 已注明拒签
receiver 收件人|term 期限|objects 财物|execution 执行|siteRecord 现场笔录|toldInWriting 已书面告知|with 与谁|overall 总体情况
members 成员|whyOnSite 须入企的理由|entry 进入|clue 线索|suspected 涉嫌事项|signature 签名|leftAt 离开时间|measure 措施
supervisors 监督人员|statement 陈述|panel 听证组成人员|host 主持人|as 身份|replacement 替换人|crossExamined 已质证
participantsNotified 已通知参加人|recording 录音录像|role 身份|mark 签名方式|levels 层级|version 版本|inForce 有效事项|agreement 协议
otherPerformed 已履行其他义务|executeOn 执行日期|service 送达|statementRightStated 已告知陈述申辩权|year 年份|hours 学时
certificate 证件|issuedBy 发证机关|validFrom 有效期自|validThrough 有效期至|suspensions 暂停记录|listSigned 清单已签名
noticeDelivered 通知已交付|grounds 事由|how 方式|termination 终结|into 并入案件|filedOn 立案日期|obtainedOn 取得日期|lawful 合法取得
correction 更正|element 要素|before 更正前|after 更正后|party 当事人|standards 立案标准|preliminaryEvidence 有初步证据
punishable 应受处罚|competent 有管辖权|notTimeBarred 未过追究时效|reportedOn 报告日期|settlement 解决|settledOn 解决日期|way 方式
request 申请|statementWithin 陈述申辩期限|count 数|unit 单位|measures 措施|division 行政区划|media 媒体|proof 证明|rightsTold 已告知权利
statementHeard 已听取陈述申辩|decisionDelivered 决定书已交付|listDelivered 清单已交付|listCopies 清单份数|quantity 数量
related 与违法行为有关|sealedByOthers 已被他人查封|test 检测期间|isChiefHead 主要负责人|regraded 改评|objection 异议|changed 改动
grades 等次|problems 问题|unscanned 未扫码|determinedOn 认定日期|informedOn 告知日期|hasProblem 有问题|statesRights 已写明权利
narrative 经过|orderedOn 责令日期|demand 要求|orderedBy 责令机关|observed 察看情况|organ 机关|government 政府|remedy 救济途径
matter 事项|isMajor 重大|finalStatementOffered 已给最后陈述|clerk 记录员|appointedBy 指定人|bothHadFloor 双方均已发言
examination 质证|caseStated 已陈述案情|partyHadFloor 当事人已发言|partyStatement 当事人陈述|confidentialShownInPublic 涉密内容公开出示
issuedOn 发出日期|panelNamed 已写明组成人员|recusalRightStated 已写明回避权利|preparationStated 已写明准备事项|openness 公开方式
services 送达|othersNotified 已通知其他人|feeAsked 收取费用|opening 开场|disciplineRead 已宣布纪律|partyChecked 已核对当事人
panelAnnounced 已宣布组成人员|rightsExplained 已告知权利|recusalAsked 已询问回避|attendance 到场|agents 代理人|thirdParties 第三人
nobodyCame 无人到场|justified 有正当理由|dissuadedInVain 劝阻无效|permitted 经许可|dissenting 有异议者|transcriptAttached 附笔录
transcript 笔录|signatures 签名|successor 承受人|publishedOn 公布日期|entries 条目|noSocialHarm 不损害公共利益|unable 确无能力
harmsNobody 不损害他人|remedialMeasures 已采取补救|waivedSurcharge 减免的加处罚款|application 申请|signedSealedDated 已签名盖章注明日期
decisionWithReasons 决定书及理由|partyViewsAndUrging 当事人意见和催告|object 标的|proceeds 所得款|act 行为|atNight 夜间|urgent 紧急
cutsResidentSupply 停止居民供给|recovered 追回|evidenceOfHiding 转移隐匿证据|justReason 有正当理由|urging 催告|performBy 履行期限
paymentMethod 缴款方式|reviewedBy 审核机关|conditions 条件|condition 条件|isMet 已满足|toBody 受移送机关|channel 渠道|places 地点
finding 结论|meetsStandard 符合标准|reasonablyPlaced 设置合理|clearlyMarked 标志明显|newDecision 新决定
changedFactsOrReasons 改变事实或者理由|proceduralGround 程序事由|redoBy 重作期限|opposedByThirdParty 第三人反对|merged 并入的案件
plan 计划|appliedOn 申请日期|hardship 困难|approvedOn 批准日期|instalments 分期|endsOn 届满日|recordHead 记录链首|discussionRequired 须集体讨论
reviewNotRequired 不须审核|noPenalty 不予处罚|education 教育记录|origin 来源|notifiedOn 告知日期|examinedEvidence 已查证据
newEvidence 新证据|requestedBy 申请人|returned 退回|returnedOn 退回日期|hearingRightStated 已告知听证权|what 内容|noSuccessor 无承受人
referral 移送|sentOn 发出日期|question 问题|feedback 反馈|queryMeans 查询途径|statementMeans 陈述途径|restrictions 限制|pledge 承诺
correctBy 改正期限|answer 答复|quality 质量|genuine 真实|clear 清晰|complete 完整|accurate 准确|action 动作|transition 过渡规则
capacities 承接能力|town 镇街|system 编码体系|certified 持证人数|isFunded 有经费|isEquipped 有装备|legalReviewers 法制审核人数
round 轮次|assessor 评查人|rubric 评查标准|results 结果|collection 收缴|requestedByParty 当事人提出|receiptIssuer 票据印制机关
onWater 水上|formNumber 编号|violation 违法事实|reconsiderationFirstStated 已写明复议前置|delivery 交付|rightsStated 已写明权利
confirmed 确认|consent 同意|arrivedOn 到达日期|list 名录|disposal 处理|noticeToBank 已通知银行|amountInvolved 涉案金额
frozenByOthers 已被他人冻结|charged 收取费用|judgment 判决|noticed 已告知|refusedBy 拒绝人|team 调查组|letter 移送书|goodsList 物品清单
expertReports 鉴定意见|receiptSigned 回执已签
`;

export const fieldLabels: Readonly<Record<string, string>> = Object.fromEntries(
  LINES.trim()
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
);
