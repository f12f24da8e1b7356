import { writeCsl, type CslMarks } from '../../model/schema/csl-text.ts';
import { escapeXml } from '../markup.ts';

const marks: CslMarks = {
  italic: ['<i>', '</i>'],
  bold: ['<b>', '</b>'],
  raised: ['<sup>', '</sup>'],
  lowered: ['<sub>', '</sub>'],
  smallCapitals: ['<span class="small-capitals">', '</span>'],
  asWritten: ['', ''],
};

/** The title of a source as HTML. */
export const titleHtml = (title: string): string => writeCsl(title, marks, escapeXml);
