import type { FormsWords } from '../en/forms.ts';
import type { Tools } from '../tools.ts';

export const forms = ({ count }: Tools<'ja'>): FormsWords => ({
  contents: '目次',
  landmarks: '主な箇所',
  cover: '表紙',
  annotated: (title) => `${title}（注釈つき）`,
  withNotes: (title) => `${title}（すべての注つき）`,
  access: '全体が文字で書かれ、図は表でも示されています。',
  listed: {
    notes: (claims) => count(claims, { other: '主張 #件への注' }),
    sources: (number) => count(number, { other: '資料 #件' }),
    method: '注の作成方針',
  },
});
