import { localDate } from '../../core/index.js';
import type { CircumstanceRules, WeighedCircumstance } from '../../discretion/index.js';
import { citationsOf } from '../../law/index.js';

const cite = citationsOf('行政处罚法', localDate('2021-07-15'));

const either = (
  id: string,
  zh: string,
  en: string,
  basis: WeighedCircumstance['basis'],
  force: 'shall' | 'may' = 'shall',
): WeighedCircumstance => ({
  id,
  label: { zh, en },
  effect: 'lightenOrMitigate',
  force,
  how: [],
  basis,
});

/**
 * 行政处罚法的从轻、减轻、从重情节: articles 30, 31, 32 and 49, in the order of the Act.
 *
 * The Act says 从轻或者减轻 and leaves which of the two, and how far, to the body; it has no rule for opposite
 * circumstances, so the main one is a person's to name (第五条第二款 过罚相当).
 *
 * @example
 * penaltyLawCircumstances.circumstances.map(({ id }) => id)[0] // => 'underEighteen'
 */
export const penaltyLawCircumstances: CircumstanceRules = {
  circumstances: [
    either(
      'underEighteen',
      '已满十四周岁不满十八周岁',
      'fourteen or older and under eighteen',
      cite(30),
    ),
    either(
      'partialCapacity',
      '尚未完全丧失辨认或者控制自己行为能力',
      'ability to recognise or control the conduct not wholly lost',
      cite(31),
      'may',
    ),
    either(
      'remedied',
      '主动消除或者减轻违法行为危害后果',
      'removed or reduced the harm of their own accord',
      cite(32, undefined, 1),
    ),
    either(
      'coerced',
      '受他人胁迫或者诱骗实施违法行为',
      'coerced or deceived into it',
      cite(32, undefined, 2),
    ),
    either(
      'confessed',
      '主动供述行政机关尚未掌握的违法行为',
      'disclosed violations not yet known to the body',
      cite(32, undefined, 3),
    ),
    either(
      'meritorious',
      '配合行政机关查处违法行为有立功表现',
      'rendered meritorious service in the investigation',
      cite(32, undefined, 4),
    ),
    either(
      'otherProvision',
      '法律、法规、规章规定其他应当从轻或者减轻行政处罚',
      'another act, regulation or rule requires it',
      cite(32, undefined, 5),
    ),
    {
      id: 'emergency',
      label: {
        zh: '突发事件中违反突发事件应对措施',
        en: 'violation of emergency measures during an emergency',
      },
      effect: 'aggravate',
      force: 'shall',
      how: [],
      basis: cite(49),
    },
  ],
  resolve: { policy: 'mainCircumstance', basis: cite(5, 2) },
};
