// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { countriesTopology } from './countries-file.mjs'
import { readyInputs } from './inputs.mjs'
import { places } from './places-file.mjs'
import { reliefTopology } from './relief-file.mjs'
import { waterTopology } from './water-file.mjs'

const usage = `Makes the shapes in public/geo.

  node tools/geo/make.mjs [FOLDER]           write the files
  node tools/geo/make.mjs --check [FOLDER]   fail if a committed file is not what would be written

FOLDER holds the input packages, unpacked; missing ones are fetched into it (default: .cache/geo).`

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
})
if (values.help) {
  console.log(usage)
  process.exit()
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = positionals[0] ?? `${root}.cache/geo`
const target = `${root}public/geo/`
readyInputs(folder)

const countries = countriesTopology()
const files = {
  'countries.json': countries,
  'water.json': await waterTopology(folder, countries),
  'places.json': { places: await places(folder) },
  'relief.json': reliefTopology(folder),
}

/** The most bytes of all files together, after brotli at quality 11. */
const budget = 130_000

mkdirSync(target, { recursive: true })
let total = 0
let stale = 0
for (const [name, content] of Object.entries(files)) {
  const text = `${JSON.stringify(content)}\n`
  const compressed = brotliCompressSync(text).length
  total += compressed
  console.log(`${name}: ${text.length} bytes, ${compressed} brotli`)
  if (!values.check) writeFileSync(target + name, text)
  else if (readFileSync(target + name, 'utf8') !== text) {
    stale += 1
    console.error(`${name} is not what the tool makes: run node tools/geo/make.mjs`)
  }
}
console.log(`together: ${total} of ${budget} bytes brotli`)
if (total > budget) console.error('The shapes are over their budget.')
process.exitCode = stale > 0 || total > budget ? 1 : 0
