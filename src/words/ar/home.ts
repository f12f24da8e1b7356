import type { HomeWords } from '../en/home.ts';
import type { Tools } from '../tools.ts';

export const home = ({ count, number: written }: Tools<'ar'>): HomeWords => ({
  record: 'ما ثبت.',
  checked: (claims, sources) =>
    `${count(claims, { zero: 'لا دعاوى', one: 'دعوى واحدة', two: 'دعويان', few: '# دعاوى', many: '# دعوى', other: '# دعوى' })} عُرضت على ${count(sources, { zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدرين', few: '# مصادر', many: '# مصدرًا', other: '# مصدر' })}:`,
  read: 'اقرأ المقال',
  more: 'مقالات أخرى',
  teasers: { holdsBest: 'أثبت الدعاوى', mostEvidence: 'أكثرها أدلة' },
  how: 'تقوم الحجة على دعاوى وأمثلة. كل منها معلَّم هنا في النص، مع ما يؤيده وما يعارضه ورابط يدوم.',
  essays: (number) => `كل المقالات، وعددها ${written(number)}`,
  incidents: 'كل الوقائع بترتيبها الزمني',
  sources: 'كل المصادر',
  method: 'كيف تُكتب الحواشي',
  list: {
    title: (number) => `المقالات: ${written(number)}`,
    description: 'كل مقال، الأحدث أولًا، مع دعاواه كلها.',
  },
});
