// @ts-check
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const require = createRequire(import.meta.url)

/** @type {Promise<void> | undefined} */
let started

/**
 * What draws SVG without a browser. It takes a while to start and can be started once per process.
 *
 * @returns {Promise<typeof Resvg>}
 */
export async function startedResvg() {
  started ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  await started
  return Resvg
}
