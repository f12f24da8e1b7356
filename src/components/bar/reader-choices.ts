/** What a reader may set, each kept on the device under its name and put on `<html>` as `data-<name>`. The empty value is the usual one. */
export const readerChoices = {
  theme: ['', 'light', 'dark'],
  view: ['', 'text', 'whole'],
  size: ['small', '', 'large', 'largest'],
  leading: ['', 'wide'],
  spacing: ['', 'wide'],
  face: ['', 'sans'],
} as const;
export type ReaderChoice = keyof typeof readerChoices;

/** What the choices are called, and each of their values. */
export type ChoiceWords = { name: string } & {
  [Name in ReaderChoice]: { label: string } & Record<(typeof readerChoices)[Name][number], string>;
};
