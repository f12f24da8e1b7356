import type { SiteWords } from '../en/site.ts';
import { fromThree, type Tools } from '../tools.ts';

export const site = ({ count }: Tools<'ar'>): SiteWords => ({
  copy: { link: 'انسخ الرابط', text: 'انسخ', copied: 'نُسخ', byHand: 'انسخ يدويًا' },
  asData: 'في صورة بيانات',
  byBuild: 'يُصنع عند بناء الموقع',
  drafts: 'يعرض هذا الموقع مسودات. وهو غير منشور: يُرجى ألا تقتبسوا منه ولا تتناقلوه.',
  lists: {
    essays: '{essays} مع كل دعاواها',
    essay: '{essay} و{claims}',
    claims: (number) => count(number, { zero: 'لا دعاوى', ...fromThree('دعواه', 'دعوياه كلتاهما', 'دعاواه كلها (#)') }),
    incidents: '{incidents} بترتيبها الزمني',
    allIncidents: (number) =>
      count(number, {
        zero: 'لا وقائع',
        one: 'واقعة واحدة',
        two: 'واقعتان',
        few: '# وقائع',
        many: '# واقعة',
        other: '# واقعة',
      }),
    sources: '{sources} بحسب العناوين',
    allSources: (number) =>
      count(number, {
        zero: 'لا مصادر',
        one: 'مصدر واحد',
        two: 'مصدران',
        few: '# مصادر',
        many: '# مصدرًا',
        other: '# مصدر',
      }),
  },
  missing: {
    title: 'الصفحة غير موجودة',
    heading: 'لا صفحة عند هذا العنوان',
    text: 'لعل خطأ وقع في كتابته. كل دعوى وواقعة ومصدر نُشر يومًا يبقى على عنوانه. ابدأ من {home}، أو استعمل {search}، أو انظر في القوائم:',
    search: 'البحث',
    folder: 'إن لم تؤدِّ هذه الروابط إلى شيء فالموقع في مجلد على مضيفه: اذهب {here} أو {above}.',
    here: 'إلى هذا المجلد',
    above: 'إلى الذي فوقه',
  },
  corrections: {
    description: 'ما صُوِّب أو رُوجع أو سُحب أو غُيِّر اسمه بعد نشره.',
    lead: 'كل ما يتغير في دعوى بعد نشرها يُذكر هنا وفي صفحتها، مع ما كانت تقوله من قبل. ولا يُحذف شيء من هذه القائمة.',
    corrected: 'ما صُوِّب ورُوجع',
    none: 'لا شيء بعد.',
    revision: (number) => `النسخة ${number}.`,
    withdrawn: 'ما سُحب',
    wasWithdrawn: {
      essay: 'سُحب المقال {title}.',
      claim: 'سُحبت الدعوى {title}.',
      incident: 'سُحبت الواقعة {title}.',
      source: 'سُحب المصدر {title}.',
    },
    renamed: 'ما غُيِّر اسمه',
    isNow: {
      essay: 'صار اسم المقال {old} الآن {now}.',
      claim: 'صار اسم الدعوى {old} الآن {now}.',
      incident: 'صار اسم الواقعة {old} الآن {now}.',
      source: 'صار اسم المصدر {old} الآن {now}.',
    },
  },
  method: {
    description: 'ما تعنيه المستويات، وحقوق ما في الموقع.',
    levels: 'ما تعنيه المستويات',
    numbers: (scale) =>
      `تجد البرامج التي تقارن تقييمات الدعاوى الأحكام أعدادًا من 1، أي تنقضه الأدلة، إلى 5: ${scale.join('، ')}. أما الأحكام القيمية والتوقّعات فلا عدد لها ولا تقييم.`,
    number: (level, rating) => `${level}: ${rating}`,
    readings: (told, unmarked) => `مقدار ما قُرئ من مصادرنا: ${told}. ${unmarked}`,
    mistakes: 'أخبرونا بالخطأ: {contact}. وما صُوِّب مذكور في {corrections}.',
    corrections: 'قائمة التصويبات',
    rights: 'الحقوق',
    license: 'نص هذا الموقع من {publisher}، ويجوز استعماله برخصة {license}.',
    dataIs:
      'الدعاوى والوقائع والمصادر والمقالات كاملة متاحة أيضًا في صورة {data}، للجداول والخرائط وبرامج المراجع وغيرها.',
    dataLink: 'بيانات',
  },
});
