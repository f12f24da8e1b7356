declare namespace App {
  interface Locals {
    /** In the language of the page: its layout sets them before anything on the page is rendered. */
    words: import('./words/words.ts').Words;
  }
}
