import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'

/** The package has no types of its own. */
const { JSDOM }: { JSDOM: new (html: string) => { window: { document: Document } } } = createRequire(
  import.meta.url,
)('jsdom')

/** A build of the atlas. It has a path and a host, because wrong addresses show up there. */
export interface BuiltSite {
  readonly base: string
  readonly origin: string
  /** Every file, as a path within the build. */
  readonly files: ReadonlySet<string>
  /** Every page by its file. */
  readonly pages: ReadonlyMap<string, { readonly source: string; readonly document: Document }>
  readonly read: (file: string) => Buffer
  readonly remove: () => void
}

const base = '/atlas/'
const origin = 'https://atlas.example'

/** Builds the atlas as `npm run build` does, into a folder of its own and in a process of its own. */
export async function buildSite(): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  const options = ['--logLevel', 'error', '--outDir', folder, '--emptyOutDir']
  const env = { ...process.env, BASE_PATH: base, SITE_URL: `${origin}${base}`, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [vite, 'build', ...options], { env })
  const files = filesIn(folder)
  const read = (file: string) => readFileSync(join(folder, file))
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const source = read(file).toString()
      return [file, { source, document: new JSDOM(source).window.document }] as const
    })
  return {
    base,
    origin,
    files: new Set(files),
    pages: new Map(pages),
    read,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
