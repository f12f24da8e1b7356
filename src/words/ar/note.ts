import type { NoteWords } from '../en/note.ts';
import type { Tools } from '../tools.ts';

export const note = ({ count }: Tools<'ar'>): NoteWords => ({
  title: 'الحواشي',
  name: (number) => `الحاشية على الدعوى ${number}`,
  close: 'إغلاق',
  evidence: (number) =>
    count(number, {
      one: 'الدليل الوحيد',
      two: 'الدليلان كلاهما',
      few: 'الأدلة كلها (#)',
      many: 'الأدلة كلها (#)',
      other: 'الأدلة كلها (#)',
    }),
  whole: 'الحاشية كاملة',
  quote: 'اقتباس',
  back: 'عودة',
  backTo: (number) => `عودة إلى الدعوى ${number}`,
  previous: 'السابقة',
  previousIs: (number) => `السابقة: الحاشية على الدعوى ${number}`,
  next: 'التالية',
  nextIs: (number) => `التالية: الحاشية على الدعوى ${number}`,
  sources: (number) =>
    count(number, {
      one: 'المصدر المذكور في هذه الصفحة',
      two: 'المصدران المذكوران في هذه الصفحة',
      few: 'المصادر المذكورة في هذه الصفحة (#)',
      many: 'المصادر المذكورة في هذه الصفحة (#)',
      other: 'المصادر المذكورة في هذه الصفحة (#)',
    }),
  sign: (number, level) => `الدعوى ${number}، ${level}: حاشية`,
  footnotes: {
    title: 'الهوامش',
    name: (mark) => `الهامش ${mark}`,
    back: 'عودة',
    backTo: (mark) => `عودة إلى ${mark}`,
    backToOne: (mark, number) => `عودة إلى الإحالة ${number} على ${mark}`,
  },
});
