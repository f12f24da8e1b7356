import type { SiteWords } from '../en/site.ts';
import type { Tools } from '../tools.ts';

export const site = ({ count }: Tools<'ja'>): SiteWords => ({
  copy: { link: 'リンクをコピー', text: 'コピー', copied: 'コピーしました', byHand: '手でコピーしてください' },
  asData: 'データとして',
  byBuild: 'ビルド時に作られます',
  drafts: 'このサイトには下書きが含まれています。公開されたものではありませんので、引用や転送はご遠慮ください。',
  lists: {
    essays: '{essays}とそのすべての主張',
    essay: '{essay}と{claims}',
    claims: (number) => count(number, { other: 'その主張 #件' }),
    incidents: '{incidents}（年代順）',
    allIncidents: (number) => count(number, { other: '出来事 #件' }),
    sources: '{sources}（題名順）',
    allSources: (number) => count(number, { other: '資料 #件' }),
  },
  missing: {
    title: '見つかりません',
    heading: 'このアドレスにページはありません',
    text: '打ち間違いかもしれません。一度公開された主張・出来事・資料のアドレスは変わりません。{home}から始めるか、{search}をするか、次の一覧をご覧ください。',
    search: '検索',
    folder:
      'これらのリンクが開けない場合、サイトはサーバーのフォルダーの中にあります。{here}または{above}へお進みください。',
    here: 'このフォルダー',
    above: '一つ上のフォルダー',
  },
  corrections: {
    description: '公開後に訂正・改訂・取り下げ・改名されたもの。',
    lead: '公開後に主張が変わったときは、ここと主張自身のページに、以前の内容とともに記します。この一覧から消されるものはありません。',
    corrected: '訂正と改訂',
    none: 'まだありません。',
    revision: (number) => `第${number}版。`,
    withdrawn: '取り下げ',
    wasWithdrawn: {
      essay: 'エッセイ{title}は取り下げられました。',
      claim: '主張{title}は取り下げられました。',
      incident: '出来事{title}は取り下げられました。',
      source: '資料{title}は取り下げられました。',
    },
    renamed: '改名',
    isNow: {
      essay: 'エッセイ{old}は現在{now}です。',
      claim: '主張{old}は現在{now}です。',
      incident: '出来事{old}は現在{now}です。',
      source: '資料{old}は現在{now}です。',
    },
  },
  method: {
    description: '評価の意味と、権利について。',
    levels: '評価の意味',
    numbers: (scale) =>
      `主張の評価を比べるプログラムには、判定が1（記録に反する）から5までの数で示されます：${scale.join('、')}。価値判断と予測には数も評価もありません。`,
    number: (level, rating) => `${level}は${rating}`,
    readings: (told, unmarked) => `資料の内訳は${told}です。${unmarked}`,
    mistakes: '誤りはこちらへお知らせください：{contact}。訂正したことは{corrections}にあります。',
    corrections: '訂正の一覧',
    rights: '権利',
    license: 'このサイトの文章（{publisher}）は{license}のもとで利用できます。',
    dataIs:
      '主張・出来事・資料・エッセイ全体は、表計算、地図、文献管理などのプログラムのための{data}としても用意されています。',
    dataLink: 'データ',
  },
});
