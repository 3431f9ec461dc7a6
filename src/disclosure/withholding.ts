import { type LegalBasis, localDate, type Term, term } from '../core/index.js';
import { publicSecurityLaw } from '../law/index.js';
import type { WithholdingGround, WithholdingRule } from './profile.js';

type Place = Pick<LegalBasis, 'article' | 'paragraph' | 'item'>;

/** Cites 《广东省行政执法公示办法》. */
export const guangdong = (place: Place): LegalBasis => ({
  law: '广东省行政执法公示办法',
  version: localDate('2021-05-21'),
  ...place,
});
/** Cites 《市场监督管理行政处罚信息公示规定》. */
export const market = (place: Place): LegalBasis => ({
  law: '市场监督管理行政处罚信息公示规定',
  version: localDate('2021-09-01'),
  ...place,
});
/** Cites 《生态环境行政处罚办法》. */
export const ecology = (place: Place): LegalBasis => ({
  law: '生态环境行政处罚办法',
  version: localDate('2023-07-01'),
  ...place,
});
const labels: Readonly<Record<WithholdingGround, Term>> = {
  minorParty: term('当事人是未成年人', 'the party is a minor'),
  stateSecret: term('涉及国家秘密', 'it touches a state secret'),
  tradeSecret: term('案件主要事实涉及商业秘密', 'its main facts are a trade secret'),
  personalPrivacy: term('案件主要事实涉及个人隐私', 'its main facts are a private matter'),
  endangersSecurity: term(
    '公开后可能危及国家安全、公共安全、经济安全和社会稳定',
    'disclosure may endanger national, public or economic security or social stability',
  ),
  affectsRelatedCases: term(
    '公开后可能影响系列案件调查处理',
    'disclosure may affect the handling of a series of cases',
  ),
  sealedRecord: term(
    '违反治安管理的记录应当封存',
    'the record of a public-security violation is sealed',
  ),
  summaryProcedure: term('未适用普通程序', 'the ordinary procedure was not applied'),
  warningOnly: term('仅受到警告处罚', 'the penalty is a warning alone'),
  otherProvision: term(
    '法律、法规或者规章规定不得公开的其他情形',
    'another provision forbids disclosure',
  ),
};

interface GroundOptions {
  readonly canBeReleased?: boolean;
  readonly isFiled?: boolean;
}

/** 不予公开的情形: one ground of one channel; unless said otherwise nothing lifts it and the reason is filed. */
export const withholding = (
  name: WithholdingGround,
  basis: readonly LegalBasis[],
  { canBeReleased = false, isFiled = true }: GroundOptions = {},
): WithholdingRule => ({ ground: name, label: labels[name], basis, canBeReleased, isFiled });

/** An item of 广东省行政执法公示办法 第十五条第一款. */
export const article15 = (item: number): LegalBasis =>
  guangdong({ article: 15, paragraph: 1, item });
/** 脱密脱敏处理后公开. */
export const RELEASE: LegalBasis = guangdong({ article: 15, paragraph: 2 });
/** 当事人是未成年人. */
export const minorParty: WithholdingRule = withholding('minorParty', [article15(1)]);
/** 治安违法记录封存. */
export const sealedRecord: WithholdingRule = withholding('sealedRecord', [
  publicSecurityLaw(136),
  article15(5),
]);
