import { readerChoices } from './reader-choices.ts';

const { dataset } = document.documentElement;

class ReadingChoices extends HTMLElement {
  connectedCallback() {
    const summary = make('summary', { textContent: 'Aa', ariaLabel: 'Reading choices' });
    const choices = make('div', { className: 'choices' });
    choices.append(...Object.entries(readerChoices).map(([name, choice]) => choose(name, choice)));
    const details = make('details', {});
    details.append(summary, choices);
    this.append(details);
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !details.open) return;
      details.open = false;
      summary.focus();
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) details.open = false;
    });
  }
}

function choose(name: string, { label, values }: (typeof readerChoices)[keyof typeof readerChoices]): HTMLElement {
  const select = make('select', { autocomplete: 'off' });
  select.append(...Object.entries(values).map(([value, textContent]) => make('option', { value, textContent })));
  select.value = dataset[name] ?? '';
  select.addEventListener('change', () => {
    if (select.value) dataset[name] = select.value;
    else delete dataset[name];
    try {
      localStorage.setItem(name, select.value);
    } catch {
      // Storage is blocked: the choice lasts for this page.
    }
  });
  const row = make('label', { className: 'choice', textContent: `${label} ` });
  row.append(select);
  return row;
}

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);

customElements.define('reading-choices', ReadingChoices);
