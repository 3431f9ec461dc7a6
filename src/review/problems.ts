import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `review`. */
export const reviewProblems = {
  'review.factMissing': {
    zh: '是否应当法制审核尚不能确定，缺少事实：{fact}',
    en: 'whether a legal review is needed is not known yet: {fact} is missing',
  },
  'review.discussionTooFew': {
    zh: '集体讨论应有两名以上负责人，现有 {count} 名',
    en: 'a collective discussion needs two or more heads, there are {count}',
  },
  'review.discussionUnrecorded': {
    zh: '集体讨论没有记录',
    en: 'the collective discussion has no record',
  },
} as const;

/** Makes the problems of `review`. */
export const reviewProblem: ProblemMaker<typeof reviewProblems> = problemsOf(reviewProblems);
