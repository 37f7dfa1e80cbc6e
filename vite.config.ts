import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';

/** Leaves out the fonts that GraphiQL's style sheet carries: a third of what the page weighs, and every system has its own. */
const systemFonts: Plugin = {
  name: 'system-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.css') ? code.replaceAll(/@font-face\s*\{[^}]*base64[^}]*\}/g, '') : undefined,
};

/** Builds the explorer page: everything that it loads is bundled, so that it works with no network. */
export default defineConfig({
  root: 'web',
  plugins: [systemFonts, react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The editor alone is larger than the size that is warned of.
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      // GraphiQL's files carry directives for a compiler that is not used here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
