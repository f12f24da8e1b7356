import type { SearchWords } from '../en/search.ts';
import type { Tools } from '../tools.ts';

export const search = ({ forms }: Tools<'ja'>): SearchWords => ({
  description: 'エッセイとその主張、出来事、資料の中の語句を検索します。',
  field: '検索する語句',
  needsScript:
    '検索にはJavaScriptが必要です。次のページにすべてが載っており、ブラウザーのページ内検索で語句を探せます。',
  lists: '一覧',
  show: '表示',
  all: 'すべて',
  essay: 'エッセイ',
  key: 'どのページでも {key} キーで検索する',
  depths: {
    'first lines': '長い文章は、最初の行だけを検索します。',
    titles: '長い文章は、題名だけを検索します。',
  },
  script: {
    failed: '索引の一部を読み込めませんでした。',
    loading: '読み込み中…',
    results: forms({ other: '結果 #件' }),
    nothing: '「{query}」は見つかりませんでした。',
    exact: '{results}。',
    alike: '「{query}」は見つかりませんでした。似た語句：{results}。',
    some: 'すべての語句を含むものはありません。一部を含むもの：{results}。',
    kinds: {
      incident: { name: '出来事', all: forms({ other: '出来事 #件をすべて表示' }), more: 'さらに出来事を表示' },
      claim: { name: '主張', all: forms({ other: '主張 #件をすべて表示' }), more: 'さらに主張を表示' },
      essay: { name: 'エッセイ', all: forms({ other: '箇所 #件をすべて表示' }), more: 'さらに箇所を表示' },
      source: { name: '資料', all: forms({ other: '資料 #件をすべて表示' }), more: 'さらに資料を表示' },
      page: { name: 'ページ', all: forms({ other: 'ページ #件をすべて表示' }), more: 'さらにページを表示' },
    },
  },
  found: {
    parties: (names) => `当事者：${names}`,
    claimOf: (number, essay) => `${essay}の主張${number}`,
    paragraph: (essay, number) => `${essay}、第${number}段落`,
    footnote: (essay, mark) => `${essay}、脚注${mark}`,
  },
});
