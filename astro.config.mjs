import { defineConfig } from 'astro/config';
import { content } from './src/integrations/content.ts';
import { nativeModules } from './src/integrations/dev/native-modules.ts';
import { noPrebundling } from './src/integrations/no-prebundling.ts';
import { portable } from './src/integrations/portable.ts';
import { siteUrl } from './src/integrations/site-url.ts';

// Astro reports to its makers what is built, and asks npm whether there is a newer Astro; a site that asks nothing of third parties is
// not built by asking them.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

export default defineConfig({
  site: siteUrl(import.meta.dirname),
  // A page keeps its literal name: claims/x.astro is claims/x.html, claims/index.astro is claims/index.html.
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'always' },
  // Without weight, so that a mark can be left out where no rule needs it to tell two elements apart.
  scopedStyleStrategy: 'where',
  // Inside the project, so that two checkouts that share node_modules never share entries.
  cacheDir: './.cache/astro',
  devToolbar: { enabled: false },
  integrations: [nativeModules(), content(), noPrebundling(), portable()],
  vite: {
    // As above; and node_modules/ need not be writable.
    cacheDir: './.cache/vite',
    build: {
      // Scripts stand in the page: a module in a file of its own does not run from a folder on disk.
      assetsInlineLimit: (path) => path.endsWith('.js') || undefined,
    },
  },
});
