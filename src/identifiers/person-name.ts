/*
 * 姓名的遮盖形式. The form that courts use when they publish judgments: a Chinese name keeps its surname and 某 stands
 * for each further character; a name with · keeps its first character; a name in letters keeps the first one.
 */
const COMPOUND_SURNAMES = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐'.split(
    ' ',
  ),
);

/** Longer names are cut before they are masked; no register holds such a name. */
const LONGEST = 100;

/**
 * 遮盖姓名: a name as a published decision shows it. The number of hidden characters does not show beyond two.
 *
 * @example
 * maskPersonName('张三') // => '张某'
 * maskPersonName('欧阳小明') // => '欧阳某某'
 * maskPersonName('买买提·吐尔逊') // => '买某某'
 * maskPersonName('John Smith') // => 'J**'
 */
export function maskPersonName(name: string): string {
  const characters = [...name.slice(0, LONGEST).normalize('NFC').trim()];
  const first = characters[0];
  if (first === undefined) return '';
  const isChinese = /^\p{Script=Han}$/u.test(first);
  if (!isChinese) return `${first}**`;
  const pair = `${first}${characters[1] ?? ''}`;
  const isCompound = characters.length > 2 && COMPOUND_SURNAMES.has(pair);
  const hidden = characters.length - (isCompound ? 2 : 1);
  return `${isCompound ? pair : first}${'某'.repeat(hidden < 2 ? 1 : 2)}`;
}
