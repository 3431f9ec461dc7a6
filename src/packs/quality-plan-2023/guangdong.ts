/*
 * 粤府办〔2023〕21号. Source: the official reading of the plan (广东省人民政府办公厅, 解读), read in full; a public copy of the
 * plan's opening confirms its date and the title of the first task; read 2026-11-23. The reading counts 16 tasks in six
 * aspects and prints none of their titles: fifteen titles, the aspect of each of those tasks and the bodies in charge are
 * not known and stay so.
 */
import { type LegalBasis, localDate } from '../../core/index.js';
import type { PlanTask, ReformPlan } from '../../plan/index.js';
import { aspects } from './aspects.js';

const reading = (section: string): LegalBasis => ({
  law: '广东省提升行政执法质量三年行动实施计划（2023—2025年）',
  section: `官方解读 ${section}`,
});
const GOALS = reading('二（一）2');
const TASKS = reading('二（二）');

/** The tasks whose titles no text that was read prints. */
const unknownTasks: readonly PlanTask[] = Array.from({ length: 15 }, (_, index) => ({
  id: `${index + 2}`,
  basis: [TASKS],
}));

/** 广东省提升行政执法质量三年行动实施计划（2023—2025年）, 粤府办〔2023〕21号. */
export const guangdongQualityPlan: ReformPlan = {
  id: 'guangdong-quality-plan-2023',
  title: {
    zh: '广东省提升行政执法质量三年行动实施计划（2023—2025年）',
    en: 'Guangdong’s Plan to Carry Out the Three-Year Action to Raise the Quality of Administrative Enforcement (2023–2025)',
  },
  document: '粤府办〔2023〕21号',
  issuedOn: localDate('2023-12-07'),
  from: localDate('2023-01-01'),
  through: localDate('2025-12-31'),
  goals: [
    {
      id: 'benchmarks-2023',
      by: localDate('2023-12-31'),
      goal: {
        zh: '行政裁量权基准制度普遍建立',
        en: 'the system of discretion benchmarks is established everywhere',
      },
      basis: [GOALS],
    },
    {
      id: 'prominent-problems-2023',
      by: localDate('2023-12-31'),
      goal: {
        zh: '行政执法突出问题得到有效整治',
        en: 'prominent problems of enforcement are put right',
      },
      basis: [GOALS],
    },
    {
      id: 'digital-2024',
      by: localDate('2024-12-31'),
      goal: {
        zh: '行政执法信息化、数字化水平全面提升',
        en: 'enforcement is raised in full in informatisation and digitisation',
      },
      basis: [GOALS],
    },
    {
      id: 'mechanisms-2024',
      by: localDate('2024-12-31'),
      goal: {
        zh: '行政执法和行政执法监督工作体制机制进一步健全完善',
        en: 'the institutions and mechanisms of enforcement and its supervision are completed further',
      },
      basis: [GOALS],
    },
    {
      id: 'national-tasks-2025',
      by: localDate('2025-12-31'),
      goal: {
        zh: '《行动计划》部署的各项重点任务全面落实',
        en: 'every key task of the national plan is carried out',
      },
      basis: [GOALS],
    },
    {
      id: 'quality-2025',
      by: localDate('2025-12-31'),
      goal: {
        zh: '行政执法质量和效能显著提高',
        en: 'the quality and effect of enforcement are markedly higher',
      },
      basis: [GOALS],
    },
    {
      id: 'satisfaction-2025',
      by: localDate('2025-12-31'),
      goal: {
        zh: '行政执法的社会满意度大幅上升',
        en: 'public satisfaction with enforcement is much higher',
      },
      basis: [GOALS],
    },
  ],
  aspects,
  taskCount: 16,
  tasks: [
    {
      id: '1',
      aspect: 'A',
      title: { zh: '着力提高政治能力', en: 'raise political competence' },
      basis: [{ ...TASKS, section: '公开转载文本开头部分，全文未见' }],
    },
    ...unknownTasks,
  ],
  basis: [reading('全文')],
};
