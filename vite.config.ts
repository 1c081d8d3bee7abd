import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { basePathOf } from './tools/base-path.mjs'
import { contentSecurityPolicy } from './tools/content-security-policy.mjs'
import { mapChecks } from './tools/map-checks.mjs'
import { prerender } from './tools/prerender.mjs'
import { publishedData } from './tools/published-data.mjs'

export default defineConfig({
  base: basePathOf(process.env['BASE_PATH']),
  // One page and no routes: an address that is no file is a 404, here as on the static host.
  appType: 'mpa',
  plugins: [react(), mapChecks(), publishedData(), contentSecurityPolicy(), prerender()],
  build: {
    // The first browsers with light-dark(), so that it reaches them as written.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    sourcemap: false,
    // In one file, since pages that the build writes need it before any script.
    cssCodeSplit: false,
    // The content security policy allows files of our own only, so nothing is folded into another file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // MapLibre alone is past Vite's default; e2e/transfer.spec.ts is what holds the weight of the page.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Apart, so that the weight of our own JavaScript can be told from MapLibre's.
            { name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre)[\\/]/, priority: 2 },
            // What runs before the app is there, so that it waits for nothing.
            { name: 'entry', tags: ['$initial'], priority: 3 },
            // All that the app needs to start, in one file: in thirteen it takes 6 kB more with brotli.
            { name: 'start', test: /src[\\/]app[\\/]start\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  // MapLibre starts its worker as a module.
  worker: { format: 'es' },
})
