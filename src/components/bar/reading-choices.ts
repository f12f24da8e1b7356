import { readerChoices, type ChoiceWords, type ReaderChoice } from './reader-choices.ts';

const { dataset } = document.documentElement;

class ReadingChoices extends HTMLElement {
  connectedCallback() {
    const words = JSON.parse(this.dataset['words'] ?? '') as ChoiceWords;
    const summary = make('summary', { textContent: 'Aa', ariaLabel: words.name });
    const choices = make('div', { className: 'choices' });
    for (const name in readerChoices) choices.append(choose(name as ReaderChoice, words));
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

function choose(name: ReaderChoice, words: ChoiceWords): HTMLElement {
  const { label, ...values }: Record<string, string> & { label: string } = words[name];
  const select = make('select', { autocomplete: 'off' });
  for (const value of readerChoices[name]) select.append(make('option', { value, textContent: values[value] ?? '' }));
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
