import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { opentypeOf } from './woff.mjs'

const file = createRequire(import.meta.url).resolve(
  '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff',
)

function tablesOf(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4)
  const entries = Array.from({ length: count }, (_, index) => 12 + 16 * index)
  return new Map(
    entries.map((entry) => {
      const offset = font.readUInt32BE(entry + 8)
      return [
        font.toString('latin1', entry, entry + 4),
        font.subarray(offset, offset + font.readUInt32BE(entry + 12)),
      ]
    }),
  )
}

test('the font in a WOFF file comes out with all its tables, in its family', () => {
  const tables = tablesOf(Buffer.from(opentypeOf(readFileSync(file))))
  expect([...tables.keys()]).toEqual(expect.arrayContaining(['OS/2', 'cmap', 'glyf', 'head', 'name']))
  expect(tables.get('head')?.readUInt32BE(12)).toBe(0x5f0f3cf5)
  expect(tables.get('OS/2')?.readUInt16BE(4)).toBe(600)
})

test('a file that is no WOFF file is refused', () => {
  expect(() => opentypeOf(Buffer.from('wOF2 and more'))).toThrow('no WOFF')
})
