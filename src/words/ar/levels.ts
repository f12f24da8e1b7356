import type { LevelsWords } from '../en/levels.ts';
import { fromThree, type Tools } from '../tools.ts';

export const levels = ({ count }: Tools<'ar'>): LevelsWords => {
  const constant = (one: string, two: string, more: string) => (number: number) =>
    count(number, fromThree(one, two, more));
  return {
    'well-supported': {
      name: 'مدعومة جيدًا',
      inText: 'مدعومة جيدًا',
      count: constant('واحدة مدعومة جيدًا', 'اثنتان مدعومتان جيدًا', '# مدعومة جيدًا'),
      meaning: 'تتفق عليها مصادر رصينة مستقلة بعضها عن بعض، وما يعارضها لا ينقضها.',
    },
    'partly-supported': {
      name: 'مدعومة جزئيًا',
      inText: 'مدعومة جزئيًا',
      count: constant('واحدة مدعومة جزئيًا', 'اثنتان مدعومتان جزئيًا', '# مدعومة جزئيًا'),
      meaning: 'جوهرها صحيح؛ غير أن جزءًا منها خاطئ أو مبالغ فيه أو لا دليل عليه.',
    },
    contested: {
      name: 'مختلَف فيها',
      inText: 'مختلَف فيها',
      count: constant('واحدة مختلَف فيها', 'اثنتان مختلَف فيهما', '# مختلَف فيها'),
      meaning: 'في كلا الجانبين أدلة جيدة، والعارفون بالأمر مختلفون.',
    },
    weak: {
      name: 'ضعيفة',
      inText: 'ضعيفة',
      count: constant('واحدة ضعيفة', 'اثنتان ضعيفتان', '# ضعيفة'),
      meaning: 'قليل ما يؤيدها، أو أن الوقائع المعروفة تعارضها.',
    },
    'value-judgement': {
      name: 'حكم قيمي',
      inText: 'حكم قيمي',
      count: (number) =>
        count(number, {
          one: 'حكم قيمي واحد',
          two: 'حكمان قيميان',
          few: '# أحكام قيمية',
          many: '# حكمًا قيميًا',
          other: '# حكم قيمي',
        }),
      meaning: 'تقول ما هو حسن أو ما ينبغي فعله: للوقائع صلة بها لكنها لا تحسمها.',
    },
    prediction: {
      name: 'توقّع',
      inText: 'توقّع',
      count: (number) =>
        count(number, {
          one: 'توقّع واحد',
          two: 'توقّعان',
          few: '# توقّعات',
          many: '# توقّعًا',
          other: '# توقّع',
        }),
      meaning: 'تقول ما لم يكن قد حدث بعد؛ وتقول الحاشية ما حدث.',
    },
  };
};
