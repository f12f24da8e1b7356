import { direction } from '../../model/language.ts';
import { ink } from '../../styles/ink.ts';
import type { Card, Mark } from './card.ts';

/** What networks ask for: in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const detailSize = 31;
const lineHeight = 1.25;

/** The room for the words. */
export const wordsBox = ({ detail }: Card) => ({
  width: 1056,
  // The second line of the detail takes its own from the words.
  height: detail === undefined ? 320 : 320 - detailSize * lineHeight,
});

/** Sizes that the words may have, largest first: in pixels. A feed shows the card at two fifths. */
export const wordSizes = [120, 108, 97, 88, 80, 74, 68, 63, 58, 54, 50, 46, 42, 39, 36, 33] as const;

/** Where lines of the words may end; `cut`: anywhere, and what does not fit is left out. */
export type Breaks = 'between-words' | 'anywhere' | 'cut';

/** How the words are set. */
export interface Setting {
  size: number;
  /** As a multiple of the size. */
  leading: number;
  weight: number;
  breaks: Breaks;
}

/** An element as Takumi draws it. */
interface Element {
  style: Record<string, string | number>;
  dir?: 'ltr' | 'rtl';
  lang?: string;
}
export type Sheet =
  | (Element & { type: 'container'; children: Sheet[] })
  | (Element & { type: 'text'; text: string })
  | (Element & { type: 'image'; src: string; width: number; height: number });

/** The card as a tree of elements with styles. */
export function sheet(card: Card, setting: Setting): Sheet {
  return {
    type: 'container',
    dir: direction(card.language),
    style: {
      ...cardSize,
      display: 'flex',
      flexDirection: 'column',
      padding: '50px 72px 42px',
      borderTop: `14px solid ${card.accent ?? ink.accent}`,
      backgroundColor: ink.paper,
      color: ink.ink,
      fontSize: 30,
      lineHeight,
    },
    children: [
      line(card.kicker ?? '', {
        minHeight: 34,
        marginBottom: 20,
        color: card.accent ?? ink.accent,
        fontSize: 27,
        fontWeight: 600,
        letterSpacing: 2.2,
        textTransform: 'uppercase',
      }),
      words(card, setting),
      row({ marginTop: 'auto', gap: 14, minHeight: 40 }, [
        ...(card.mark ? mark(card.mark) : []),
        ...(card.detail ? [lines(card.detail)] : []),
      ]),
      row(
        { marginTop: 22, paddingTop: 18, borderTop: `2px solid ${ink.rule}`, justifyContent: 'space-between', gap: 48 },
        [
          line(card.site, { fontWeight: 600, fontSize: 27, flexShrink: 0, maxWidth: 640 }),
          ...(card.foot ? [line(card.foot, { color: ink['ink-soft'], fontSize: 27 })] : []),
        ],
      ),
    ],
  };
}

/** The words alone, to be measured or as a part of the card. */
export const words = (card: Card, { size, leading, weight, breaks }: Setting): Sheet => ({
  type: 'text',
  text: card.words,
  lang: card.language,
  dir: direction(card.language),
  style: {
    width: wordsBox(card).width,
    fontSize: size,
    fontWeight: weight,
    lineHeight: leading,
    textWrap: 'balance',
    // In Japanese and Chinese a line may end after any character; elsewhere their words, and Korean ones, stay whole.
    wordBreak: /^(ja|zh)\b/.test(card.language) ? 'normal' : 'keep-all',
    overflowWrap: breaks === 'between-words' ? 'normal' : 'anywhere',
    ...(breaks === 'cut' && {
      textOverflow: 'ellipsis',
      lineClamp: Math.floor(wordsBox(card).height / (size * leading)),
    }),
  },
});

const mark = ({ name, sign, color }: Mark): Sheet[] => [
  {
    type: 'image',
    src: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" color="${color}">${sign}</svg>`,
    width: 32,
    height: 32,
    style: { flexShrink: 0 },
  },
  line(name, { color, fontSize: 34, fontWeight: 600 }),
];

const line = (text: string, style: Element['style']): Sheet => ({
  type: 'text',
  text,
  style: { lineClamp: 1, textOverflow: 'ellipsis', ...style },
});

const lines = (texts: readonly string[]): Sheet => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', width: '100%' },
  children: texts.map((text) => line(text, { fontSize: detailSize, lineClamp: 3 - texts.length, textWrap: 'balance' })),
});

const row = (style: Element['style'], children: Sheet[]): Sheet => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'row', alignItems: 'center', ...style },
  children,
});
