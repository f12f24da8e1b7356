import { perName } from '../read/once.ts';
import type { EssayMeta } from '../schema/essay.ts';
import { relations } from '../schema/relation.ts';

/** Somebody who wrote or annotated. */
export type Person = EssayMeta['editors'][number] & { role?: string | undefined };

/** Whose argument an essay makes; nobody where its author is unknown. */
export const arguing = ({ original, authors, editors }: EssayMeta): readonly Person[] =>
  original?.authors ?? authors ?? editors;

/** In whose words its text is. */
export const writing = (essay: EssayMeta): readonly Person[] =>
  relations[essay.relation].wording === 'authors' ? arguing(essay) : essay.editors;

/** Whose page it is: an essay is its author's; what restates or reprints another text is of those who annotate it. */
export const publishing = ({ authors, editors }: EssayMeta): readonly Person[] => authors ?? editors;

/** Their names as the language lists them: "Ada and Ben". Empty for nobody. */
export const listNames = (people: readonly Person[], language: string): string =>
  listsIn(language).format(people.map(({ name }) => name));

export const listsIn = perName((tag) => new Intl.ListFormat(tag));
