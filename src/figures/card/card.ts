import { address } from '../../model/address.ts';
import type { Claim, Essay, Incident } from '../../model/edition.ts';
import { languageOf } from '../../model/language.ts';
import { arguing, listNames } from '../../model/join/people.ts';
import { joinTexts } from '../../model/join-texts.ts';
import type { Site } from '../../model/schema/site.ts';
import { levels } from '../../model/terms.ts';
import { levelInk } from '../../styles/ink.ts';
import { wordsFor } from '../../words/words.ts';

/** What the picture of a page says when others link to that page. */
export interface Card {
  /** From the root of the site. */
  path: string;
  /** What kind of page it is. */
  kicker?: string;
  /** Set as large as the card lets them be. */
  words: string;
  /** Of the words. */
  language: string;
  mark?: Mark;
  /** Under the words: who, or where and when; two lines, or one that may go on in a second. */
  detail?: readonly string[];
  site: string;
  /** At the foot, beside the site: what the words are a part of, or how much there is. */
  foot?: string;
  /** The site's own colour, where it has one. */
  accent?: string;
}

/** How well a claim is supported. */
export interface Mark {
  name: string;
  /** SVG within a box of 10 by 10, in `currentColor`. */
  sign: string;
  color: string;
}

/** What every card of a site has. */
const ofSite = ({ title, accent }: Site) => ({ site: title, ...(accent && { accent: accent.light }) });

export const siteCard = (site: Site): Card => ({
  path: address.cards.site,
  words: site.title,
  language: site.language,
  detail: [site.tagline],
  ...ofSite(site),
});

export function essayCard(essay: Essay, site: Site): Card {
  const { original, language, claims, incidents } = essay;
  const words = wordsFor(language, site.language);
  const authors = listNames(arguing(essay), language);
  const dated = (date: string | undefined) => date && words.date(date);
  return {
    path: address.cards.essay(essay.id),
    kicker: words.terms.relations[essay.relation].kicker,
    words: essay.title,
    language,
    detail: (original
      ? [
          authors && words.data.after(authors),
          joinTexts([original.publisher, dated(original.published)], words.terms.comma),
        ]
      : [authors, dated(essay.published)]
    ).filter((line): line is string => Boolean(line)),
    ...ofSite(site),
    foot: joinTexts(
      [words.essay.claims(claims.length), incidents.length > 0 && words.essay.incidents(incidents.length)],
      ' · ',
    ),
  };
}

export function claimCard({ id, number, statement, assessment }: Claim, essay: Essay, site: Site): Card {
  const { terms, data } = wordsFor(essay.language, site.language);
  const { level } = assessment;
  return {
    path: address.cards.claim(essay.id, id),
    kicker: data.claimOf(number, essay.claims.length),
    words: statement,
    language: essay.language,
    mark: { name: terms.levels[level].name, sign: levels[level].sign, color: levelInk[level] },
    ...ofSite(site),
    foot: essay.title,
  };
}

export function incidentCard(incident: Incident, site: Site): Card {
  const { id, title, date, place } = incident;
  const language = languageOf(incident, site);
  const words = wordsFor(language, site.language);
  const country = place?.country && new Intl.DisplayNames(words.language, { type: 'region' }).of(place.country);
  return {
    path: address.cards.incident(id),
    kicker: words.incident.kicker,
    words: title,
    language,
    detail: [...(place ? [joinTexts([place.name, country], words.terms.comma)] : []), words.date(date)],
    ...ofSite(site),
  };
}

/** The same for those who do not see the picture. */
export function cardText({ kicker, words, mark, detail, site, foot }: Card): string {
  const parts = [
    kicker === undefined ? words : `${kicker}: ${words}`,
    mark?.name,
    joinTexts(detail ?? [], ', '),
    foot,
    site,
  ];
  return joinTexts(
    [...new Set(parts)].map((part) => part && (/[.!?…。！？।؟]$/u.test(part) ? part : `${part}.`)),
    ' ',
  );
}
