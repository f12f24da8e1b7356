import { currentEdition } from './model/current-edition.ts';

/** The whole of `content/`, joined. In development this module is evaluated again after each change of it. */
export const edition = currentEdition();
