/** Networks cut what is longer, at any letter. */
const most = 70;

/** What a page is called where others link to it: its title where that fits, else its short name, else as many whole words as fit. */
export function shareTitle(title: string, short?: string): string {
  const fitting = [title, short].find((text) => text !== undefined && text.length <= most);
  if (fitting !== undefined) return fitting;
  const start = [...title].slice(0, most - 1).join('');
  return `${start.replace(lastWord, '').replace(/[\s\p{P}]+$/u, '')}…`;
}

/** After a blank or, where words have none between them, a sign that is as wide as theirs. */
const lastWord = /[\s\u3001-\u303f\uff01-\uff65][^\s\u3001-\u303f\uff01-\uff65]*$/;
