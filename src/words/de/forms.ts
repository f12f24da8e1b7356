import type { FormsWords } from '../en/forms.ts';
import type { Tools } from '../tools.ts';

export const forms = (_: Tools<'de'>): FormsWords => ({});
