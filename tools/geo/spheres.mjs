// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { runnerImport } from 'vite'
import { projectFolder } from '../project.mjs'
import { sphereLinesFile } from './sphere-lines.mjs'

const usage = `Makes the lines of the spheres in public/geo/spheres, a file for each reading, from the records of the
spheres and public/geo/countries.json. It takes a minute.

  node tools/geo/spheres.mjs           write the files
  node tools/geo/spheres.mjs --check   fail if a committed file is not what would be written`

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})
if (values.help) {
  console.log(usage)
  process.exit()
}

/** The most bytes of a file after brotli at quality 11: a reader fetches one when the layer is switched on. */
const budget = 28_000

/**
 * Imports a module of the source, which Node alone cannot read.
 * @template Module
 * @param {string} file its path from src
 * @returns {Promise<Module>}
 */
async function imported(file) {
  /** @type {{ module: Module }} */
  const { module } = await runnerImport(join(projectFolder, 'src', file), {
    root: projectFolder,
    logLevel: 'error',
  })
  return module
}

/** @type {typeof import('../../src/facts/index.ts')} */
const { readings } = await imported('facts/index.ts')
/** @type {typeof import('../../src/symbols/sphere-lines.ts')} */
const { lineSpheresOf, sphereLineSets } = await imported('symbols/sphere-lines.ts')

const geo = join(projectFolder, 'public', 'geo')
const world = JSON.parse(readFileSync(join(geo, 'countries.json'), 'utf8'))
const zooms = sphereLineSets.map(({ at }) => at)

mkdirSync(join(geo, 'spheres'), { recursive: true })
for (const { id } of readings) {
  const path = join(geo, 'spheres', `${id}.json`)
  const text = `${JSON.stringify(sphereLinesFile(world, lineSpheresOf(id), zooms))}\n`
  const compressed = brotliCompressSync(text).length
  console.log(`spheres/${id}.json: ${text.length} bytes, ${compressed} of ${budget} brotli`)
  if (compressed > budget) process.exitCode = 1
  if (!values.check) writeFileSync(path, text)
  else if (readFileSync(path, 'utf8') !== text) {
    process.exitCode = 1
    console.error(`spheres/${id}.json is not what the tool makes: run node tools/geo/spheres.mjs`)
  }
}
