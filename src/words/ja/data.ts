import type { DataWords } from '../en/data.ts';
import type { Tools } from '../tools.ts';

export const data = (_: Tools<'ja'>): DataWords => ({
  after: (names) => `原著：${names}`,
  incident: '出来事',
  claimOf: (number, all) => `主張 ${number}／${all}`,
  feed: {
    claims: (counts) => `主張：${counts}。`,
    cited: '{essay}で取り上げています。',
    claim: (number) => `{essay}の主張${number}。`,
    revision: (number, why) => `改訂${number}：${why}`,
  },
});
