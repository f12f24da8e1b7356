import type { NoteWords } from '../en/note.ts';
import type { Tools } from '../tools.ts';

export const note = ({ count, number: written }: Tools<'ja'>): NoteWords => ({
  title: '注',
  name: (number) => `主張${number}の注`,
  close: '閉じる',
  evidence: (number) => `証拠全${written(number)}件`,
  whole: '注の全文',
  quote: '引用',
  back: '戻る',
  backTo: (number) => `主張${number}へ戻る`,
  previous: '前へ',
  previousIs: (number) => `前へ：主張${number}の注`,
  next: '次へ',
  nextIs: (number) => `次へ：主張${number}の注`,
  sources: (number) => count(number, { other: 'このページで挙げた資料（#件）' }),
  sign: (number, level) => `主張${number}、${level}：注`,
  footnotes: {
    title: '脚注',
    letter: (mark) => mark,
    name: (letter) => `脚注${letter}`,
    backTo: (letter) => `${letter}へ戻る`,
    backToOne: (letter, number) => `${letter}の参照箇所${number}へ戻る`,
  },
});
