/** Sorts the list that it names, and keeps the order in the address of the page. */
class SortChoice extends HTMLElement {
  connectedCallback() {
    const choice = this.querySelector('select')!;
    const list = document.getElementById(this.dataset['list'] ?? '')!;
    const items = [...list.children];
    const sort = () => {
      // In the order of the page no item has a number, and what has the same keeps its order.
      const place = (item: Element) => Number(item.getAttribute(`data-by-${choice.value}`));
      list.append(...[...items].sort((a, b) => place(a) - place(b)));
      list.dataset['order'] = choice.value;
    };

    const asked = new URLSearchParams(location.search).get('order');
    if (asked !== null && [...choice.options].some(({ value }) => value === asked)) {
      choice.value = asked;
      sort();
    }
    choice.addEventListener('change', () => {
      sort();
      remember(choice.selectedIndex > 0 ? choice.value : undefined);
    });
  }
}

/** Not shared with the search: what two scripts share becomes a file of its own, which does not run from a folder. */
function remember(order: string | undefined): void {
  const address = new URL(location.href);
  if (order === undefined) address.searchParams.delete('order');
  else address.searchParams.set('order', order);
  try {
    history.replaceState(null, '', address);
  } catch {
    // Some browsers hold the address of a file fast.
  }
}

customElements.define('sort-choice', SortChoice);
