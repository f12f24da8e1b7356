import type { Adapter } from './adapter.ts';
import { astro } from './astro.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { limitStyled } from './limit-styled.ts';
import { limit } from './limit.ts';
import { ours } from './ours.ts';
import { starlight } from './starlight.ts';
import { tufte } from './tufte.ts';

/** To add a peer: an adapter, its name here, and a folder in `peers/` if npm installs it. */
export const adapters: readonly Adapter[] = [limit, limitStyled, ours, astro, hugo, eleventy, tufte, starlight];
