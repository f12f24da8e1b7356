/** What lies behind words, in either theme: paper, and what is raised from it. A test holds them equal to tokens.css. */
export const backgrounds = { light: ['#fdfcf9', '#f6f3ec'], dark: ['#15171a', '#1d2024'] } as const;
export type Theme = keyof typeof backgrounds;

/** What readers need (WCAG, level AAA). */
export const enough = 7;

type Channels = [number, number, number];

/** Of `#8c2f1d`, from 0 to 1. */
const channelsOf = (color: string): Channels =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as Channels;

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const encoded = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

function luminance(color: string): number {
  const [red, green, blue] = channelsOf(color).map(linear) as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of a colour to what may lie behind it. @see https://www.w3.org/TR/WCAG22/#contrast-enhanced */
export const contrastIn = (theme: Theme, color: string): number =>
  Math.min(...backgrounds[theme].map((background) => contrast(color, background)));

/** The colour of the same hue that is nearest to one and has enough contrast: darker on light paper, lighter on dark. */
export function nearestReadable(theme: Theme, color: string): string {
  const [lightness, a, b] = toOklab(color);
  const step = theme === 'light' ? -0.002 : 0.002;
  for (let next = lightness; next >= 0 && next <= 1; next += step) {
    const found = fromOklab([next, a, b]);
    if (contrastIn(theme, found) >= enough) return found;
  }
  return theme === 'light' ? '#000000' : '#ffffff';
}

/** @see https://bottosson.github.io/posts/oklab/ */
function toOklab(color: string): Channels {
  const [red, green, blue] = channelsOf(color).map(linear) as Channels;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Where no screen has a colour so strong, the strongest of the same hue. */
function fromOklab([lightness, a, b]: Channels): string {
  for (let strength = 1; ; strength -= 0.02) {
    const [l, m, s] = [
      lightness + strength * (0.3963377774 * a + 0.2158037573 * b),
      lightness - strength * (0.1055613458 * a + 0.0638541728 * b),
      lightness - strength * (0.0894841775 * a + 1.291485548 * b),
    ].map((value) => value ** 3) as Channels;
    const channels = [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ].map(encoded);
    if (strength <= 0 || channels.every((value) => value >= -0.002 && value <= 1.002))
      return `#${channels.map(hex).join('')}`;
  }
}

const hex = (value: number) =>
  Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, '0');
