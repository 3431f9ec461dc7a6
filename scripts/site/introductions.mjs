// What a newcomer reads first on the page of a folder: what it answers, in Chinese; which guides use it; which tool of the
// playground lets one touch it. A guide lists the folders that name it.

/** By folder. `guides` are names in docs/guides, `tool` is a tool of the playground. */
export const introductions = {
  core: {
    zh: '金额、日期、时刻、比率、结果与问题、推理记录：其他目录都用的值。金额不经过浮点数，日期不经过时区；输入有错就返回问题，不抛出异常。这里没有法律。',
    guides: ['start', 'model', 'trace'],
  },
  law: {
    zh: '每一个法定的天数、金额、比例都是登记表里的一行：哪部法、哪一条、原文怎么说、哪天起施行。引用也在这里写成、读出。',
    guides: ['model', 'upgrade-pack', 'trace'],
  },
  calendar: {
    zh: '某天是不是工作日，期限从哪天起算、哪天届满，遇到放假怎样顺延。放假安排还没有公布的年份，回答是“不知道”，不猜。',
    guides: ['start', 'trace'],
    tool: 'calendar',
  },
  workflow: {
    zh: '程序写成一张步骤表：现在能办什么，办不成的是哪一种“不行”、缺什么、哪一条不许；还能在全部路径上证明“未经告知不得决定”这样的话。',
    guides: ['procedure', 'trace'],
    tool: 'procedure',
  },
  identifiers: {
    zh: '统一社会信用代码、公民身份号码、执法证号、行政区划代码、案件文号等：读入、核对校验位、指出错在哪一段、脱敏。只核对，不替人改。',
    guides: ['start', 'model'],
  },
  registry: {
    zh: '执法主体、执法人员、当事人、执法事项，以及“某人某天能不能实施某个行为”：证件、岗位、领域、回避一次说全。',
    guides: ['model'],
    tool: 'procedure',
  },
  'case-code': {
    zh: '案件编码的编发、核对和二维码。抄错、漏写、写反都读不通，并给出可能的原码由人判断。编码方案是本库自拟的，官方规则公布后可以替换。',
    guides: ['case-codes'],
    tool: 'case-code',
  },
  discretion: {
    zh: '把公布的裁量基准当作数据：回答因素，得到准确的金额、理由和依据；从旧兼从轻、从轻减轻从重、几部法竞合都在内；缺事实就说缺什么，该由人选的就给出几个分支。',
    guides: ['case', 'benchmark', 'trace', 'upgrade-pack'],
    tool: 'discretion',
  },
  township: {
    zh: '哪个镇街、哪一天、有没有哪一项执法权：指导目录、承接公告、收回和过渡期都算在内，并说明原来的机关还管不管。',
    guides: ['township'],
  },
  review: {
    zh: '哪些决定必须先经法制审核、由谁审、几天审完、审核意见不采纳怎么办；集体讨论、案卷评查和案例指导也在这里。',
    guides: ['procedure', 'model'],
    tool: 'procedure',
  },
  inspection: {
    zh: '涉企行政检查：年度计划、双随机抽查、频次上限、扫码入企，以及检查之后的整改和移送。没有公布的上限是“不知道”。',
    guides: ['model'],
    tool: 'procedure',
  },
  penalty: {
    zh: '行政处罚从线索到归档：简易和普通程序、告知、听证、送达、强制、非现场执法、移送司法。每一步要什么、缺什么、依据哪一条、期限到哪天。',
    guides: ['procedure', 'model', 'case'],
    tool: 'procedure',
  },
  record: {
    zh: '执法全过程记录：事件连成哈希链，改动、缺失、换位都能指出断在哪一项；附件、保存期限和导出包也在内。',
    guides: ['record', 'procedure'],
    tool: 'procedure',
  },
  disclosure: {
    zh: '执法公示：什么该公开、几天内公开、公开多久、什么必须遮去，事前、事中、事后都有；也回答什么时候撤下。',
    guides: ['disclosure'],
  },
  supervision: {
    zh: '行政执法监督：四级监督由谁监督谁、哪里是空白，监督案件从线索到决定，外来文书怎么接，从数据里报出的异常。',
    guides: ['supervision'],
    tool: 'procedure',
  },
  plan: {
    zh: '提升行政执法质量行动计划：目标和任务（只写公布过的）、台账、问题整改。没有公布名称的任务就是未知，不补写。',
    guides: ['model'],
    tool: 'procedure',
  },
  linkage: {
    zh: '与 12345 热线和综治平台联动：工单怎样读入、去重、转成线索，案件走到哪一步怎样回复。平台格式没有公开，对照方案由使用方提供。',
    guides: ['supervision'],
  },
  exchange: {
    zh: '与别的系统交换数据：类型契约、逐条核验、去重、汇总统计、主题库。一次说出一条数据的全部问题。',
    guides: ['contract', 'theme-library', 'java'],
  },
  conformance: {
    zh: '用别的语言实现，怎么知道算得一样：本库的每个计算都可以按名称调用，输入输出都是 JSON；一致性向量写明输入、应得的结果和依据。',
    guides: ['vectors', 'java'],
  },
  messages: {
    zh: '每一个问题代码对应的中英文句子。问题本身是数据，在哪里显示、用哪种语言由使用方决定。',
    guides: ['start'],
  },
};
