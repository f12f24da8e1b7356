/** What a reader may set, each kept on the device under its name and put on `<html>` as `data-<name>`. The empty value is the usual one. */
export const readerChoices = {
  theme: { label: 'Colours', values: { '': 'System', light: 'Light', dark: 'Dark' } },
  view: { label: 'Show', values: { '': 'Cruxes', text: 'Text only', whole: 'Whole claims' } },
  size: { label: 'Text size', values: { small: 'Small', '': 'Normal', large: 'Large', largest: 'Largest' } },
  leading: { label: 'Lines', values: { '': 'Normal', wide: 'Far apart' } },
  spacing: { label: 'Letters', values: { '': 'Normal', wide: 'Far apart' } },
  face: { label: 'Typeface', values: { '': 'Serif', sans: 'Sans serif' } },
} as const satisfies Readonly<Record<string, { label: string; values: Readonly<Record<string, string>> }>>;
