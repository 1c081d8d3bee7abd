// @ts-check
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { sectionsOf } from './article.mjs'
import { differencesOf } from './differences.mjs'
import { sideBySide } from './side-by-side.mjs'

const [file] = process.argv.slice(2)
if (file === undefined) stop('Say which article: npm run sources:verify -- path/to/renewed-diplomacy.md')

const { sources, claimsOf } = await facts()
const name = basename(file, '.md')
const source = sources.find(({ id, kind }) => id === name && kind === 'article')
if (source === undefined) {
  const known = sources.filter(({ kind }) => kind === 'article').map(({ id }) => `${id}.md`)
  stop(`No article is recorded as “${name}”; the file’s name must be one of ${known.join(', ')}.`)
}

const sections = sectionsOf(readFileSync(file, 'utf8'))
const claims = claimsOf(source.id)
console.log(sideBySide(source, claims, sections))

const differences = differencesOf(source.outline, sections)
if (differences.length > 0) stop(`\n${differences.join('\n')}`)
const paragraphs = sections.reduce((sum, section) => sum + section.paragraphs.length, 0)
console.log(
  `\n${sections.length} headings and ${paragraphs} paragraphs are those of the record; ${claims.length} claims to judge.`,
)

/** @returns {Promise<typeof import('../../src/facts/index.ts')>} */
async function facts() {
  const entry = fileURLToPath(new URL('../../src/facts/index.ts', import.meta.url))
  const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' })
  return /** @type {typeof import('../../src/facts/index.ts')} */ (module)
}

/**
 * @param {string} why
 * @returns {never}
 */
function stop(why) {
  console.error(why)
  process.exit(1)
}
