/** Marks the incidents of the passage that is being read: those in a band at 25 to 40 per cent of the window, or the one that holds the focus. */
class IncidentRail extends HTMLElement {
  #passages = [...document.querySelectorAll<HTMLElement>('.passage')];
  #focused: HTMLElement | undefined;
  #timer = 0;

  connectedCallback() {
    const follow = () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#mark(this.#focused ? [this.#focused] : this.#inBand()), 100);
    };
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow, { passive: true });
    follow();
    // The page moves to what gets the focus, and need not bring it into the band: until the reader scrolls, the focus decides.
    document.addEventListener('focusin', ({ target }) => {
      const passage =
        target instanceof Element && target.matches(':focus-visible') && target.closest<HTMLElement>('.passage');
      this.#focused = passage || undefined;
      if (this.#focused) this.#mark([this.#focused]);
    });
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
      const release = (event: Event) => {
        if (!(event instanceof KeyboardEvent && event.key === 'Tab')) this.#focused = undefined;
      };
      document.addEventListener(type, release, { passive: true });
    }
  }

  /** Passages between 25 and 40 per cent of the window; towards the end of the page, which cannot rise that far, down to its foot. */
  #inBand(): HTMLElement[] {
    const left = document.documentElement.scrollHeight - innerHeight - scrollY;
    const from = innerHeight * 0.25;
    const to = Math.max(innerHeight * 0.4, innerHeight - left);
    return this.#passages.filter((passage) => {
      const { top, bottom } = passage.getBoundingClientRect();
      return top < to && bottom > from;
    });
  }

  #mark(passages: HTMLElement[]) {
    const current = new Set(passages.flatMap(({ dataset }) => dataset['incidents']?.split(' ') ?? []));
    const items = [...this.querySelectorAll<HTMLElement>('[data-incident]')];
    for (const item of items) item.ariaCurrent = current.has(item.dataset['incident'] ?? '') ? 'true' : null;
    const first = items.find(({ ariaCurrent }) => ariaCurrent);
    // Only the rail itself scrolls, and not while the reader is using it.
    if (first && !this.matches(':hover, :focus-within'))
      this.scrollTo({ top: first.offsetTop - this.clientHeight / 3 });
  }
}
customElements.define('incident-rail', IncidentRail);
