/**
 * The essay as a worksheet, on paper alone: a reader judges each claim before our verdict is told, on the last sheet. So it prints when
 * the address asks for it (`?print=worksheet`), or the reader does among the reading choices.
 */
const { dataset } = document.documentElement;

/** What it says, which the page brings along. */
export interface WorksheetWords {
  print: string;
  call: string;
  because: string;
  answers: string;
  /** From which a reader chooses. */
  levels: readonly string[];
}

const words = JSON.parse(
  document.querySelector('script[type="application/json"]')?.textContent ?? '{}',
) as WorksheetWords;

function make() {
  dataset['print'] = 'worksheet';
  const answers = element('section', 'answers', element('h2', '', words.answers));
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
  const number = document.querySelector(`.chip[href="#note-${claim}"] `)?.textContent.trim() ?? '';
  const options = words.levels.flatMap((level) => [element('span', '', level), ' ']);
  return element(
    'p',
    'judge',
    element('b', '', number),
    ` ${words.call}`,
    element('br', ''),
    ...options,
    words.because,
  );
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
  const button = element('button', '', words.print);
  button.addEventListener('click', () => {
    make();
    print();
  });
  addEventListener('afterprint', () => dataset['print'] && unmake());
  document.querySelector('.choices')?.append(button);
}
