// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { mapChecks } from './map-checks.mjs'
import { previewImage } from './previews.mjs'
import { projectFolder } from './project.mjs'

/** @typedef {import('../src/prerender/entry.tsx').WrittenPage} WrittenPage */
/** @typedef {import('../src/prerender/entry.tsx').Preview} Preview */
/** @typedef {typeof import('../src/prerender/entry.tsx')} Entry */

/** The place in index.html where each page has a head of its own. */
const headPlace = /<!-- head -->[\s\S]*?<!-- \/head -->/
const rootPlace = '<div id="root"></div>'
const scripts = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g

/**
 * Writes the start page with its picture, and a page for each country, into every build. They can be read before any
 * script has run, and without one.
 *
 * @returns {import('vite').Plugin}
 */
export function prerender() {
  let base = '/'
  return {
    name: 'prerender',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const template = bundle['index.html']
        // The page for comparison in the benchmark has none of this.
        if (template?.type !== 'asset' || !String(template.source).includes(rootPlace)) return
        const html = withAppPreloaded(String(template.source), bundle, base)
        const { pages, previews } = await written({ base, origin: originOf(process.env['SITE_URL']) })
        for (const page of pages) {
          const source = filled(html, page)
          if (page.file === 'index.html') template.source = source
          else this.emitFile({ type: 'asset', fileName: page.file, source })
        }
        for (const preview of previews) {
          this.emitFile({ type: 'asset', fileName: preview.file, source: await previewImage(preview) })
        }
      },
    },
  }
}

/**
 * @param {Parameters<Entry['writtenPages']>[0]} site
 * @returns {Promise<{ pages: readonly WrittenPage[], previews: readonly Preview[] }>}
 */
async function written(site) {
  const server = await createServer({
    root: projectFolder,
    configFile: false,
    base: site.base,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [mapChecks()],
  })
  try {
    /** @type {Entry} */
    const entry = /** @type {any} */ (await server.ssrLoadModule('/src/prerender/entry.tsx'))
    const shapes = shapeFiles()
    return { pages: entry.writtenPages(site, shapes), previews: entry.previews(shapes) }
  } finally {
    await server.close()
  }
}

/** @returns {Parameters<Entry['writtenPages']>[1]} */
function shapeFiles() {
  const [countries, water, places, relief] = ['countries', 'water', 'places', 'relief'].map((name) =>
    JSON.parse(readFileSync(join(projectFolder, 'public', 'geo', `${name}.json`), 'utf8')),
  )
  return { countries, water, places, relief }
}

/**
 * Moves the scripts to the end of the page, so only the style sheet is fetched before the picture. It also names the files
 * there that the first script imports once the picture is painted.
 *
 * @param {string} html
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {string} base
 */
function withAppPreloaded(html, bundle, base) {
  const found = html.match(scripts) ?? []
  const preloads = appFiles(bundle).map(
    (file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`,
  )
  const tags = [...new Set([...found.map((tag) => tag.trim()), ...preloads])]
  return html.replace(scripts, '').replace('</body>', () => `${tags.join('\n    ')}\n  </body>`)
}

/**
 * The files of the app itself, which the entry imports after the first paint.
 *
 * @param {import('vite').Rolldown.OutputBundle} bundle
 */
function appFiles(bundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const entry = chunks.find((chunk) => chunk.isEntry)
  const app = chunks.filter((chunk) => entry?.dynamicImports.includes(chunk.fileName))
  return app.flatMap((chunk) => [chunk.fileName, ...chunk.imports.filter((file) => file !== entry?.fileName)])
}

/**
 * @param {string} html
 * @param {WrittenPage} page
 */
function filled(html, { head, body }) {
  if (!headPlace.test(html)) throw new Error('index.html has lost the place where each page has its own head')
  // The replacements are functions, since a dollar sign in a string has a meaning.
  return html.replace(headPlace, () => head).replace(rootPlace, () => `${body}${rootPlace}`)
}

/**
 * The host and path where the atlas is published, for absolute addresses of the page and of its preview.
 *
 * @param {string | undefined} address the value of `SITE_URL`
 */
function originOf(address) {
  return address ? new URL(address).origin : undefined
}
