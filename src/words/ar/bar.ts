import type { BarWords } from '../en/bar.ts';
import type { Tools } from '../tools.ts';

export const bar = (_: Tools<'ar'>): BarWords => ({
  skip: 'انتقل إلى النص',
  site: 'الموقع',
  menu: 'القائمة',
  argument: 'الحجة',
  claims: 'الدعاوى',
  essays: 'المقالات',
  incidents: 'الوقائع',
  sources: 'المصادر',
  method: 'المنهج',
  search: 'البحث',
  choices: {
    name: 'خيارات القراءة',
    theme: { label: 'الألوان', '': 'كما في النظام', light: 'فاتحة', dark: 'داكنة' },
    view: { label: 'العرض', '': 'الكلمات الحاسمة', text: 'النص وحده', whole: 'الدعاوى كاملة' },
    size: { label: 'حجم النص', small: 'صغير', '': 'عادي', large: 'كبير', largest: 'كبير جدًا' },
    leading: { label: 'الأسطر', '': 'عادية', wide: 'متباعدة' },
    spacing: { label: 'الحروف', '': 'عادية', wide: 'متباعدة' },
    face: { label: 'الخط', '': 'بزوائد', sans: 'بلا زوائد' },
  },
  corrections: 'التصويبات',
  data: 'كل شيء في صورة بيانات',
  feeds: 'جديد المقالات والوقائع والدعاوى: {rss}، {json}',
});
