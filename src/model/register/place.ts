import { address } from '../address.ts';
import { readName, type Name } from './register.ts';

/** The page or entry that a registered name stands for: of a claim that was withdrawn or has another name, what tells of it. */
export function placeOf(name: string): string {
  const { kind, id, essay = '' } = readName(name) as Name;
  return kind === 'claim' ? address.claim(essay, id) : address[kind](id);
}

/** The same as the parameter of a route: `claims/bridges/too-cheap`. */
export const pathOf = (name: string): string => placeOf(name).replace(/^\/|\.html$/g, '');
