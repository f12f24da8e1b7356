import type { SearchPart } from '../../data/search/search-document.ts';
import { addressOf } from './address.ts';
import { countHits, SearchEngine, type Group } from './engine.ts';
import { fillResult } from './result.ts';
import { digits } from '../../model/date/digits.ts';
import { formOf } from '../../words/plural.ts';
import { statusOf, type StatusWords } from './status.ts';

/** How many results of each kind stand together, and how many of one kind alone, until a reader asks for more. */
const few = 5;
const many = 50;

/** The index comes in files that stand after this script. */
class SiteSearch extends HTMLElement {
  readonly #part = <Part extends HTMLElement>(selector: string) => this.querySelector<Part>(selector)!;
  readonly #field = this.#part<HTMLInputElement>('input[type="search"]');
  readonly #choices = [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  readonly #engine = new SearchEngine();
  readonly #title = document.title;
  readonly #words = JSON.parse(this.dataset['words']!) as StatusWords;
  readonly #language = this.dataset['language']!;
  #missing = Number(this.dataset['files']);
  #failed = false;
  #groups: readonly Group[] = [];
  #limit = many;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    const parameters = new URLSearchParams(location.search);
    this.#field.value = parameters.get('q') ?? '';
    this.#choose(parameters.get('kind') ?? '');
    this.#part('.panel').hidden = false;
    if (!this.#field.value && !location.hash) this.#field.focus();

    this.#field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#search(), 150);
    });
    this.#part('fieldset').addEventListener('change', () => {
      this.#limit = many;
      this.#show();
    });
    addEventListener('search-part', () => void this.#take());
    for (const file of document.querySelectorAll('script[src]')) {
      file.addEventListener('error', () => {
        this.#missing -= 1;
        this.#failed = true;
        this.#search();
      });
    }
    void this.#take();
    this.#search();
  }

  get #kind() {
    return this.#choices.find(({ checked }) => checked)?.value ?? '';
  }

  #choose(kind: string) {
    const choice = this.#choices.find(({ value }) => value === kind);
    if (choice) choice.checked = true;
  }

  async #take() {
    const arrived = (globalThis as { searchParts?: SearchPart[] }).searchParts ?? [];
    for (const part of arrived.splice(0)) {
      await this.#engine.add(part);
      this.#missing -= 1;
      this.#search();
    }
  }

  #search() {
    const query = this.#field.value.trim();
    const loading = this.#missing > 0;
    const findings = this.#engine.find(loading ? '' : query);
    const { reading, groups } = findings;
    this.#groups = groups;
    this.#limit = many;
    if (!loading && !groups.some(({ kind }) => kind === this.#kind)) this.#choose('');

    const count = countHits(groups);
    const status = this.#part('[role="status"]');
    status.textContent = statusOf(
      { query, failed: this.#failed, findings: loading ? undefined : findings },
      this.#words,
      this.#language,
    );
    // The choices beneath the field say it to those who see.
    status.classList.toggle('visually-hidden', count > 0 && reading === 'exact' && !this.#failed);
    this.#part('.lists').hidden = count > 0 || (loading && query !== '');
    this.#show();
  }

  #show() {
    this.#remember();
    this.#part('fieldset').hidden = this.#groups.length === 0;

    for (const choice of this.#choices) {
      const count = countHits(this.#groups.filter(({ kind }) => choice.value === '' || choice.value === kind));
      choice.parentElement!.hidden = count === 0;
      choice.parentElement!.querySelector('.count')!.textContent = count.toLocaleString(this.#language, digits);
    }
    const chosen = this.#groups.filter(({ kind }) => this.#kind === '' || this.#kind === kind);
    this.#part('.results').replaceChildren(...chosen.map((group) => this.#group(group)));
  }

  #group({ kind, hits }: Group): Node {
    const group = this.#copy('[data-group]');
    const { name = '' } = this.#choices.find(({ value }) => value === kind)?.dataset ?? {};
    const words = this.#words.kinds[kind];
    const all = this.#kind === '';
    const limit = all ? few : this.#limit;
    group.querySelector('h2')!.textContent = name;
    group
      .querySelector('ol')!
      .append(...hits.slice(0, limit).map((hit) => fillResult(this.#copy('[data-result]'), hit)));

    const more = group.querySelector('button')!;
    more.hidden = hits.length <= limit;
    more.textContent = all ? formOf(hits.length, words.all, this.#language) : words.more;
    more.addEventListener('click', () => {
      if (all) this.#choose(kind);
      else this.#limit += many;
      this.#show();
      // The button is gone: the focus goes on with the first result that was not there.
      this.querySelectorAll<HTMLElement>('.results a')[limit]?.focus();
    });
    return group;
  }

  #copy = (template: string) =>
    document.importNode(this.#part<HTMLTemplateElement>(template).content, true).firstElementChild!;

  #remember() {
    const query = this.#field.value.trim();
    document.title = query ? `${query} · ${this.#title}` : this.#title;
    try {
      history.replaceState(null, '', addressOf(location.href, query, this.#kind));
    } catch {
      // Some browsers hold the address of a file fast.
    }
  }
}

customElements.define('site-search', SiteSearch);
