import type { ChartWords } from '../en/chart.ts';
import { fromThree, type Tools } from '../tools.ts';

export const chart = ({ count, number: written }: Tools<'ar'>): ChartWords => ({
  percent: (figure) => `${figure}%`,
  title: 'كل الأرقام والأسئلة والمصادر',
  download: 'تنزيل كل الأرقام (CSV)',
  rest: {
    questions: (number) => count(number, fromThree('سؤال واحد', 'السؤالان كلاهما', 'الأسئلة كلها (#)')),
    figures: (number, since) =>
      `${count(number, fromThree('رقم واحد', 'الرقمان كلاهما', 'الأرقام كلها (#)'))} منذ ${since}`,
    wording: (all) => `${all} مع نصوصها ومصادرها`,
    sources: (all) => `${all} مع المصادر`,
  },
  otherQuestions: (number) => `الأسئلة الأخرى (${written(number)})`,
  questions: 'الأسئلة',
  signs: {
    scale: (unit) => `وحدة المقياس: ${unit}.`,
    ringed: 'ذو الحلقة: مذكور في المقال.',
    hollow: 'الأجوف: المقال وحده يذكر الرقم.',
    dotted: 'المنقّط: أرقام ناقصة بينهما.',
    none: 'بلا خط: لم يُعثر على رقم لسنوات.',
  },
  mark: (series, date, figure) => `${series}، ${date}: ${figure}`,
  asked: 'المستطلَعون',
  question: 'السؤال',
  waves: 'الجولات',
  from: (waves, first, last) => `${written(waves)}، من ${first} إلى ${last}؛ وتاريخ كل منها في الجدول.`,
  span: (least, most) => `${least} إلى ${most}`,
  sizes: (size, known) => `حجم العينة: ${size}، وهو معروف في ${known} منها.`,
  size: (number) => `حجم العينة: ${written(number)}`,
  noSize: 'حجم العينة غير معروف',
  quotedAs: (words) => `ورد في المقال: ${words}`,
  onlyHere: 'المقال وحده يذكر هذا الرقم.',
  table: {
    name: (chart) => `جدول: ${chart}`,
    figures: 'الأرقام',
    answer: 'الجواب',
    when: 'التاريخ',
    source: 'المصدر',
    note: (number) => `ملاحظة ${number}`,
    onlyHere: 'المقال وحده يذكره.',
  },
  summary: {
    lines: (first, last) => `خطوط من ${first} إلى ${last}.`,
    figure: (figure, date) => `${figure} (${date})`,
    course: (series, parts) => `${series}: ${parts.join('، ')}.`,
    figures: (number) =>
      count(number, { one: 'رقم واحد', two: 'رقمان', few: '# أرقام', many: '# رقمًا', other: '# رقم' }),
    ends: (first, last) => `من ${first} إلى ${last}`,
    highest: (figure) => `الأعلى ${figure}`,
    lowest: (figure) => `الأدنى ${figure}`,
    quotes: (quoted) => `يذكر المقال ${quoted.join('؛ ')}.`,
  },
});
