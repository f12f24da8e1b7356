import type { TermsWords } from '../en/terms.ts';
import { fromThree, type Tools } from '../tools.ts';
import { levels } from './levels.ts';

export const terms = (tools: Tools<'ar'>): TermsWords => {
  const { count } = tools;
  const constant = (one: string, two: string, more: string) => (number: number) =>
    count(number, fromThree(one, two, more));
  return {
    comma: '، ',
    semicolon: '؛ ',
    colon: ': ',
    stop: '.',
    order: 'الترتيب',
    dates: {
      about: (date) => `نحو ${date}`,
      since: (date) => `منذ ${date}`,
      until: (date) => `حتى ${date}`,
      decade: (year) => `عقد ${year}`,
      season: (season, year) => `${['ربيع', 'صيف', 'خريف', 'شتاء'][season]} ${year}`,
    },
    references: {
      and: (a, b) => `${a} و${b}`,
      others: (name) => `${name} وآخرون`,
      undated: 'د.\u00a0ت.',
    },
    levels: levels(tools),
    confidences: {
      low: 'ثقة منخفضة',
      medium: 'ثقة متوسطة',
      high: 'ثقة عالية',
    },
    kinds: {
      descriptive: { name: 'وصفية', claim: 'دعوى وصفية' },
      causal: { name: 'سببية', claim: 'دعوى سببية' },
      predictive: { name: 'توقعية', claim: 'دعوى توقعية' },
      normative: { name: 'معيارية', claim: 'دعوى معيارية' },
    },
    roles: {
      thesis: { name: 'الأطروحة', short: 'الأطروحة' },
      target: { name: 'الرأي الذي يعارضه المقال', short: 'رأي يعارضه' },
      conclusion: { name: 'الخلاصة', short: 'الخلاصة' },
    },
    bearings: {
      for: { title: 'المؤيد', name: 'مؤيد' },
      against: { title: 'المعارض أو المقيِّد', name: 'معارض' },
      context: { title: 'السياق', name: 'سياق' },
    },
    weighing: {
      for: {
        strongest: 'أقوى ما يؤيدها',
        count: (number) =>
          count(number, {
            zero: 'لا مؤيد',
            one: 'مؤيد واحد',
            two: 'مؤيدان',
            few: '# مؤيدة',
            many: '# مؤيدًا',
            other: '# مؤيد',
          }),
      },
      against: {
        strongest: 'أقوى ما يعارضها',
        count: (number) =>
          count(number, {
            zero: 'لا معارض',
            one: 'معارض واحد',
            two: 'معارضان',
            few: '# معارضة',
            many: '# معارضًا',
            other: '# معارض',
          }),
      },
    },
    findings: {
      exact: 'دقيق',
      imprecise: 'غير دقيق',
      wrong: 'خاطئ',
      'left-out': 'مُغفَل',
      disputed: 'مختلَف فيه',
    },
    relations: {
      own: { kicker: 'مقال مشروح', argues: 'ما يقوله المقال', byline: 'بقلم {names}{place}', sentence: '' },
      restatement: {
        kicker: 'حجة مشروحة',
        argues: 'ما تقوله الحجة',
        byline: 'حجة {names}{place} بصياغة أخرى',
        sentence: 'ليس هذا هو النص الأصلي: بل يعيد صياغة الحجة فقرة فقرة بكلمات أخرى ويشرحها.',
      },
      reprint: {
        kicker: 'إعادة نشر مشروحة',
        argues: 'ما يقوله النص',
        byline: 'بقلم {names}{place}',
        sentence: 'النص منقول عن الأصل؛ أما الحواشي فلنا.',
      },
    },
    sides: {
      for: { below: 'تؤيدها', above: 'هي تؤيد' },
      against: { below: 'تعارضها', above: 'هي تعارض' },
    },
    sayings: { words: 'الألفاظ', statement: 'النص', level: 'المستوى', verdict: 'الحكم' },
    readings: {
      whole: {
        remark: 'قُرئ كاملًا',
        count: constant('واحد قُرئ كاملًا', 'اثنان قُرئا كاملين', '# قُرئت كاملة'),
        unmarked: 'المصدر الذي لا ملاحظة معه قُرئ كاملًا.',
      },
      part: {
        remark: 'قُرئ جزء منه',
        count: constant('واحد قُرئ جزء منه', 'اثنان قُرئ جزء من كل منهما', '# قُرئ جزء من كل منها'),
        unmarked: 'المصدر الذي لا ملاحظة معه قُرئ جزء منه.',
      },
      abstract: {
        remark: 'قُرئ ملخصه',
        count: constant('واحد قُرئ ملخصه', 'اثنان قُرئ ملخصاهما', '# قُرئت ملخصاتها'),
        unmarked: 'المصدر الذي لا ملاحظة معه قُرئ ملخصه فقط.',
      },
      no: {
        remark: 'لم يقرأه محرر',
        count: constant('واحد لم يقرأه محرر', 'اثنان لم يقرأهما محرر', '# لم يقرأها محرر'),
        unmarked: 'المصدر الذي لا ملاحظة معه لم يقرأه محرر.',
      },
    },
    precisions: {
      exact: { name: 'بدقة', legend: '' },
      town: { name: 'بدقة المدينة', legend: '' },
      region: {
        name: 'بدقة المنطقة',
        legend: 'الدائرة المظللة منطقة: لا يُعرف المكان بأدق من ذلك.',
      },
      symbolic: {
        name: 'مكان ينوب عنه',
        legend: 'الحلقة مكان ينوب عن أماكن كثيرة، كالعاصمة في استطلاع للرأي يشمل بلدها.',
      },
    },
  };
};
