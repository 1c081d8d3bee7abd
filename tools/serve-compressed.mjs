// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}
const compressed = new Set(['.html', '.js', '.css', '.json', '.svg'])

/**
 * Serves a build as a good static host does, compressed in advance. The benchmark measures the size of a page on the line.
 *
 * @param {string} folder
 * @returns {Promise<string>} its address
 */
export function serveCompressed(folder) {
  /** @type {Map<string, Buffer>} */
  const ready = new Map()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const asked = join(folder, decodeURI(pathname))
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const type = extname(file)
    const packed = compressed.has(type)
    const content = ready.get(file) ?? (packed ? smallest(readFileSync(file)) : readFileSync(file))
    ready.set(file, content)
    response.writeHead(200, {
      'content-type': types[type] ?? 'application/octet-stream',
      'content-length': content.length,
      ...(packed ? { 'content-encoding': 'br' } : {}),
    })
    response.end(content)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    })
  })
}

/** @param {Buffer} content */
function smallest(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}
