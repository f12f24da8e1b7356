import type { TermsWords } from '../en/terms.ts';
import type { Tools } from '../tools.ts';
import { levels } from './levels.ts';

export const terms = (tools: Tools<'ja'>): TermsWords => {
  const { count } = tools;
  return {
    comma: '、',
    semicolon: '；',
    colon: '：',
    stop: '。',
    order: '並び順',
    dates: {
      about: (date) => `${date}頃`,
      since: (date) => `${date}以降`,
      until: (date) => `${date}まで`,
      decade: (year) => `${year}年代`,
      season: (season, year) => `${year}${['春', '夏', '秋', '冬'][season]}`,
    },
    references: {
      and: (a, b) => `${a}・${b}`,
      others: (name) => `${name}ほか`,
      undated: '年不詳',
    },
    levels: levels(tools),
    confidences: {
      low: '確信度：低',
      medium: '確信度：中',
      high: '確信度：高',
    },
    kinds: {
      descriptive: { name: '記述', claim: '事実を述べる主張' },
      causal: { name: '因果', claim: '因果関係の主張' },
      predictive: { name: '予測', claim: '予測の主張' },
      normative: { name: '規範', claim: '規範的な主張' },
    },
    roles: {
      thesis: { name: '中心となる主張', short: '中心の主張' },
      target: { name: 'エッセイが批判する見解', short: '批判する見解' },
      conclusion: { name: '結論', short: '結論' },
    },
    bearings: {
      for: { title: '支持する証拠', name: '支持' },
      against: { title: '反対または限定する証拠', name: '反対' },
      context: { title: '背景', name: '背景' },
    },
    weighing: {
      for: { strongest: '最も強い支持', count: (number) => count(number, { other: '支持 #件' }) },
      against: { strongest: '最も強い反対', count: (number) => count(number, { other: '反対 #件' }) },
    },
    findings: {
      exact: '正確',
      imprecise: '不正確',
      wrong: '誤り',
      'left-out': '言及なし',
      disputed: '諸説あり',
    },
    relations: {
      own: { kicker: '注釈つきエッセイ', argues: 'エッセイの主張', byline: '著者：{names}{place}', sentence: '' },
      restatement: {
        kicker: '注釈つきの論旨',
        argues: '著者の主張',
        byline: '{names}{place}の論旨を言い換えたもの',
        sentence: 'これは原文ではありません。論旨を段落ごとに言い換え、注釈をつけたものです。',
      },
      reprint: {
        kicker: '注釈つき再録',
        argues: '本文の主張',
        byline: '著者：{names}{place}',
        sentence: '本文は原文の再録で、注は編者によるものです。',
      },
    },
    sides: {
      for: { below: 'これを支持する', above: 'これが支持する' },
      against: { below: 'これに反対する', above: 'これが反対する' },
    },
    sayings: { words: '文言', statement: '主張の要旨', level: '評価', verdict: '判定' },
    readings: {
      whole: {
        remark: '全体を読了',
        count: (number) => count(number, { other: '全体を読んだもの #件' }),
        unmarked: '注記のない資料は、全体を読んでいます。',
      },
      part: {
        remark: '一部を読了',
        count: (number) => count(number, { other: '一部を読んだもの #件' }),
        unmarked: '注記のない資料は、一部を読んでいます。',
      },
      abstract: {
        remark: '要約を読了',
        count: (number) => count(number, { other: '要約を読んだもの #件' }),
        unmarked: '注記のない資料は、要約だけを読んでいます。',
      },
      no: {
        remark: '編者は未読',
        count: (number) => count(number, { other: '編者が読んでいないもの #件' }),
        unmarked: '注記のない資料は、編者が読んでいません。',
      },
    },
    precisions: {
      exact: { name: '正確な位置', legend: '' },
      town: { name: '市町村まで判明', legend: '' },
      region: {
        name: '地域まで判明',
        legend: '色のついた円は地域を表します。それより詳しい場所はわかっていません。',
      },
      symbolic: {
        name: '代表となる場所',
        legend: '輪は多くの場所を代表する場所です。たとえば全国調査を首都で示します。',
      },
    },
  };
};
