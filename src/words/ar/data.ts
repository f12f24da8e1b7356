import type { DataWords } from '../en/data.ts';
import type { Tools } from '../tools.ts';

export const data = ({ number: written }: Tools<'ar'>): DataWords => ({
  after: (names) => `عن ${names}`,
  claimOf: (number, all) => `الدعوى ${number} من ${all}`,
  parted: (parts, explains) => `مواضع أجزائه، وعددها ${written(parts)}. وفي كل منها: ${explains}`,
  files: {
    essay: { format: 'JSON', explains: 'كل شيء: النص والدعاوى مع حواشيها وأدلتها والوقائع والمصادر والرسوم البيانية.' },
    claims: { format: 'CSV، الدعاوى', explains: 'صف لكل دعوى: كلماتها، ومنزلتها وسببها، وما تتعلق به.' },
    evidence: { format: 'CSV، الأدلة', explains: 'صف لكل مصدر يتعلق بدعوى، وما يقوله.' },
    argdown: { format: 'Argdown', explains: 'أي دعوى تؤيد أيًّا أو تعارضها، في نص يرسمه Argdown.' },
    argument: { format: 'JSON، الحجة', explains: 'المضمون نفسه في صورة شبكة.' },
    annotations: { format: 'Web Annotation', explains: 'الدعاوى حواشيَ على المقال، على صيغة W3C.' },
    annotationsOfBoth: { format: 'Web Annotation', explains: 'الدعاوى حواشيَ على الأصل وعلى المقال هنا، على صيغة W3C.' },
    hypothesis: {
      format: 'Hypothesis',
      explains:
        'المضمون نفسه للمقال هنا، لبرنامج Hypothesis: افتح صفحته، وسجّل الدخول، ثم Share ثم Import، واختر هذا الملف.',
    },
    hypothesisOfOriginal: {
      format: 'Hypothesis، الأصل',
      explains: 'المضمون نفسه للأصل: افتح صفحته واستورد هذا الملف هناك.',
    },
    incidents: { format: 'CSV', explains: 'صف لكل واقعة: متى وأين ومن، وكيف انتهت، وأي الدعاوى تذكرها.' },
    places: {
      format: 'GeoJSON',
      explains: 'المضمون نفسه نقاطًا على خريطة؛ ويبيّن الحقل «precision» مدى دقة موضع كل منها.',
    },
    sources: { format: 'CSV', explains: 'صف لكل مصدر، مع ما يهم هنا من قوله وأين استُعمل.' },
    csl: {
      format: 'CSL-JSON',
      explains: 'المراجع لبرامج Zotero وPandoc وغيرهما؛ وما يهم هنا من قول كل منها في ملاحظته.',
    },
    bibtex: {
      format: 'BibTeX',
      explains:
        'المضمون نفسه لبرنامج LaTeX، بأنواع BibLaTeX وحقوله. ويقرأ Zotero صيغة CSL-JSON أحسن، إذ يحسب الصحف هنا مجلات.',
    },
    ris: { format: 'RIS', explains: 'المضمون نفسه لبرامج EndNote وMendeley وZotero.' },
    chart: { format: 'CSV', explains: 'صف لكل عدد في {title}، مع مصدره.' },
    schema: { format: 'JSON Schema', explains: 'ما يحويه ملف JSON لمقال.' },
    register: { format: 'JSON', explains: 'كل معرّف نُشر يومًا، مع كل ما قالته كل دعوى: به يقارَن البناء التالي.' },
  },
  page: {
    title: 'البيانات',
    description: 'كل ما في هذا الموقع ملفاتٍ لبرامج أخرى: المقالات والدعاوى والوقائع والمصادر والحجة.',
    lead: 'كل ما في هذا الموقع، ملفاتٍ لبرامج أخرى. من {publisher}؛ ويجوز استعمالها برخصة {license}. وما تعنيه المستويات في صفحة {method}.',
    method: 'المنهج',
    charts: 'الرسوم البيانية',
    schema: 'المخطط',
    pages: 'في الصفحات وإلى جانبها',
    machines:
      'تخبر كل صفحة لمقال أو دعوى أو واقعة البرامجَ بما هي: بصيغة JSON-LD وبمصطلحات schema.org، وبوسوم Highwire وDublin Core التي تقرؤها Zotero وبرامج المراجع الأخرى. ومن صفحة دعوى أو واقعة تؤخذ مصادرها كلها دفعة واحدة: يسردها زر Zotero. وكلمات كل صفحة إلى جانبها بصيغة Markdown، على العنوان نفسه وفيه .md بدلًا من .html؛ ويسردها {overview}.',
    sitemap: 'الصفحات كلها في {sitemap}.',
    reading: 'كيف تُقرأ',
    paragraphs: [
      'الملفات كلها بترميز UTF-8. والمعرّفات هي التي في عناوين الصفحات ولا تتغير أبدًا. والتواريخ بقدر ما عُرف من دقتها، بصيغة Extended Date/Time Format: ‏2018-02 يوم من ذلك الشهر، و2004-06~ نحو ذلك الوقت. وتعطي جداول الوقائع أيضًا أول يوم وآخر يوم قد يعنيه التاريخ. وحيث يحوي حقل معرّفات عدة تفصل بينها فاصلة منقوطة لاتينية ومسافة.',
      'تبدأ الجداول بعلامة ترتيب البايتات، وبها تعرف برامج الجداول ترميزها. والخلية التي يبدأ نصها بإحدى العلامات = + - @ تسبقها فاصلة عليا كي لا ينفذها برنامج على أنها صيغة حسابية: والبرنامج الذي يقرأ الجدول يزيلها.',
      'في قوائم المصادر لبرامج المراجع ملاحظة على كل مصدر: ما يهم هنا من قوله، وموقفه، وكيف قُرئ، ومتى وأين حُفظت نسخة منه. وتقتبس الحواشي صفحة المقال كما هي الآن.',
      'يمكن أخذ كل مقال ملفَّ HTML واحدًا وكتابَ EPUB، مع الحواشي والوقائع والمصادر. ويوافق كتاب EPUB معيار EPUB Accessibility 1.1 على المستوى AA من WCAG 2.2.',
      'ليست الأصول في هذه الملفات، إلا اقتباسات وأول كلمات كل موضع تعيد دعوى صوغه وآخرها.',
    ],
  },
  overview: {
    about: 'كل مقال نص عُلِّمت فيه كل دعوى. ولكل دعوى صفحة فيها ما يؤيدها وما يعارضها ومصادرها، ولكل واقعة ملف.',
    drafts: 'يعرض هذا الموقع مسودات. وهو غير منشور، ولا يُقتبس منه ولا يُحتفظ بشيء منه.',
    claims: (title) => `دعاوى ${title}`,
    pages: 'الصفحات',
  },
  feed: {
    claims: (counts) => `الدعاوى: ${counts}.`,
    cited: 'وردت في {essay}.',
    claim: (number) => `الدعوى ${number} من {essay}.`,
    revision: (number, why) => `النسخة ${number}: ${why}`,
  },
});
