import type { NoteWords } from '../en/note.ts';
import { fromThree, type Tools } from '../tools.ts';

/** In the order of numbers, in which lists are lettered. */
const letters = [...'أبجدهوزحطيكلمنسعفصقرشتثخذض'];

export const note = ({ count }: Tools<'ar'>): NoteWords => ({
  title: 'الحواشي',
  name: (number) => `الحاشية على الدعوى ${number}`,
  close: 'إغلاق',
  evidence: (number) => count(number, fromThree('الدليل الوحيد', 'الدليلان كلاهما', 'الأدلة كلها (#)')),
  whole: 'الحاشية كاملة',
  quote: 'اقتباس',
  back: 'عودة',
  backTo: (number) => `عودة إلى الدعوى ${number}`,
  previous: 'السابقة',
  previousIs: (number) => `السابقة: الحاشية على الدعوى ${number}`,
  next: 'التالية',
  nextIs: (number) => `التالية: الحاشية على الدعوى ${number}`,
  sources: (number) =>
    count(
      number,
      fromThree(
        'المصدر المذكور في هذه الصفحة',
        'المصدران المذكوران في هذه الصفحة',
        'المصادر المذكورة في هذه الصفحة (#)',
      ),
    ),
  sign: (number, level) => `الدعوى ${number}، ${level}: حاشية`,
  footnotes: {
    title: 'الهوامش',
    letter: (mark) => mark.replace(/[a-z]/g, (latin) => letters[latin.charCodeAt(0) - 97] ?? latin),
    name: (letter) => `الهامش ${letter}`,
    backTo: (letter) => `عودة إلى ${letter}`,
    backToOne: (letter, number) => `عودة إلى الإحالة ${number} على ${letter}`,
  },
});
