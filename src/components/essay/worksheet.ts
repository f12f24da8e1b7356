/**
 * The essay as a worksheet, on paper alone: a reader judges each claim before our verdict is told, on the last sheet. So it prints when
 * the address asks for it (`?print=worksheet`), or the reader does among the reading choices.
 */
const { dataset } = document.documentElement;

function make() {
  dataset['print'] = 'worksheet';
  const answers = element('section', 'answers', element('h2', '', 'Answers'));
  for (const gloss of document.querySelectorAll<HTMLElement>('.gloss')) {
    gloss.closest('.passage')?.append(judge(gloss.dataset['gloss'] ?? ''));
    const answer = gloss.cloneNode(true) as HTMLElement;
    for (const part of answer.querySelectorAll('button, .sent')) part.remove();
    answers.append(answer);
  }
  document.querySelector('.essay')?.append(answers);
}

/** Where a reader says how a claim stands: the levels to choose from, and lines for the reason. */
function judge(claim: string): HTMLElement {
  const number = document.querySelector(`.chip[href="#note-${claim}"]`)?.textContent.trim() ?? '';
  const levels = JSON.parse(document.querySelector('script[type="application/json"]')?.textContent ?? '[]') as string[];
  const options = levels.flatMap((words) => [element('span', '', words), ' ']);
  const lead = ' Before reading on, I would call this:';
  return element('p', 'judge', element('b', '', number), lead, element('br', ''), ...options, 'because:');
}

function element(name: string, className: string, ...inside: readonly (string | Node)[]): HTMLElement {
  const made = Object.assign(document.createElement(name), { className });
  made.append(...inside);
  return made;
}

function unmake() {
  delete dataset['print'];
  for (const part of document.querySelectorAll('.judge, .answers')) part.remove();
}

if (new URLSearchParams(location.search).get('print') === 'worksheet') make();
else {
  const button = element('button', '', 'Print as a worksheet');
  button.addEventListener('click', () => {
    make();
    print();
  });
  addEventListener('afterprint', () => dataset['print'] && unmake());
  document.querySelector('.choices')?.append(button);
}
