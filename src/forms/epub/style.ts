/**
 * Little: size, face and colour of the text are the reader's. A plain underline is a link and nothing else, as colour alone tells nothing on
 * paper-like screens.
 */
export const style = `h1, h2, h3, h4 { line-height: 1.2; text-align: start; hyphens: none; }
h2 { margin-top: 2.5em; }
.kicker, .lead, .byline, .facts, .standing, .cite, .count, figcaption, aside { font-size: 0.85em; }
.kicker { margin: 0; }
.standfirst, .summary { font-style: italic; }
a { text-decoration: underline; }
.upright { font-style: normal; }
.small-capitals { font-variant: small-caps; }
.crux { font-style: normal; text-decoration: underline dotted 0.12em; text-underline-offset: 0.2em; }
sup { line-height: 0; font-size: 0.75em; padding-inline-start: 0.25em; }
nav ol, section[role="doc-bibliography"] > ol, .plain-list { list-style: none; padding: 0; }
section[role="doc-bibliography"] > ol > li { margin-bottom: 1em; overflow-wrap: anywhere; }
section[role="doc-bibliography"] p { margin: 0; text-indent: 0; }
figure { margin: 1.5em 0; }
img { max-width: 100%; height: auto; }
.footnotes ol { list-style: none; padding: 0; }
.footnotes { font-size: 0.85em; }
table { border-collapse: collapse; font-size: 0.75em; }
th, td { border-bottom: 1px solid; padding: 0.2em 0.5em; text-align: start; vertical-align: top; }
blockquote .attribution { text-align: end; font-size: 0.85em; }
pre { white-space: pre-wrap; }
pre, td, th { overflow-wrap: anywhere; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5em; }
p.gloss { font-size: 0.85em; margin-inline-start: 1em; }
aside { margin-block: 1.5em; padding-inline-start: 1em; border-inline-start: 1px solid; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 100%; }
`;
