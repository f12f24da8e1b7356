import type { EssayWords } from '../en/essay.ts';
import type { Tools } from '../tools.ts';

export const essay = ({ count }: Tools<'ar'>): EssayWords => ({
  claims: (number) =>
    count(number, {
      zero: 'لا دعاوى',
      one: 'دعوى واحدة',
      two: 'دعويان',
      few: '# دعاوى',
      many: '# دعوى',
      other: '# دعوى',
    }),
  incidents: (number) =>
    count(number, {
      zero: 'لا وقائع',
      one: 'واقعة واحدة',
      two: 'واقعتان',
      few: '# وقائع',
      many: '# واقعة',
      other: '# واقعة',
    }),
  draft: 'مسودة غير منشورة',
  place: { both: ' ({publisher}، {date})', publisher: ' ({publisher})', date: ' ({date})' },
  noClaims: 'لا دعاوى معلَّمة في هذا المقال.',
  unknownAuthor: 'مؤلف مجهول',
  record: 'ما ثبت',
  recordIs: (level) => `ما ثبت: ${level}`,
  strip: {
    claims: 'الدعاوى بترتيب ورودها في النص',
    sections: 'الدعاوى قسمًا قسمًا',
    title: (number, words, level, verdict) => `${number}. ${words}. ${level}${verdict ? `: ${verdict}` : ''}`,
  },
  signs: {
    title: 'العلامات',
    text: '{crux} هي ما يتوقف عليه الحكم. {chip} تفتح الحاشية على دعوى. {dotted} يقود إلى ما حدث.',
    crux: 'الكلمات التي تحتها خط',
    chip: 'والعلامة مع الرقم',
    dotted: 'والخط المنقّط',
  },
  about: {
    title: 'عن هذه الصفحة',
    original: 'عن {original}.',
    annotated: 'شرح {editors} ·\u00a0نُشرت في {published}{updated} ·\u00a0{method} ·\u00a0{corrections}',
    updated: ' ·\u00a0حُدِّثت في {date}',
    method: 'كيف تُكتب الحواشي',
    corrections: 'التصويبات',
    take: 'خذها معك بحواشيها: {html} ·\u00a0{epub} ·\u00a0{markdown}',
    missing: ' (تُصنع عند بناء الموقع)',
    role: '{name}: {role}.',
    roleThen: (year) => `{name}: {role}، كما ورد سنة ${year}.`,
    cite: 'اقتبس هذا المقال',
  },
  gloss: {
    name: (number, level) => `${number} ${level}.`,
    whyOf: (number) => `لماذا: الحاشية على الدعوى ${number}`,
    sent: (number, all) => `قادك الرابط إلى الدعوى ${number} من ${all}. {start}`,
    start: 'اقرأ من البداية',
  },
  rail: {
    name: 'الوقائع المذكورة بحسب أقسام المقال',
    title: 'الوقائع المذكورة',
    opening: 'البداية',
    claim: (number, level) => `الدعوى ${number}، ${level}`,
  },
  worksheet: {
    print: 'اطبع ورقة عمل',
    call: 'قبل أن أواصل القراءة، أرى أن هذه الدعوى:',
    because: 'لأن:',
    answers: 'الأجوبة',
  },
});
