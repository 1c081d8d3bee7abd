// @ts-check
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const require = createRequire(import.meta.url)

/** resvg is kept on the process: a test file loads this module again, but resvg can start only once. */
const slot = Symbol.for('accords-atlas.resvg')

/**
 * resvg draws SVG without a browser. It takes a while to start, and starts once per process.
 *
 * @returns {Promise<typeof Resvg>}
 */
export async function startedResvg() {
  const held = /** @type {{ [slot]?: Promise<void> }} */ (/** @type {unknown} */ (globalThis))
  held[slot] ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  await held[slot]
  return Resvg
}
