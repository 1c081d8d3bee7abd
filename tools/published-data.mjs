// @ts-check
import { createHash } from 'node:crypto'
import { checkFacts, importFacts } from './map-checks.mjs'

/** The folder of the published files in the built page. */
const folder = 'data'

const types = new Map([
  ['json', 'application/json'],
  ['geojson', 'application/geo+json'],
  ['csv', 'text/csv; charset=utf-8'],
])

/**
 * The facts of the atlas, as files for other people's scripts.
 * @param {typeof checkFacts} check
 * @returns {Promise<ReadonlyMap<string, string>>} texts by name, in the order of names
 */
export async function publishedFiles(check = checkFacts) {
  const { findings } = await check()
  /** @type {import('./map-checks.mjs').FactsModule<typeof import('../src/facts/published/index.ts')>} */
  const { module } = await importFacts('published/index.ts')
  const files = Object.entries(module.publishedFiles(findings)).sort(([one], [other]) =>
    one < other ? -1 : 1,
  )
  const listed = files.map(([name, text]) => ({
    name,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }))
  return new Map([...files, ['index.json', module.publishedIndex(listed)]])
}

/**
 * Writes the facts of the atlas beside the built page, and serves the same files during development.
 *
 * @returns {import('vite').Plugin}
 */
export function publishedData() {
  return {
    name: 'published-data',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle() {
      for (const [name, source] of await publishedFiles()) {
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source })
      }
    },
    configureServer({ config, middlewares }) {
      middlewares.use(`${config.base}${folder}`, async (request, response, next) => {
        try {
          const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
          const text = (await publishedFiles()).get(name)
          if (text === undefined) return next()
          response.setHeader('Content-Type', types.get(name.split('.').at(-1) ?? '') ?? 'text/plain')
          response.end(text)
        } catch (error) {
          next(error)
        }
      })
    },
  }
}
