// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { projectFolder } from './project.mjs'
import { startedResvg } from './resvg.mjs'
import { opentypeOf } from './woff.mjs'

/** @typedef {{ readonly file: string, readonly svg: string }} Preview */

const require = createRequire(import.meta.url)
/** Another version may draw other pixels. After a change of the faces, empty the folder of kept pictures by hand. */
const renderer = require('../package.json').devDependencies['@resvg/resvg-wasm']
const kept = join(projectFolder, '.cache', 'previews')

const faces = [
  'libre-franklin/files/libre-franklin-latin-400-normal.woff',
  'libre-franklin/files/libre-franklin-latin-600-normal.woff',
  'libre-franklin/files/libre-franklin-latin-ext-400-normal.woff',
  'libre-franklin/files/libre-franklin-latin-ext-600-normal.woff',
  'newsreader/files/newsreader-latin-400-normal.woff',
  'newsreader/files/newsreader-latin-600-normal.woff',
  'newsreader/files/newsreader-latin-400-italic.woff',
]

/** @type {Uint8Array[] | undefined} */
let read

/** The faces. They are read once per process, since it takes a while. */
function fonts() {
  read ??= faces.map((face) => opentypeOf(readFileSync(require.resolve(`@fontsource/${face}`))))
  return read
}

/**
 * A preview as PNG, with the same bytes for the same picture. Earlier pictures are kept, since a build changes few of
 * them.
 *
 * @param {Preview} preview
 * @returns {Promise<Uint8Array>}
 */
export async function previewImage({ svg }) {
  const known = join(kept, `${createHash('sha256').update(`${renderer}\n${svg}`).digest('hex')}.png`)
  if (existsSync(known)) return readFileSync(known)
  const Resvg = await startedResvg()
  const drawing = new Resvg(svg, { font: { fontBuffers: fonts(), defaultFontFamily: 'Libre Franklin' } })
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  mkdirSync(kept, { recursive: true })
  writeFileSync(known, png)
  return png
}
