/** Markdown, and what a program that is not ours makes of it. */
export interface Example {
  /** Of which specification, and its number there. */
  name: string;
  markdown: string;
  html: string;
}
