import type { Level } from '../model/terms.ts';

/** The light colours of tokens.css, which a picture cannot read; a test holds them equal. */
export const ink = {
  paper: '#fdfcf9',
  ink: '#1c1d1f',
  'ink-soft': '#505256',
  rule: '#ddd9cf',
  accent: '#9a2f1d',
} as const;

/** Of each level, as its mark and its name have it. */
export const levelInk: Record<Level, string> = {
  'well-supported': '#1a603d',
  'partly-supported': '#6e5300',
  contested: '#5c2b8f',
  weak: '#7a2460',
  'value-judgement': '#3d4f7c',
  prediction: '#1f5f6b',
};
