/** A browser engine in which the site must work. */
export interface Engine {
  name: string;
  /** The Debian package that brings it. */
  debianPackage: string;
  /** Whether it can be told to force the reader's colours upon a page. */
  forcesColors: boolean;
  installed(): boolean;
  version(): string | Promise<string>;
  launch(settings?: Settings): Promise<Browser>;
}

/** What a reader has set in the browser or the system. */
export interface Settings {
  /** Forced ones are the system's own, whatever the page says. */
  colors?: 'light' | 'dark' | 'forced';
  reducedMotion?: boolean;
  script?: 'on' | 'off';
}

export interface Browser {
  /** A window with nothing stored; it shows the address once that is loaded. */
  open(address: string, size?: Size): Promise<Page>;
  close(): Promise<void>;
}

/** Of what a page is shown in, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Escape';

export interface Page {
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page, script on or off. It sees its argument and the page, and nothing of the test. */
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** Runs the text of a script in the page. */
  run(script: string): Promise<void>;
  /** Points at the first element that matches, and clicks. Does not wait for what comes of it. */
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  resize(size: Size): Promise<void>;
  /** Shows the page as the rules for paper say. */
  showAsPrinted(): Promise<void>;
  /** What the window shows, as PNG. */
  screenshot(): Promise<Buffer>;
  /** What the browser has complained of, so far. */
  complaints: readonly string[];
  close(): Promise<void>;
}

export const usualSize: Size = { width: 1440, height: 900 };

/** For engines that cannot be told to print: the style sheets' rules for paper become those for the screen. To run in the page. */
export function swapMedia(): void {
  const swap = (rules: Iterable<CSSRule>): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
        else if (rule.media.mediaText === 'screen') rule.media.mediaText = 'print';
      }
      if (rule instanceof CSSGroupingRule) swap(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) {
    // From the disk the rules of a file cannot be read, but when they hold can be changed.
    if (sheet.media.mediaText === 'print') sheet.media.mediaText = 'all';
    else if (sheet.href === null || location.protocol !== 'file:') swap(sheet.cssRules);
  }
}
