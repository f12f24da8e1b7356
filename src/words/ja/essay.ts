import type { EssayWords } from '../en/essay.ts';
import type { Tools } from '../tools.ts';

export const essay = ({ count }: Tools<'ja'>): EssayWords => ({
  claims: (number) => count(number, { other: '主張 #件' }),
  incidents: (number) => count(number, { other: '出来事 #件' }),
  draft: '下書き（未公開）',
  place: { both: '（{publisher}、{date}）', publisher: '（{publisher}）', date: '（{date}）' },
  noClaims: 'このエッセイには印のついた主張はありません。',
  unknownAuthor: '著者不詳',
  record: '記録から言えること',
  recordIs: (level) => `記録から言えること：${level}`,
  strip: {
    claims: '本文に出てくる順の主張',
    sections: '節ごとの主張',
    title: (number, words, level, verdict) => `${number}. ${words} ${level}${verdict ? `：${verdict}` : ''}`,
  },
  signs: {
    title: '記号',
    text: '{crux}は、判定の分かれ目となるものです。{chip}を選ぶと、主張の注が開きます。{dotted}は、起きた出来事につながっています。',
    crux: '下線の語句',
    chip: '記号と番号',
    dotted: '点線',
  },
  about: {
    title: 'このページについて',
    original: '原文は{original}です。',
    annotated: '注釈：{editors} ·\u00a0公開：{published}{updated} ·\u00a0{method} ·\u00a0{corrections}',
    updated: ' ·\u00a0更新：{date}',
    method: '注の作成方針',
    corrections: '訂正',
    take: '注も含めて持ち出す：{html} ·\u00a0{epub} ·\u00a0{markdown}',
    missing: '（サイトのビルド時に作られます）',
    role: '{name}：{role}。',
    roleThen: (year) => `{name}：{role}（${year}当時の記載）。`,
    cite: 'このエッセイを引用する',
  },
  gloss: {
    name: (number, level) => `${number} ${level}。`,
    whyOf: (number) => `理由：主張${number}の注`,
    sent: (number, all) => `リンク先は全${all}件のうち主張${number}です。{start}`,
    start: 'はじめから読む',
  },
  rail: {
    name: 'エッセイの節ごとに見る、取り上げた出来事',
    title: '取り上げた出来事',
    opening: '冒頭',
    claim: (number, level) => `主張${number}、${level}`,
  },
  worksheet: {
    print: 'ワークシートとして印刷',
    call: '読み進める前に、私はこう判断します：',
    because: 'なぜなら：',
    answers: '答え',
  },
});
