import { direction } from '../model/language.ts';

const room = (lines: number) => `:root h1,:root h1.sentence{letter-spacing:0;line-height:${lines}}`;
const upright = ':root :is(em,cite,i,.note .words){font-style:normal}';

/** Letters that join are never set apart; emphasis is weight. */
const joined = `${room(1.35)}${upright}:root em:not(.crux){font-weight:600}:root[data-spacing=wide] main{letter-spacing:normal}`;
/** Emphasis is a dot beside each sign. */
const han = `${room(1.25)}${upright}:root em:not(.crux){text-emphasis:filled sesame}:root{line-break:strict}`;

/** Runs as it is written, on pages that run the other way. */
const code = ':root :is(pre,code){direction:ltr;unicode-bidi:isolate}';

const styles: Readonly<Record<string, string>> = {
  Arab: joined,
  Hans: han,
  Hant: han,
  // Browsers that find words in Japanese break lines between them.
  Jpan: `${han}:root{word-break:auto-phrase}`,
};

/** What pages in a script other than Latin need besides the style sheet of all; the others do not carry it along. */
export function languageStyles(language: string): string | undefined {
  const style = styles[new Intl.Locale(language).maximize().script ?? ''];
  return direction(language) === 'rtl' ? `${code}${style ?? ''}` : style;
}
