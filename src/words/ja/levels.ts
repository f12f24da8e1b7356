import type { LevelsWords } from '../en/levels.ts';
import type { Tools } from '../tools.ts';

export const levels = ({ count }: Tools<'ja'>): LevelsWords => {
  return {
    'well-supported': {
      name: '十分な裏づけあり',
      inText: '十分な裏づけあり',
      count: (number) => count(number, { other: '十分な裏づけあり #件' }),
      meaning: '互いに独立した確かな資料が一致しており、反対の証拠があっても主張は揺らぎません。',
    },
    'partly-supported': {
      name: '一部に裏づけあり',
      inText: '一部に裏づけあり',
      count: (number) => count(number, { other: '一部に裏づけあり #件' }),
      meaning: '核心は成り立ちますが、誤り、誇張、または示されていない部分があります。',
    },
    contested: {
      name: '争いあり',
      inText: '争いあり',
      count: (number) => count(number, { other: '争いあり #件' }),
      meaning: '双方に有力な証拠があり、事情に通じた人々の意見が分かれています。',
    },
    weak: {
      name: '根拠が弱い',
      inText: '根拠が弱い',
      count: (number) => count(number, { other: '根拠が弱い #件' }),
      meaning: '支持する材料がほとんどないか、記録がこれに反しています。',
    },
    'value-judgement': {
      name: '価値判断',
      inText: '価値判断',
      count: (number) => count(number, { other: '価値判断 #件' }),
      meaning: '何が良いか、何をすべきかを述べています。事実は関わりますが、決着をつけるものではありません。',
    },
    prediction: {
      name: '予測',
      inText: '予測',
      count: (number) => count(number, { other: '予測 #件' }),
      meaning: 'まだ起きていなかったことを述べています。実際にどうなったかは注に記します。',
    },
  };
};
