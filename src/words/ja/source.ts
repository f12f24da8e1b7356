import type { SourceWords } from '../en/source.ts';
import type { Tools } from '../tools.ts';

export const source = ({ count, quote }: Tools<'ja'>): SourceWords => ({
  count: (number) => count(number, { other: '資料 #件' }),
  description: '用いたすべての資料。それぞれがここで重要な何を述べ、どこで用いられているかを示します。',
  lead: (readings, unmarked) =>
    `用いたすべての資料を題名順に並べています。題名から資料へ直接進めます。内訳は${readings}です。${unmarked}`,
  by: {
    title: (sources, prefix) => `${sources}：${prefix}…`,
    description: (prefix) =>
      `識別子が${prefix}で始まる資料。それぞれがここで重要な何を述べ、どこで用いられているかを示します。`,
    lead: (prefix, unmarked) => `{all}のうち、識別子が${quote(prefix)}で始まるものを題名順に並べています。${unmarked}`,
    all: 'すべての資料',
  },
  parted: '一つのページには多すぎるため、識別子の始まりで分けています。',
  letters: '最初の文字で探す',
  withdrawn: '取り下げ',
  moved: '以前ここにあった資料',
  entry: {
    others: (name) => `${name}ほか`,
    written: (language) => `${language}の資料`,
    undated: '日付なし',
    used: '使用箇所：{places}',
    essay: (title) => `エッセイ${quote(title)}`,
    page: (title) => `ページ${quote(title)}`,
    claim: (number) => `主張${number}`,
    archived: '保存された写し',
  },
  about: '{reference}について',
  cite: 'このページを引用する',
  list: (number) => `資料（${number}件）`,
  caveats: {
    translated: '題名は編者訳',
    untitled: '題名は編者による',
    via: (copy) => `読んだ写し：${copy}`,
    stance: (stance) => `立場：${stance}`,
    archived: '保存版：',
    archivedOn: (day) => `${day}の保存版：`,
  },
});
