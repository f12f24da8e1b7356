import type { AstroIntegration } from 'astro';

/**
 * Keeps Vite from preparing packages for browsers: no script of the site has any. Where a build is killed meanwhile they are left behind
 * half done, and before a first page is shown all components would be searched for them.
 */
export const noPrebundling = (): AstroIntegration => ({
  name: 'no-prebundling',
  hooks: {
    'astro:config:setup'({ updateConfig }) {
      // Astro asks for its toolbar wherever it loads content, and lists are only ever added to.
      const configResolved = ({ environments }: { environments: Record<string, { optimizeDeps: object }> }) => {
        for (const { optimizeDeps } of Object.values(environments))
          Object.assign(optimizeDeps, { include: [], noDiscovery: true });
      };
      updateConfig({ vite: { plugins: [{ name: 'no-prebundling', configResolved }] } });
    },
  },
});
