import type { HomeWords } from '../en/home.ts';
import type { Tools } from '../tools.ts';

export const home = ({ count, number: written }: Tools<'ja'>): HomeWords => ({
  record: '記録から言えること：',
  checked: (claims, sources) =>
    `${count(claims, { other: '主張 #件' })}を${count(sources, { other: '資料 #件' })}と照らし合わせました：`,
  read: '本文を読む',
  more: 'ほかのエッセイ',
  teasers: { holdsBest: '最もよく裏づけられた主張', mostEvidence: '証拠が最も多い主張' },
  how: '論証は主張と実例の上に成り立ちます。ここではその一つ一つが本文に示され、支持する証拠と反対の証拠、そして変わらないリンクが添えられています。',
  essays: (number) => `エッセイ全${written(number)}編`,
  incidents: 'すべての出来事（年代順）',
  sources: 'すべての資料',
  method: '注の作成方針',
  list: {
    title: (number) => `エッセイ ${written(number)}編`,
    description: 'すべてのエッセイを新しい順に、その主張とともに並べています。',
  },
});
