/** The part of subset-font that is used here; the package carries no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2';
      noLayoutClosure?: boolean;
      keepAllGlyphs?: boolean;
      variationAxes: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}
