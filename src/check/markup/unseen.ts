import { perText } from '../../model/read/once.ts';

/** Characters that nobody sees, and some that systems cannot keep. Tab and the ends of lines are none. */
const UNSEEN =
  /[[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800\ufff9-\ufffc]--[\t\n\r]]/gv;

/** Whether a text has no sign that anybody sees. */
export const isBlank = (text: string): boolean => /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);

/** How a character is called that cannot be shown: `U+200B`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Those that turn the direction of what follows. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/** Characters that nobody sees, one after another, where no script needs them. */
export interface Unseen {
  /** Where the first stands in the text. */
  index: number;
  first: string;
  /** How many there are. */
  count: number;
  /** Whether they turn the direction of what follows. */
  turns: boolean;
}

/** @param whole The text from which it is taken, for what hangs on the writing of all of it. */
export function unseenIn(text: string, whole = text): Unseen[] {
  const found: Unseen[] = [];
  // Nearly no text has any.
  if (text.search(UNSEEN) < 0) return found;
  const rightToLeft = isRightToLeft(whole);
  let end = -1;
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (isNeeded(text, index, character, rightToLeft)) continue;
    const last = found.at(-1);
    const turns = TURNS.test(character);
    if (last?.turns === turns && index === end) last.count += 1;
    else found.push({ index, first: character, count: 1, turns });
    end = index + character.length;
  }
  return found;
}

const RIGHT_TO_LEFT = /[\p{scx=Hebr}\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Adlm}]/u;

const isRightToLeft = perText((text) => RIGHT_TO_LEFT.test(text));

/** Writing in which letters are joined by rule, and a joiner or its opposite spells a word. */
const JOINED =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mand}\p{scx=Nkoo}\p{scx=Adlm}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
/** Writing without spaces, in which a space without width parts words. */
const UNPARTED = /[\p{scx=Khmr}\p{scx=Thai}\p{scx=Laoo}\p{scx=Mymr}\p{scx=Lana}\p{scx=Tale}\p{scx=Java}\p{scx=Bali}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}]$/u;

/** Whom to ask about each kind: what stands before it, and the character after it. */
const NEEDED: readonly [RegExp, (before: string, after: string, rightToLeft: boolean) => boolean][] = [
  [/[\u200c\u200d]/, (before, after) => JOINED.test(before.slice(-2)) || JOINED.test(after)],
  [/\u200d/, (before, after) => PICTURE.test(before) && /\p{Emoji}/u.test(after)],
  [/\u200b/, (before, after) => UNPARTED.test(before.slice(-2)) || UNPARTED.test(after)],
  [/[\u200e\u200f\u061c]/, (_, __, rightToLeft) => rightToLeft],
  [/[\ufe0e\ufe0f]/, (before, after) => PICTURE.test(before) || (/[0-9#*]$/.test(before) && after === '\u20e3')],
  [
    /[\ufe00-\ufe0d]/,
    (before) => /[\p{scx=Han}\p{scx=Kana}\p{scx=Mymr}\p{scx=Phag}\p{Sm}\uff01-\uff60]$/u.test(before),
  ],
  [/[\u{e0100}-\u{e01ef}]/u, (before) => /\p{Script=Han}$/u.test(before)],
  [/[\u180b-\u180f]/, (before) => /\p{Script=Mongolian}$/u.test(before)],
  [/\u034f/, (before, after) => /\p{M}$/u.test(before) || /\p{M}/u.test(after)],
  [/[\u115f\u1160]/, (before, after) => /[\u1100-\u11ff]$/.test(before) || /[\u1100-\u11ff]/.test(after)],
  [/\u2800/, (before, after) => /[\u2801-\u28ff]$/.test(before) || /[\u2801-\u28ff]/.test(after)],
  // The flags of England, Scotland and Wales.
  [
    /[\u{e0020}-\u{e007f}]/u,
    (before, after) => /\u{1f3f4}[\u{e0061}-\u{e007a}]{0,5}$/u.test(before) && /^[\u{e0061}-\u{e007f}]/u.test(after),
  ],
  [/\u{e007f}/u, (before) => /\u{1f3f4}[\u{e0061}-\u{e007a}]{3,6}$/u.test(before)],
];

function isNeeded(text: string, index: number, character: string, rightToLeft: boolean): boolean {
  const before = text.slice(Math.max(0, index - 16), index);
  const after = String.fromCodePoint(text.codePointAt(index + character.length) ?? 0);
  return NEEDED.some(([kind, needed]) => kind.test(character) && needed(before, after, rightToLeft));
}
