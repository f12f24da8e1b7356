import type { AstroIntegration } from 'astro';

/** Shows drafts while an author writes, and in nothing that is built: not even where the shell says NODE_ENV=development. */
export function drafts(): AstroIntegration {
  return {
    name: 'drafts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { SHOW_DRAFTS: String(command === 'dev') } } });
      },
    },
  };
}
