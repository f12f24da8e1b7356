import { stringify } from 'yaml';

export const withFrontMatter = (data: object, body: string): string =>
  `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}\n`;
