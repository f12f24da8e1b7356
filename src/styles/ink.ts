import type { Level } from '../model/terms.ts';

/** The light colours of tokens.css, which a picture cannot read; a test holds them equal. */
export const ink = {
  paper: '#fdfcf9',
  ink: '#1c1d1f',
  'ink-soft': '#4d4f53',
  rule: '#ddd9cf',
  accent: '#8c2f1d',
} as const;

/** Of each level, as its mark and its name have it. */
export const levelInk: Record<Level, string> = {
  'well-supported': '#1a5936',
  'partly-supported': '#654a00',
  contested: '#5c2b8f',
  weak: '#7a2460',
  'value-judgement': '#3b4d7a',
  prediction: '#1f5561',
};
