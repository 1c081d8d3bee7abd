import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const notOurs = ['node_modules', 'dist', 'test-results', 'playwright-report']
const prose = /\.(ts|tsx|mjs|css|html|md)$/

/** Every text file of ours, with its path from the root. Installed and built files are not ours. */
export function writtenFiles(): readonly { readonly path: string; readonly text: string }[] {
  const paths = readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || notOurs.includes(entry.name)) return []
    if (entry.isFile()) return [entry.name]
    return readdirSync(join(root, entry.name), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(entry.name, path),
    )
  })
  return paths
    .filter((path) => prose.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
