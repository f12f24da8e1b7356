import type { SourceWords } from '../en/source.ts';
import type { Tools } from '../tools.ts';

export const source = ({ count, quote }: Tools<'ar'>): SourceWords => ({
  count: (number) =>
    count(number, {
      one: 'مصدر واحد',
      two: 'مصدران',
      few: '# مصادر',
      many: '# مصدرًا',
      other: '# مصدر',
    }),
  description: 'كل المصادر المستعملة: ما يهم هنا مما يقوله كل منها، وأين يُستعمل.',
  lead: (readings, unmarked) =>
    `كل المصادر المستعملة مرتبة بعناوينها، والعنوان يؤدي إلى المصدر مباشرة: ${readings}. ${unmarked}`,
  by: {
    title: (sources, prefix) => `${sources}: ${prefix}…`,
    description: (prefix) => `المصادر التي تبدأ معرّفاتها بـ ${prefix}: ما يهم هنا مما يقوله كل منها، وأين يُستعمل.`,
    lead: (prefix, unmarked) => `من {all}، ما تبدأ معرّفاته بـ ${quote(prefix)}، مرتبًا بالعناوين. ${unmarked}`,
    all: 'كل المصادر',
  },
  parted: 'عددها أكبر من أن تسعه صفحة واحدة، لذا قُسّمت بحسب بدايات معرّفاتها.',
  letters: 'بحسب الحرف الأول',
  withdrawn: 'مسحوبة',
  moved: 'مصادر كانت هنا من قبل',
  entry: {
    others: (name) => `${name} وآخرون`,
    written: (language) => `باللغة ${language}`,
    undated: 'بلا تاريخ',
    used: 'مستعمل في: {places}',
    essay: (title) => `المقال ${quote(title)}`,
    page: (title) => `الصفحة ${quote(title)}`,
    claim: (number) => `الدعوى ${number}`,
    archived: 'نسخة محفوظة',
  },
  about: 'عن {reference}',
  cite: 'الاستشهاد بهذه الصفحة',
  list: (number) => `المصادر (${number})`,
  caveats: {
    translated: 'العنوان من ترجمتنا',
    untitled: 'العنوان من وضعنا',
    via: (copy) => `النسخة المقروءة: ${copy}`,
    stance: (stance) => `الموقف: ${stance}`,
    archived: 'النسخة المحفوظة: ',
    archivedOn: (day) => `حُفظت نسخة في ${day}: `,
  },
});
