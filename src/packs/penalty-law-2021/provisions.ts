import { type LegalBasis, localDate, type Term, term } from '../../core/index.js';
import { citationsOf } from '../../law/index.js';

/** 规定的效果: what a provision does to a penalty. */
export type PenaltyEffect =
  | 'order'
  | 'confiscate'
  | 'oneFine'
  | 'higherFine'
  | 'noPenalty'
  | 'mayNotPenalise'
  | 'educate'
  | 'offset'
  | 'timeBar'
  | 'earlierLaw'
  | 'lighterLaw';

/** 行政处罚法关于是否处罚的规定: one sentence of the Act, and what it does to a penalty. */
export interface PenaltyProvision {
  /** Stable name. */
  readonly id: string;
  /** What it is about. */
  readonly label: Term;
  /** What it does. */
  readonly effect: PenaltyEffect;
  /** `shall` 应当 or 不予; `may` where a person decides. */
  readonly force: 'shall' | 'may';
  /** Its words. */
  readonly words: string;
  /** Where it stands. */
  readonly basis: LegalBasis;
}

const cite = citationsOf('行政处罚法', localDate('2021-07-15'));

const provision = (
  id: string,
  label: Term,
  effect: PenaltyEffect,
  basis: LegalBasis,
  words: string,
  force: 'shall' | 'may' = 'shall',
): PenaltyProvision => ({ id, label, effect, force, words, basis });

/**
 * 行政处罚法第二十八条至第三十三条、第三十五条至第三十七条: what decides, before any amount, whether there is a penalty and under which
 * text; `assessExemption` computes it, this says it in the words of the Act.
 *
 * @example
 * penaltyProvisions.filter(({ effect }) => effect === 'noPenalty').length // => 4
 */
export const penaltyProvisions: readonly PenaltyProvision[] = [
  provision(
    'correct',
    term('责令改正', 'order to correct'),
    'order',
    cite(28, 1),
    '应当责令当事人改正或者限期改正违法行为',
  ),
  provision(
    'confiscate',
    term('没收违法所得', 'confiscation of illegal gains'),
    'confiscate',
    cite(28, 2),
    '当事人有违法所得，除依法应当退赔的外，应当予以没收',
  ),
  provision(
    'oneFine',
    term('一事不再罚款', 'one fine for one violation'),
    'oneFine',
    cite(29),
    '对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚',
  ),
  provision(
    'higherFine',
    term('从一重罚款', 'the higher of several fines'),
    'higherFine',
    cite(29),
    '同一个违法行为违反多个法律规范应当给予罚款处罚的，按照罚款数额高的规定处罚',
  ),
  provision(
    'underFourteen',
    term('不满十四周岁', 'under fourteen'),
    'noPenalty',
    cite(30),
    '不满十四周岁的未成年人有违法行为的，不予行政处罚',
  ),
  provision(
    'noCapacity',
    term('不能辨认或者控制', 'unable to recognise or control'),
    'noPenalty',
    cite(31),
    '精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为的，不予行政处罚',
  ),
  provision(
    'minor',
    term('轻微并及时改正', 'minor and corrected in time'),
    'noPenalty',
    cite(33, 1),
    '违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚',
  ),
  provision(
    'first',
    term('初次违法', 'first violation'),
    'mayNotPenalise',
    cite(33, 1),
    '初次违法且危害后果轻微并及时改正的，可以不予行政处罚',
    'may',
  ),
  provision(
    'noFault',
    term('没有主观过错', 'no subjective fault'),
    'noPenalty',
    cite(33, 2),
    '当事人有证据足以证明没有主观过错的，不予行政处罚',
  ),
  provision(
    'educate',
    term('教育', 'education'),
    'educate',
    cite(33, 3),
    '对当事人的违法行为依法不予行政处罚的，行政机关应当对当事人进行教育',
  ),
  provision(
    'offsetDetention',
    term('拘留折抵', 'detention set off'),
    'offset',
    cite(35, 1),
    '行政机关已经给予当事人行政拘留的，应当依法折抵相应刑期',
  ),
  provision(
    'offsetFine',
    term('罚款折抵', 'fine set off'),
    'offset',
    cite(35, 2),
    '行政机关已经给予当事人罚款的，应当折抵相应罚金；行政机关尚未给予当事人罚款的，不再给予罚款',
  ),
  provision(
    'timeBar',
    term('追究时效', 'time bar'),
    'timeBar',
    cite(36, 1),
    '违法行为在二年内未被发现的，不再给予行政处罚；涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年',
  ),
  provision(
    'earlierLaw',
    term('从旧', 'the law of the day of the conduct'),
    'earlierLaw',
    cite(37),
    '适用违法行为发生时的法律、法规、规章的规定',
  ),
  provision(
    'lighterLaw',
    term('从轻', 'the later law where lighter'),
    'lighterLaw',
    cite(37),
    '新的规定处罚较轻或者不认为是违法的，适用新的规定',
  ),
];
