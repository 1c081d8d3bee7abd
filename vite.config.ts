import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { basePathOf } from './tools/base-path.mjs'
import { contentSecurityPolicy } from './tools/content-security-policy.mjs'
import { mapChecks } from './tools/map-checks.mjs'
import { prerender } from './tools/prerender.mjs'
import { publishedData } from './tools/published-data.mjs'
import { shortOutlines } from './tools/short-outlines.mjs'

export default defineConfig({
  base: basePathOf(process.env['BASE_PATH']),
  // One page and no client-side routes: an address without a file is a 404, as on the static host.
  appType: 'mpa',
  plugins: [react(), shortOutlines(), mapChecks(), publishedData(), contentSecurityPolicy(), prerender()],
  build: {
    // The first browsers with light-dark(), so the build leaves it unchanged.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    sourcemap: false,
    // One style sheet, since pages that the build writes need it before any script.
    cssCodeSplit: false,
    // The content security policy allows only files of our own, so no asset becomes a data address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // MapLibre alone is larger than Vite's default limit. e2e/transfer.spec.ts checks the weight of the page.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // A file of its own, so a test can weigh our own JavaScript without MapLibre's.
            { name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre)[\\/]/, priority: 2 },
            // The code that runs before the app. It waits for no other file.
            { name: 'entry', tags: ['$initial'], priority: 3 },
            // Everything that the app needs to start, in one file: thirteen files take 6 kB more with brotli.
            { name: 'start', test: /src[\\/]app[\\/]start\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  // MapLibre's worker is a module.
  worker: { format: 'es' },
})
