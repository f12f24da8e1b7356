import type { HomeWords } from '../en/home.ts';
import type { Tools } from '../tools.ts';

export const home = ({ count, number: written }: Tools<'de'>): HomeWords => ({
  record: 'Der Befund.',
  checked: (claims, sources) =>
    `${count(claims, { one: '# Behauptung', other: '# Behauptungen' })}, an ${count(sources, { one: '# Quelle', other: '# Quellen' })} geprüft:`,
  read: 'Den Essay lesen',
  more: 'Weitere Essays',
  teasers: { holdsBest: 'Hält am besten stand', mostEvidence: 'Meiste Belege' },
  how: 'Ein Argument steht auf Behauptungen und Beispielen. Hier ist jedes davon im Text markiert, mit dem, was dafür spricht, dem, was dagegen spricht, und einem Link, der bleibt.',
  essays: (number) => `Alle ${written(number)} Essays`,
  incidents: 'Alle Vorfälle in zeitlicher Folge',
  sources: 'alle Quellen',
  method: 'wie die Anmerkungen entstehen',
  list: {
    title: (number) => `${written(number)} Essays`,
    description: 'Jeder Essay, der neueste zuerst, mit allen seinen Behauptungen.',
  },
});
