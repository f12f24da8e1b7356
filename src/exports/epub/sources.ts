import { address } from '../../model/address.ts';
import type { Use } from '../../model/edition.ts';
import type { Source } from '../../model/schema/source.ts';
import { sortByReference } from '../../data/citation/reference.ts';
import { robustLink } from '../../data/sources/robust-link.ts';
import type { Book } from './book.ts';
import { backMatter } from './document.ts';
import { link } from './links.ts';
import { xml, type Markup } from '../../data/markup.ts';
import { toXhtml } from './xhtml.ts';

/** Every source that the book names, by author or title. */
export function sourcesChapter(book: Book): Markup {
  const { essay, sources } = book.volume;
  const sorted = sortByReference(sources, book.references, essay.language);
  const languages = new Intl.DisplayNames(book.edition.site.language, { type: 'language' });
  return backMatter(essay.language, 'Sources', 'bibliography', [
    xml`<ul class="sources">
${sorted.map((source) => entry(book, source, languages))}</ul>
`,
  ]);
}

function entry(book: Book, source: Source, languages: Intl.DisplayNames): Markup {
  const { id, language, custom } = source;
  const foreign = new Intl.Locale(language).language !== new Intl.Locale(book.volume.essay.language).language;
  const facts = [
    foreign && `in ${languages.of(language)}`,
    custom.translated && 'title translated by us',
    custom.untitled && 'title given by us',
    custom.stance,
    custom.via && `copy read: ${custom.via}`,
    !custom.read && 'not read by an editor',
  ].filter((fact) => typeof fact === 'string');
  const reference = toXhtml(book.references.get(id) ?? '', { href: book.href });
  const robust = Object.entries(robustLink(source)).map(([name, value]) => xml` ${name}="${value}"`);
  const uses = usesIn(book, id).map((use, index) => xml`${index > 0 && ', '}${place(book, use)}`);
  return xml`<li id="${id}">
<p${!custom.translated && xml` lang="${language}" xml:lang="${language}"`}>${reference}</p>
<p>${custom.about}</p>
<p class="facts">${facts.map((fact) => `${fact} · `)}${custom.archived && xml`<a href="${custom.archived}"${robust}>archived copy</a> · `}used in ${uses}</p>
</li>
`;
}

/** Those that the book holds; other essays have books of their own. */
const usesIn = ({ edition, volume }: Book, source: string): Use[] =>
  edition.usesOf(source).filter((use) => {
    if (use.kind === 'incident') return volume.incidents.includes(use.incident);
    return (use.kind === 'essay' ? use.essay.id : use.claim.essay) === volume.essay.id;
  });

function place(book: Book, use: Use): Markup {
  switch (use.kind) {
    case 'essay':
      return link(book, address.essay(use.essay.id), 'the essay');
    case 'claim':
      return link(book, address.claim(use.claim.essay, use.claim.id), `claim ${use.claim.number}`);
    case 'incident':
      return link(book, address.incident(use.incident.id), use.incident.short);
  }
}
