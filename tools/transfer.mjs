// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/**
 * The transfer sizes of a page, in bytes after brotli.
 *
 * @typedef {{ files: { path: string, bytes: number }[], total: number, ownJavaScript: number }} Weights
 */

/**
 * @param {string} build the folder of the build
 * @param {string[]} paths the files in it that were loaded
 * @returns {Weights}
 */
export function weigh(build, paths) {
  const files = paths
    .map((path) => ({ path, bytes: brotliSize(readFileSync(join(build, path))) }))
    .sort((one, other) => other.bytes - one.bytes)
  return { files, total: sum(files), ownJavaScript: sum(files.filter(({ path }) => isOwnJavaScript(path))) }
}

/**
 * @param {Weights} weights
 * @returns {string} a table to read, heaviest first
 */
export function tableOf({ files, total, ownJavaScript }) {
  const rows = [
    ...files.map(({ path, bytes }) => [path, bytes]),
    ['own JavaScript, without MapLibre', ownJavaScript],
    ['everything', total],
  ]
  return rows.map(([name, bytes]) => `${kilobytes(Number(bytes))}  ${name}`).join('\n')
}

/** @param {string} path */
function isOwnJavaScript(path) {
  return /\.m?js$/.test(path) && !/(^|\/)maplibre/.test(path)
}

/** @param {Buffer} content */
function brotliSize(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** @param {{ bytes: number }[]} files */
function sum(files) {
  return files.reduce((bytes, file) => bytes + file.bytes, 0)
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`
}
