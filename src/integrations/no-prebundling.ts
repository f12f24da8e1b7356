import type { AstroIntegration } from 'astro';

/**
 * Keeps a build from preparing packages for a browser as a development server does: nothing of the site needs them, and where a build is
 * killed meanwhile they are left behind half done.
 */
export function noPrebundling(): AstroIntegration {
  return {
    name: 'no-prebundling',
    hooks: {
      'astro:config:setup'({ command, updateConfig }) {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'no-prebundling',
                // Astro asks for its toolbar wherever it loads content, and lists are only ever added to.
                configResolved({ environments }) {
                  for (const { optimizeDeps } of Object.values(environments)) optimizeDeps.include = [];
                },
              },
            ],
          },
        });
      },
    },
  };
}
