import type { BarWords } from '../en/bar.ts';
import type { Tools } from '../tools.ts';

export const bar = (_: Tools<'ja'>): BarWords => ({
  skip: '本文へ移動',
  site: 'サイト',
  menu: 'メニュー',
  argument: '論証',
  claims: '主張',
  essays: 'エッセイ',
  incidents: '出来事',
  sources: '資料',
  method: '方法',
  search: '検索',
  choices: {
    name: '表示の設定',
    theme: { label: '配色', '': 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
    view: { label: '表示', '': '要点の語句', text: '本文のみ', whole: '主張の全体' },
    size: { label: '文字サイズ', small: '小', '': '標準', large: '大', largest: '特大' },
    leading: { label: '行間', '': '標準', wide: '広い' },
    spacing: { label: '字間', '': '標準', wide: '広い' },
    face: { label: '書体', '': '明朝体', sans: 'ゴシック体' },
  },
  corrections: '訂正',
  data: 'すべてのデータ',
  feeds: '新着のエッセイ・出来事・主張：{rss}、{json}',
});
