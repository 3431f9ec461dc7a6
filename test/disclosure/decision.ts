import { localDate, money } from '../../src/core/index.js';
import type { DisclosableDecision, DisclosureFacts } from '../../src/disclosure/index.js';

/** A person; the name, numbers and address are made up, the identity number fits GB 11643. */
export const person: DisclosableDecision = {
  caseCode: 'G440106240000001',
  documentNumber: '穗天城执罚〔2024〕12号',
  caseName: '张小三占用道路经营案',
  partyKind: 'naturalPerson',
  partyName: '张小三',
  identityNumber: '440106190001010012',
  address: '广东省广州市天河区体育西路1号',
  telephones: ['13800138000'],
  bankAccounts: ['6222 0000 0000 0000 000'],
  otherNames: ['李四光'],
  privatePassages: ['患有糖尿病'],
  violationFacts:
    '2024年4月1日，张 小 三（身份证号码440106190001010012，1900年1月1日出生，住天河区体育西路1号，电话138-0013-8000）在路口设摊，患有糖尿病，有李四光证言。',
  legalBasis: '《行政处罚法》第三十三条',
  decision: '对张小三罚款200元，缴至６２２２000000000000000。',
  amount: money('200'),
  bodyName: '广州市天河区城市管理和综合执法局',
  decidedOn: localDate('2024-05-06'),
  fullText:
    '当事人：张小三，公民身份号码：440106190001010012，住所：广东省广州市天河区体育西路1号。',
};

const { identityNumber: _, ...notPersonal } = person;

/** A company; the code is a published example. */
export const company: DisclosableDecision = {
  ...notPersonal,
  caseName: '广州甲乙食品有限公司无证经营案',
  partyKind: 'legalPerson',
  partyName: '广州甲乙食品有限公司',
  representative: '王五一',
  socialCreditCode: '9144030071526726XG',
  address: '广东省广州市天河区体育西路1号',
  violationFacts:
    '广州甲乙食品有限公司（统一社会信用代码9144030071526726XG，法定代表人王五一）无证经营。',
  decision: '对广州甲乙食品有限公司罚款5000元。',
  fullText:
    '当事人：广州甲乙食品有限公司，法定代表人：王五一，住所：广东省广州市天河区体育西路1号。',
};

/** No ground for withholding is met. */
export const clear: DisclosureFacts = {
  minorParty: false,
  stateSecret: false,
  tradeSecret: false,
  personalPrivacy: false,
  endangersSecurity: false,
  affectsRelatedCases: false,
  sealedRecord: false,
  summaryProcedure: false,
  warningOnly: false,
  otherProvision: false,
};
