import { sep } from 'node:path';

/** Signs that the bundler takes for a part of an address. */
const UNFIT = ['#', '?', '%', '"', '\\'].filter((sign) => sign !== sep);

/** Why a site cannot be built in a folder, by its path: a sentence, or nothing. */
export function projectFault(root: string): string | undefined {
  const sign = UNFIT.find((one) => root.includes(one));
  if (sign === undefined) return undefined;
  const name = root.split(sep).find((part) => part.includes(sign)) ?? root;
  return `The project lies in a folder called ${name}, and a site cannot be built beneath a name that holds ${sign}. Name the folder another way, or move the project.`;
}
