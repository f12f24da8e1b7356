import type { SearchWords } from '../en/search.ts';
import { fromThree, type Tools } from '../tools.ts';

export const search = ({ forms }: Tools<'ar'>): SearchWords => ({
  description: 'البحث عن كلمات في المقالات ودعاواها والوقائع والمصادر.',
  field: 'البحث عن',
  needsScript: 'يحتاج البحث إلى جافا سكريبت. وفي هذه الصفحات كل شيء، ويمكن لمتصفحك أن يجد الكلمات فيها.',
  lists: 'القوائم',
  show: 'إظهار',
  all: 'الكل',
  essay: 'المقال',
  key: 'اضغط {key} في أي صفحة للبحث',
  depths: {
    'first lines': 'لا يُبحث في النصوص الطويلة إلا في أسطرها الأولى.',
    titles: 'لا يُبحث في النصوص الطويلة إلا في عناوينها.',
  },
  script: {
    failed: 'تعذّر تحميل جزء من الفهرس.',
    loading: 'جارٍ التحميل…',
    results: forms({
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
    nothing: 'لم يُعثر على شيء عن «{query}».',
    exact: '{results}.',
    alike: 'لا يرد «{query}» في أي موضع. وبكلمات تشبهه: {results}.',
    some: 'لا ترد هذه الكلمات كلها في موضع واحد. وببعضها: {results}.',
    kinds: {
      incident: {
        name: 'الوقائع',
        all: forms(fromThree('واقعة واحدة', 'الواقعتان', 'الوقائع كلها (#)')),
        more: 'مزيد من الوقائع',
      },
      claim: {
        name: 'الدعاوى',
        all: forms(fromThree('دعوى واحدة', 'الدعويان', 'الدعاوى كلها (#)')),
        more: 'مزيد من الدعاوى',
      },
      essay: {
        name: 'المقالات',
        all: forms(fromThree('موضع واحد', 'الموضعان', 'المواضع كلها (#)')),
        more: 'مزيد من المواضع',
      },
      source: {
        name: 'المصادر',
        all: forms(fromThree('مصدر واحد', 'المصدران', 'المصادر كلها (#)')),
        more: 'مزيد من المصادر',
      },
      page: {
        name: 'الصفحات',
        all: forms(fromThree('صفحة واحدة', 'الصفحتان', 'الصفحات كلها (#)')),
        more: 'مزيد من الصفحات',
      },
    },
  },
  found: {
    parties: (names) => `الأطراف: ${names}`,
    claimOf: (number, essay) => `الدعوى ${number} في ${essay}`,
    paragraph: (essay, number) => `${essay}، الفقرة ${number}`,
    footnote: (essay, mark) => `${essay}، الهامش ${mark}`,
  },
});
