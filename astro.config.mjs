import mdx from '@astrojs/mdx';
import { createHash } from 'node:crypto';
import process from 'node:process';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/records/content-dir.ts';
import { recordedFiles } from './src/records/recordings.ts';
import { cmsOfContent } from './src/records/cms.ts';
import { cmsBefore, locales, site } from './src/records/settings.ts';
import { booklet } from './src/build/booklet.ts';
import { cms } from './src/build/cms.ts';
import { cspFirst } from './src/build/csp-first.ts';
import { exitGuard } from './src/build/exit-guard.ts';
import { earlyScript } from './src/build/early-script.ts';
import { freshSettings } from './src/build/fresh-settings.ts';
import { hostHeaders } from './src/build/host-headers.ts';
import { letteringStyles } from './src/build/lettering-styles.ts';
import { notFoundAtAnyDepth } from './src/build/not-found.ts';
import { oneStart, plainImports } from './src/build/one-start.ts';
import { offlineCopy } from './src/build/offline-copy.ts';
import { pipeline } from './src/build/pipeline.ts';
import { recordings } from './src/build/recordings.ts';
import { searchIndex } from './src/build/search-index.ts';
import { relativeLinks } from './src/build/relative-links.ts';
import { wordBreaks } from './src/build/word-breaks.ts';
import { repositoryOf } from './src/editing/cms/config.ts';
import { hashedFolder } from './src/domain/offline/hashed-folder.ts';
import { pageDirectives } from './src/build/csp/page-policy.ts';

/** Oldest script that is written: old Android WebViews (requirement B6). */
const target = 'es2019';
const cssTarget = 'chrome80';

/** Only what browsers run: pages are rendered by Node, which takes longer with scripts for old phones. */
const oldBrowsers = {
  name: 'old-browsers',
  configEnvironment: (name) =>
    name === 'client' ? { build: { target, rolldownOptions: { output: oneStart } } } : undefined,
};

const languages = locales.map(({ tag }) => tag);
const repository = repositoryOf(site.repository);

export default defineConfig({
  output: 'static',
  // Tests build other content elsewhere; each content folder has a cache of its own, so that none leaks into another.
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: `.cache/astro-${createHash('sha256').update(contentDir).digest('hex').slice(0, 8)}`,
  trailingSlash: 'always',
  build: { format: 'directory', assets: hashedFolder, inlineStylesheets: 'never' },
  // Nothing is fetched ahead: a prefetch is a trace of a page that was never opened.
  prefetch: false,
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [...pageDirectives],
    },
  },
  // Code blocks do not occur, and Shiki would write inline styles that the policy forbids.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [oldBrowsers, plainImports(), letteringStyles(), freshSettings(contentDir)],
    build: {
      cssTarget,
      assetsInlineLimit: 0,
    },
  },
  integrations: [
    // Reads and renders; the texts are compiled in records/text-component.ts.
    mdx(),
    // The copy comes last: it notes the fingerprints of the finished pages.
    pipeline([
      relativeLinks,
      wordBreaks,
      cspFirst,
      exitGuard(),
      earlyScript,
      booklet(),
      notFoundAtAnyDepth(site.address),
      recordings(recordedFiles()),
      searchIndex(languages),
      hostHeaders(site.address),
      cms({
        setup: () => JSON.stringify(cmsOfContent()),
        language: languages[0],
        before: cmsBefore(),
        host: repository?.host,
      }),
      offlineCopy(languages),
    ]),
  ],
});
