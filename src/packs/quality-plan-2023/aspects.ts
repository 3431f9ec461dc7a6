import type { PlanAspect } from '../../plan/index.js';

/** The six aspects; the official reading of Guangdong's plan quotes them, the national plan has the same but for one word. */
export const aspects: readonly PlanAspect[] = [
  {
    id: 'A',
    title: {
      zh: '全面提升行政执法人员能力素质',
      en: 'raise the competence of enforcement officers in full',
    },
  },
  {
    id: 'B',
    title: {
      zh: '全面推进严格规范公正文明执法',
      en: 'advance strict, standardised, fair and civil enforcement in full',
    },
  },
  {
    id: 'C',
    title: { zh: '健全完善行政执法工作体系', en: 'complete the system of enforcement work' },
  },
  {
    id: 'D',
    title: {
      zh: '加快构建行政执法协调监督工作体系',
      en: 'build the system of coordination and supervision of enforcement faster',
    },
  },
  {
    id: 'E',
    title: {
      zh: '健全行政执法和行政执法监督科技保障体系',
      en: 'complete the technical support of enforcement and its supervision',
    },
  },
  {
    id: 'F',
    title: {
      zh: '持续强化行政执法保障能力',
      en: 'strengthen the means of enforcement continuously',
    },
  },
];
