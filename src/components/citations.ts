import { asSource, type Citation } from '../exports/citation.ts';
import { formatReferences, type ReferenceStyle } from '../exports/reference.ts';

/** How each style is called, the first before all others. */
const styles: Record<ReferenceStyle, string> = { apa: 'APA', harvard1: 'Harvard', vancouver: 'Vancouver' };

/** HTML of a citation in each style. Each is formatted alone: in a list, styles would tell apart those of one year by letters. */
export const inStyles = (citation: Citation): { name: string; html: string | undefined }[] =>
  (Object.keys(styles) as ReferenceStyle[]).map((style) => ({
    name: styles[style],
    html: formatReferences([asSource(citation)], style).get(citation.key),
  }));
