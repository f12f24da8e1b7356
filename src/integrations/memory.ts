import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/**
 * Lets a build collect garbage each time the heap has grown by a third, and not when it is some times as large as what is used: nearly
 * all that writing pages leaves is garbage. It takes no longer, and a large site needs a third less memory.
 */
export function memory(): AstroIntegration {
  return {
    name: 'memory',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') setFlagsFromString('--heap-growing-percent=30');
      },
    },
  };
}
