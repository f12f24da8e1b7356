import type { FormsWords } from '../en/forms.ts';
import type { Tools } from '../tools.ts';

export const forms = ({ count }: Tools<'ar'>): FormsWords => ({
  contents: 'المحتويات',
  landmarks: 'معالم الكتاب',
  cover: 'الغلاف',
  annotated: (title) => `${title}، مع الحواشي`,
  withNotes: (title) => `${title}، مع الحواشي كلها`,
  access: 'نصّ كله، والرسوم البيانية معطاة في جداول أيضًا.',
  listed: {
    notes: (claims) =>
      count(claims, {
        zero: 'لا حواشي',
        one: 'الحواشي على دعوى واحدة',
        two: 'الحواشي على دعويين',
        few: 'الحواشي على # دعاوى',
        many: 'الحواشي على # دعوى',
        other: 'الحواشي على # دعوى',
      }),
    sources: (number) =>
      count(number, {
        zero: 'لا مصادر',
        one: 'مصدر واحد',
        two: 'مصدران',
        few: '# مصادر',
        many: '# مصدرًا',
        other: '# مصدر',
      }),
    method: 'كيف تُكتب الحواشي',
  },
});
