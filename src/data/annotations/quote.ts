/** Words of a page with those around them, by which programs find them there again: signs as the page's document has them. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Of a finished page of an essay, the words of each claim by its id. */
export type Quotes = Pick<ReadonlyMap<string, Quote>, 'get'>;

/** Found again even if the page has changed a little: hence the words around. */
export const quoteSelector = ({ exact, prefix, suffix }: Quote) => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
