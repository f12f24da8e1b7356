import type { ArgumentWords } from '../en/argument.ts';
import type { Tools } from '../tools.ts';

export const argument = (_: Tools<'ja'>): ArgumentWords => ({
  title: '論証',
  description: (essay) =>
    `${essay}の結論、その根拠、反対している見解、そして各主張にどれだけ裏づけがあるかを示します。`,
  lead: '{essay}の論証を、結論からその根拠へとたどります',
  list: '主張ごとに',
  asList: '一覧で見る',
  asMap: '図で見る',
  map: '論証の図',
  argues: 'エッセイの主張',
  views: '批判している見解',
  alone: '単独の主張',
  elsewhere: '別の箇所に記載',
  sides: { for: '支持', against: '反対' },
  place: {
    above: 'この主張が支持または反対するもの',
    below: 'この主張を支持または反対するもの',
    self: 'この主張',
    alone: 'この主張は単独です。エッセイはここから何も導かず、理由も挙げていません',
    whole: '論証全体での位置',
  },
});
