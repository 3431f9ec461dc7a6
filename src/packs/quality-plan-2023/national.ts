/*
 * 国办发〔2023〕27号. Source: the titles of the 17 measures and the six aspects as a press summary of the Ministry of Justice
 * quotes them (人民网, 2023-10-16); the date of issue and the goal for the end of 2024 as public copies of the plan state
 * them; read 2026-11-23. The full text was not read.
 */
import { type LegalBasis, localDate, type Term } from '../../core/index.js';
import type { PlanTask, ReformPlan } from '../../plan/index.js';
import { aspects } from './aspects.js';

const plan: LegalBasis = { law: '提升行政执法质量三年行动计划（2023—2025年）' };
const pressSummary: LegalBasis = { ...plan, section: '人民网2023年10月16日综述所引标题，原文未见' };

const task = (id: string, zh: string, en: string): PlanTask => ({
  id,
  aspect: id.charAt(0),
  title: { zh, en } satisfies Term,
  basis: [pressSummary],
});

/** 提升行政执法质量三年行动计划（2023—2025年）, 国办发〔2023〕27号. */
export const nationalQualityPlan: ReformPlan = {
  id: 'national-quality-plan-2023',
  title: {
    zh: '提升行政执法质量三年行动计划（2023—2025年）',
    en: 'Three-Year Action Plan to Raise the Quality of Administrative Enforcement (2023–2025)',
  },
  document: '国办发〔2023〕27号',
  issuedOn: localDate('2023-08-09'),
  from: localDate('2023-01-01'),
  through: localDate('2025-12-31'),
  goals: [
    {
      id: 'township-evaluation-2024',
      by: localDate('2024-12-31'),
      goal: {
        zh: '对已经下放乡镇、街道的行政执法事项至少开展一次评估',
        en: 'the enforcement items handed to towns and subdistricts are evaluated at least once',
      },
      basis: [{ ...plan, section: '中国政府网英文版2023年9月5日报道所述，原文未见' }],
    },
  ],
  aspects: aspects.map((aspect) =>
    aspect.id === 'F'
      ? { ...aspect, title: { ...aspect.title, zh: '不断强化行政执法保障能力' } }
      : aspect,
  ),
  taskCount: 17,
  tasks: [
    task('A1', '着力提高政治能力', 'raise political competence'),
    task('A2', '大力提升业务能力', 'raise professional competence'),
    task('A3', '切实加强全方位管理', 'strengthen management in every respect'),
    task('B1', '强力整治行政执法突出问题', 'put prominent problems of enforcement right'),
    task('B2', '建立健全行政执法标准规范', 'establish and complete standards of enforcement'),
    task('B3', '完善行政执法工作机制', 'perfect the working mechanisms of enforcement'),
    task('C1', '协调推进行政执法体制改革', 'coordinate the reform of the enforcement system'),
    task('C2', '做好乡镇、街道赋权有关工作', 'do the work of empowering towns and subdistricts'),
    task('C3', '大力推进行政执法协作', 'advance cooperation in enforcement'),
    task('D1', '完善行政执法监督制度', 'perfect the rules of supervision of enforcement'),
    task('D2', '健全行政执法监督机制', 'complete the mechanisms of supervision of enforcement'),
    task('D3', '创新行政执法监督方式', 'renew the ways of supervision of enforcement'),
    task('E1', '推进信息系统建设', 'advance the building of information systems'),
    task('E2', '推进行政执法数据互联互通', 'advance the exchange of enforcement data'),
    task('F1', '加强队伍建设', 'strengthen the corps of officers'),
    task('F2', '强化权益保障', 'strengthen the protection of rights and interests'),
    task('F3', '加大财政支持力度', 'give more financial support'),
  ],
  basis: [pressSummary],
};
