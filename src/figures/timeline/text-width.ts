/** Widths in ems of what is far from the average; measured in Verdana and DejaVu Sans, the widest that a system sets its menus in. */
const NARROW = /[iljtfrI.,:;'’‘!|()[\] -]/g;
const WIDE = /[mwMWOQGDHNU@%—…“”&]/g;

/**
 * About how wide a text is in the system's own font; rather too wide than too narrow, as no page can say which font that is.
 *
 * @param size Font size in pixels; so is the result.
 */
export function textWidth(text: string, size: number): number {
  const narrow = text.match(NARROW)?.length ?? 0;
  const wide = text.match(WIDE)?.length ?? 0;
  return size * (0.6 * ([...text].length - narrow - wide) + 0.37 * narrow + 0.85 * wide);
}
