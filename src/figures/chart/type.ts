/** Of all type in charts, in pixels: it stays this size however wide the chart is. */
export const typeSize = 13;
export const lineHeight = 17;

/** How wide a text is at most, bold in a common sans-serif, in pixels. Nothing can be measured without a browser. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u1100-\u9fff\uac00-\uffef]/.test(character) ? 1 : 0.7), 0) * typeSize;

/** Breaks a text between its parts so that each line is at most this wide; a part that is wider alone has its own line. */
export function wrap<Part>(parts: readonly Part[], text: (part: Part) => string, width: number): Part[][] {
  const lines: Part[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line && widthOf([...line, part].map(text).join(' ')) <= width) line.push(part);
    else lines.push([part]);
  }
  return lines;
}
