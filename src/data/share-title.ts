/** Networks cut what is longer, at any letter. */
const most = 70;

/** What a page is called where others link to it: its title where that fits, else its short name, else as many whole words as fit. */
export function shareTitle(title: string, short?: string): string {
  const fitting = [title, short].find((text) => text !== undefined && text.length <= most);
  if (fitting !== undefined) return fitting;
  const start = [...title].slice(0, most - 1).join('');
  return `${start.replace(/[\s\p{P}]+\S*$/u, '')}…`;
}
