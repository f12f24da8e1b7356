/* In the browser, in development alone: shows the mistakes in content over the page, which stays as it last was. */
import type { Mistakes } from './mistakes.ts';

const STYLE = `
  dialog { box-sizing: border-box; inline-size: min(60rem, 100vw - 2rem); max-block-size: calc(100vh - 2rem); overflow: auto; margin: auto;
    padding: 1.5rem; border: 0; border-block-start: 6px solid #b3261e; background: #fff; color: #1b1b1b; font: 1rem/1.5 system-ui, sans-serif; }
  dialog::backdrop { background: rgb(0 0 0 / 0.5); }
  h1 { margin: 0 0 1rem; font-size: 1.125rem; }
  ol { margin: 0; padding: 0; list-style: none; }
  li { margin-block: 0 1rem; overflow-wrap: anywhere; }
  button { display: block; padding: 0; border: 0; background: none; color: #0b57d0; font: 0.875rem/1.7 ui-monospace, monospace;
    text-align: start; text-decoration: underline; cursor: pointer; overflow-wrap: anywhere; }
  p { margin: 0; color: #4a4a4a; }
`;

class ContentMistakes extends HTMLElement {
  readonly #dialog = document.createElement('dialog');

  constructor() {
    super();
    this.lang = 'en';
    this.dir = 'ltr';
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.attachShadow({ mode: 'open' }).append(style, this.#dialog);
  }

  show({ summary, list, more }: Mistakes): void {
    this.#dialog.replaceChildren(
      element('h1', summary),
      listOf(list),
      element(
        'p',
        `${more > 0 ? `And ${more} more, in the terminal. ` : ''}It goes when they are mended. Esc puts it away.`,
      ),
    );
    if (!this.#dialog.open) this.#dialog.showModal();
  }
}

function listOf(list: Mistakes['list']): HTMLElement {
  const items = list.map(({ place, said }) => {
    const item = document.createElement('li');
    const open = element('button', place);
    open.title = 'Open in the editor';
    open.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`));
    item.append(open, said);
    return item;
  });
  const all = document.createElement('ol');
  all.append(...items);
  return all;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('content-mistakes', ContentMistakes);
let shown: ContentMistakes | undefined;

import.meta.hot?.on('content:mistakes', (mistakes: Mistakes) => {
  if (!shown?.isConnected) {
    shown = new ContentMistakes();
    document.body.append(shown);
  }
  shown.show(mistakes);
});
import.meta.hot?.send('content:asks');
