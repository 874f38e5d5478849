import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { archive } from './src/integration/index.ts';
import { siteAddress } from './src/integration/site-address.ts';
import { currentEdition } from './src/store/current.ts';

// A BASE_URL in the environment would be taken for the site's base path (tests/site/reproducible.test.ts).
delete process.env.BASE_URL;
const address = siteAddress(currentEdition().archive?.site);

export default defineConfig({
  site: address.origin,
  base: address.base,
  outDir: process.env.ARCHIVE_OUT || './dist',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), archive(address)],
  vite: {
    build: { assetsInlineLimit: 0 },
  },
});
