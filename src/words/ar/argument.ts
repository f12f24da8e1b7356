import type { ArgumentWords } from '../en/argument.ts';
import type { Tools } from '../tools.ts';

export const argument = (_: Tools<'ar'>): ArgumentWords => ({
  title: 'الحجة',
  description: (essay) => `ما يخلص إليه ${essay}، وما يستند إليه ذلك، وما يعارضه، ومدى قوة الأدلة على كل دعوى.`,
  lead: 'حجة {essay}، من خلاصتها إلى ما تستند إليه',
  list: 'دعوى بعد دعوى',
  asList: 'في قائمة',
  asMap: 'في مخطط',
  map: 'مخطط الحجة',
  argues: 'ما يقوله المقال',
  views: 'آراء يعارضها',
  alone: 'دعاوى قائمة بذاتها',
  elsewhere: 'ترد في موضعها',
  sides: { for: 'مؤيد', against: 'معارض' },
  place: {
    above: 'ما تؤيده أو تعارضه',
    below: 'ما يؤيدها أو يعارضها',
    self: 'هذه الدعوى',
    alone: 'هذه الدعوى قائمة بذاتها: لا يبني عليها المقال شيئًا ولا يعلّلها',
    whole: 'موضعها في الحجة كلها',
  },
});
