import { direction } from '../model/language.ts';

const room = (lines: number) => `:root h1,:root h1.sentence{letter-spacing:0;line-height:${lines}}`;
const upright = ':root :is(em,cite,i,.note .words){font-style:normal}';

/** Letters that join are never set apart; emphasis is weight. */
const joined = `${room(1.35)}${upright}:root em:not(.crux){font-weight:600}:root[data-spacing=wide] main{letter-spacing:normal}`;
/** Emphasis is a dot beside each sign; no line begins with the mark of a footnote, though no space stands before it either. */
const han = `${room(1.25)}${upright}:root em:not(.crux){text-emphasis:filled sesame}:root{line-break:strict}.footnote-mark::before{content:"\\2060"}`;
/** Browsers that find words in Japanese keep them whole in headings; in a text lines are filled, as in print. */
const words = ':is(h1,h2,h3,nav,th){word-break:auto-phrase}';

/** Runs as it is written, on pages that run the other way; what a link says keeps its order beside others in a list. */
const against = ':root :is(pre,code){direction:ltr;unicode-bidi:isolate}a{unicode-bidi:isolate}';

/** Long words are parted, in headings only where little room is left. */
const parted =
  'body{hyphens:auto;hyphenate-limit-chars:12 5 5}:is(pre,code){hyphens:none}@media (width>=40rem){:is(h1,h2,h3){hyphens:manual}}';

const byScript: Readonly<Record<string, string>> = { Arab: joined, Hans: han, Hant: han, Jpan: `${han}${words}` };
/** Languages that write compounds as one word. */
const compounding = new Set(['da', 'de', 'et', 'fi', 'hu', 'is', 'nb', 'nl', 'nn', 'no', 'sv']);

/** What pages need besides the style sheet of all in some scripts and languages; the others do not carry it along. */
export function languageStyles(tag: string): string | undefined {
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  const style = byScript[script] ?? (compounding.has(language) ? parted : '');
  return (direction(tag) === 'rtl' ? against : '') + style || undefined;
}
