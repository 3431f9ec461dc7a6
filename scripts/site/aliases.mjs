// Words that people type and that a page does not say itself, by page. Pagefind finds the page by them; nobody sees them.

/** Aliases of a page, by its address without `.html`. */
export const aliases = {
  index: '首页 开始 安装 入门 getting started install quick start',
  articles: '法条 条文 依据 法律索引 statute article citation index legal basis',
  'playground/index': '试算 演示 计算器 在线 playground calculator demo try',
  'modules/core': '金额 日期 结果 问题 money date result problem ratio trace',
  'modules/law': '法规 法律 条文 依据 引用 期限表 statute citation legal constant register',
  'modules/calendar':
    '工作日 节假日 放假 调休 期限 截止日 holiday working day business day deadline',
  'modules/workflow':
    '状态机 流程 引擎 程序内核 state machine workflow engine kernel replay snapshot',
  'modules/identifiers':
    '统一社会信用代码 身份证号 公民身份号码 文号 组织机构代码 USCC ID number credit code document number',
  'modules/registry':
    '执法主体 执法人员 执法证 当事人 行政区划 enforcement officer officer enforcement body body party division certificate',
  'modules/case-code': '一案一码 案件编码 案号 赋码 二维码 扫码 case code case number QR',
  'modules/discretion':
    '裁量 裁量权 自由裁量 裁量基准 罚款计算 从轻 减轻 从重 免罚 首违不罚 轻微不罚 包容审慎 罚款怎么算 罚多少 discretion benchmark fine mitigating',
  'modules/township':
    '赋权 镇街赋权 乡镇 街道 下放 收回 指导目录 township empowerment delegation of powers',
  'modules/review':
    '法制审核 法审 合法性审查 集体讨论 案卷评查 案例指导 legal review collective discussion case file review',
  'modules/inspection': '行政检查 双随机 扫码入企 检查计划 频次 inspection random draw scan visit',
  'modules/penalty':
    '行政处罚 处罚程序 立案 告知 听证 送达 强制执行 非现场执法 penalty procedure hearing service enforcement',
  'modules/record': '全过程记录 哈希链 存证 留痕 whole-process record hash chain evidence',
  'modules/disclosure': '执法公示 公开 脱敏 双公示 撤下 disclosure publication masking',
  'modules/supervision': '行政执法监督 执法监督 四级 预警 督办 supervision alert coverage',
  'modules/linkage': '12345 综治 工单 复议 诉讼 检察 衔接 linkage hotline work order',
  'modules/plan': '三年行动计划 台账 整改 任务 action plan ledger progress',
  'modules/exchange':
    '数据交换 归集 共享 代码表 JSON Schema NDJSON data exchange schema code table',
  'modules/conformance': '一致性 向量 运算 验证 测试用例 conformance vectors operations',
  'modules/messages': '提示语 错误信息 中英文说明 message problem describe error text',
  'guides/start': '上手 五分钟 快速开始 getting started quick start',
  'guides/case': '从旧兼从轻 罚款怎么算 裁量 案件 从轻 减轻 从重 assess case whole case',
  'guides/trace': '推理记录 说理 trace reasoning',
  'guides/bundlers': '小程序 微信 webpack vite 若依 mini program bundler',
  'guides/model': '整体 架构 结构图 model architecture overview',
  'guides/procedure': '存储 数据库 快照 迁移 事件 procedure storage database snapshot migration',
  'guides/case-codes': '案件编码 编码 case codes',
  'guides/record': '全过程记录 执法记录仪 音像记录 record',
  'guides/supervision': '执法监督 外来文书 supervision',
  'guides/contract': '数据契约 接口契约 OpenAPI contract',
  'guides/theme-library': '主题库 数据主题库 归集 theme library',
  'guides/java': 'Java JSON 后端',
  'guides/vectors': '一致性 测试向量 conformance vectors',
  'guides/upgrade-pack': '升级 修法 新旧法 法律修改 upgrade',
  'guides/not-claimed': '不声称 免责 法律意见 not claimed disclaimer',
  'guides/township': '赋权 镇街赋权 乡镇 街道 township powers',
  'guides/benchmark': '裁量 裁量基准 裁量表 discretion benchmark table',
  'guides/disclosure': '公示 公开 disclosure',
  'procedures/index': '程序 流程图 状态图 状态机 procedure state diagram workflow',
  'procedures/invariants': '不变式 证明 proof invariant',
  'procedures/review-legal-review': '法制审核 法审 重大执法决定 legal review',
  'procedures/penalty-ordinary': '普通程序 一般程序 行政处罚 立案 告知 决定 ordinary penalty',
  'procedures/penalty-summary': '简易程序 当场处罚 on-the-spot summary penalty',
  'procedures/penalty-hearing': '听证 听证会 hearing',
  'procedures/penalty-service': '送达 公告送达 留置送达 service of documents',
  'procedures/penalty-remedy': '行政复议 行政诉讼 复议 诉讼 救济 reconsideration litigation remedy',
  'procedures/penalty-enforcement':
    '催告 加处罚款 滞纳金 强制执行 申请法院 分期缴纳 enforcement surcharge urging',
  'procedures/penalty-compulsory-measure':
    '行政强制 强制措施 查封扣押 查封 扣押 冻结 compulsory measure sealing seizure freezing',
  'procedures/penalty-crime-referral': '行刑衔接 移送司法 涉嫌犯罪 移送公安 crime referral',
  'procedures/penalty-jurisdiction-dispute': '管辖 管辖争议 指定管辖 jurisdiction dispute',
  'procedures/penalty-evidence-preservation':
    '先行登记保存 登记保存 证据保全 evidence preservation',
  'procedures/penalty-monitoring-device': '电子监控 电子技术监控 监控设备 monitoring device camera',
  'procedures/inspection-plan': '检查计划 年度检查计划 inspection plan',
  'procedures/inspection-visit': '扫码入企 入企检查 现场检查 inspection visit scan',
  'procedures/plan-rectification': '整改 问题整改 rectification',
  'procedures/registry-certificate-life': '执法证 执法证件 资格 培训 certificate',
  'procedures/review-file-review': '案卷评查 评查 case file review',
  'procedures/supervision-enforcement-dispute': '执法争议 执法协调 enforcement dispute',
  'procedures/township-guiding-catalog': '指导目录 赋权目录 guiding catalog',
  'procedures/penalty-off-site': '非现场执法 电子监控 off-site camera',
  'procedures/township-adoption': '赋权 承接 公告 收回 township adoption empowerment',
  'procedures/supervision-supervision-case': '监督案件 督办 supervision case',
};
