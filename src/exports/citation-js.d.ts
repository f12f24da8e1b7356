/** The part of citation-js that is used here; the packages carry no types. */
declare module '@citation-js/core' {
  export const plugins: { output: { format(name: string, data: readonly object[], options: object): unknown } };
}
declare module '@citation-js/plugin-csl';
