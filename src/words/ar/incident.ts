import type { IncidentWords } from '../en/incident.ts';
import { fromThree, type Tools } from '../tools.ts';

export const incident = ({ count }: Tools<'ar'>): IncidentWords => {
  const incidents = (number: number) =>
    count(number, {
      one: 'واقعة واحدة',
      two: 'واقعتان',
      few: '# وقائع',
      many: '# واقعة',
      other: '# واقعة',
    });
  return {
    count: incidents,
    kicker: 'واقعة',
    citedIn: (paragraphs) =>
      count(
        paragraphs,
        fromThree(
          'في {essay}، الفقرة {paragraphs}',
          'في {essay}، الفقرتان {paragraphs}',
          'في {essay}، الفقرات {paragraphs}',
        ),
      ),
    cited: 'أين ترد',
    inText: 'في نص {essay}:',
    paragraph: (number) => `الفقرة ${number}`,
    facts: { when: 'متى', where: 'أين', who: 'من', outcome: 'ما آلت إليه' },
    record: { heading: 'ما يقوله المقال وما هو موثَّق', essay: 'المقال:', known: 'الموثَّق:' },
    figures: {
      heading: 'أرقام مختلَف فيها',
      table: (incident) => `جدول: أرقام مختلَف فيها، ${incident}`,
      what: 'ماذا',
      amount: 'كم',
      by: 'من يقول ذلك',
    },
    timeline: {
      heading: 'التسلسل الزمني',
      skip: 'تخطَّ الخط الزمني',
      name: (incidents, years) => `خط زمني: ${incidents}، ${years}`,
    },
    list: {
      description: 'ما حدث: كل الوقائع التي تستشهد بها المقالات بالترتيب الزمني، ولكل منها ملفها.',
      lead: 'ما تستشهد به المقالات. كل مدخل يؤدي إلى ملفه، والعلامات علامات الدعاوى التي تستشهد به.',
      leadByYear:
        'ما تستشهد به المقالات، بحسب السنة التي بدأ فيها. كل مدخل يؤدي إلى ملفه، والعلامات علامات الدعاوى التي تستشهد به.',
      onMap: 'على الخريطة',
      all: 'كل الوقائع',
      byYear: 'بحسب السنة',
      orders: { time: 'الزمن', place: 'المكان', claims: 'الأكثر دعاوى' },
      later: (years) =>
        count(years, {
          one: 'بعد سنة واحدة',
          two: 'بعد سنتين',
          few: 'بعد # سنوات',
          many: 'بعد # سنة',
          other: 'بعد # سنة',
        }),
      claims: (number) => count(number, fromThree('الدعوى', 'الدعويان', 'الدعاوى')),
      claim: (number, level, statement) => `الدعوى ${number}، ${level}: ${statement}`,
    },
    year: {
      title: (incidents, year) => `${incidents}، ${year}`,
      description: 'ما حدث: الوقائع التي تستشهد بها المقالات بالترتيب الزمني، ولكل منها ملفها.',
      lead: 'جزء من {all} بالترتيب الزمني. كل مدخل يؤدي إلى ملفه.',
      all: 'قائمة كل الوقائع',
    },
    years: { others: 'غيرها' },
    map: {
      heading: 'الخريطة',
      name: (incidents) => `خريطة: ${incidents}. وتذكر قائمة الوقائع أدناه مكان كل منها.`,
      crowd: (number) =>
        count(number, {
          one: 'واقعة واحدة في مكان واحد',
          two: 'واقعتان متقاربتان مكانًا',
          few: '# وقائع متقاربة مكانًا',
          many: '# واقعة متقاربة مكانًا',
          other: '# واقعة متقاربة مكانًا',
        }),
      shared: 'وقائع تشترك في علامة واحدة',
      absent: 'ليست على الخريطة لعدم ذكر مكان: {incidents}.',
      countAbsent: (number) => `ليست على الخريطة لعدم ذكر مكان: ${incidents(number)}.`,
      of: (place) => `خريطة: ${place}`,
      dotted: '{borders} متنازع عليها.',
      borders: 'الحدود المنقَّطة',
      all: 'خريطة كل الوقائع',
      origin: (disputes) =>
        `الحدود: {atlas} (2018، ملكية عامة)، الذي يرسم الحد حيث تتغير السيطرة الفعلية أيًّا كان من يطالب بالأرض؛ أما خطوط المواجهة في الحروب فليست على الخريطة. ${disputes && `والحدود المنقَّطة متنازع عليها، وهي هنا بشأن ${disputes}. `}ولا ينحاز أي خط على الخريطة إلى طرف.`,
      disputes: {
        crimea: 'القرم',
        'northern-cyprus': 'شمال قبرص',
        kosovo: 'كوسوفو',
        palestine: 'الضفة الغربية وغزة',
        golan: 'هضبة الجولان',
        'western-sahara': 'الصحراء الغربية',
        somaliland: 'أرض الصومال',
        halaib: 'مثلث حلايب',
        abyei: 'أبيي',
        kashmir: 'كشمير',
        himalaya: 'الحدود بين الهند والصين',
      },
      territories: { northernCyprus: 'شمال قبرص', somaliland: 'أرض الصومال' },
    },
  };
};
