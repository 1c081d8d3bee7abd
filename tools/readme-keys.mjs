// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runnerImport } from 'vite'
import { projectFolder } from './project.mjs'

/** The lines of README.md before and after the table. */
const [start, end] = ['<!-- The keys, as `npm run fix` writes them from src/view/url/fields. -->', '<!-- -->']

/** The most examples to show: the list of claims grows with every claim. */
const longest = 12

/**
 * The table in README.md of the keys that a link may have.
 * @param {string} folder of the project, or of a copy of it
 * @returns {Promise<string>}
 */
export async function keyTable(folder = projectFolder) {
  const path = join(folder, 'src', 'view', 'url', 'fields', 'index.ts')
  /** @type {{ module: typeof import('../src/view/url/fields/index.ts') }} */
  const { module } = await runnerImport(path, { root: folder, configFile: false, logLevel: 'error' })
  const rows = Object.values(module.fields).flatMap(({ keys }) =>
    Object.entries(keys).map(
      ([key, { noun, examples }]) => `| \`${key}=\` | ${noun} | ${listOf(examples)} |`,
    ),
  )
  return ['| key | gives | for instance |', '|---|---|---|', ...rows].join('\n')
}

/** @param {readonly string[]} examples */
function listOf(examples) {
  const all = examples.map((text) => `\`${text}\``)
  return all.length > longest ? `${all[0]} and others` : all.join(', ')
}

/**
 * README.md with this table in place of its old one.
 * @param {string} readme
 * @param {string} table
 */
function withTable(readme, table) {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines ${start} and ${end}`)
  return `${readme.slice(0, from)}${start}\n\n${table}\n\n${readme.slice(to)}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(projectFolder, 'README.md')
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), await keyTable()))
}
