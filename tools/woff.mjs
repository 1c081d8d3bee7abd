// @ts-check
import { inflateSync } from 'node:zlib'

const woff = 0x774f4646
const nameTable = 0x6e616d65
const familyName = 1
const semiBold = ' SemiBold'
const headerOfWoff = 44
const entryOfWoff = 20
const headerOfOpentype = 12
const entryOfOpentype = 16

/**
 * The OpenType font inside a WOFF file, whose tables are the same but compressed one by one. resvg, which renders the
 * previews, cannot read WOFF.
 *
 * @param {Buffer} file
 * @returns {Uint8Array}
 */
export function opentypeOf(file) {
  if (file.readUInt32BE(0) !== woff) throw new Error('This is no WOFF file')
  const count = file.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) =>
    tableAt(file, headerOfWoff + entryOfWoff * index),
  )
  const directory = headerOfOpentype + entryOfOpentype * count
  const font = Buffer.alloc(directory + tables.reduce((size, { data }) => size + padded(data.length), 0))
  const power = Math.floor(Math.log2(count))
  font.writeUInt32BE(file.readUInt32BE(4), 0)
  font.writeUInt16BE(count, 4)
  font.writeUInt16BE(16 * 2 ** power, 6)
  font.writeUInt16BE(power, 8)
  font.writeUInt16BE(16 * count - 16 * 2 ** power, 10)
  let offset = directory
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = headerOfOpentype + entryOfOpentype * index
    font.writeUInt32BE(tag, entry)
    font.writeUInt32BE(checksum, entry + 4)
    font.writeUInt32BE(offset, entry + 8)
    font.writeUInt32BE(data.length, entry + 12)
    data.copy(font, offset)
    offset += padded(data.length)
  }
  return font
}

/**
 * @param {Buffer} file
 * @param {number} entry where its entry begins
 */
function tableAt(file, entry) {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((at) => file.readUInt32BE(entry + at))
  const stored = file.subarray(offset, Number(offset) + Number(packed))
  const data = packed === length ? Buffer.from(stored) : inflateSync(stored)
  return {
    tag: Number(tag),
    checksum: Number(checksum),
    data: tag === nameTable ? inOneFamily(data) : data,
  }
}

/**
 * Shortens `Libre Franklin SemiBold` to the name of its family, so it is found by family and weight.
 *
 * @param {Buffer} names the table of names
 */
function inOneFamily(names) {
  const texts = names.readUInt16BE(4)
  for (let record = 6; record < texts; record += 12) {
    const [name = 0, length = 0, offset = 0] = [6, 8, 10].map((at) => names.readUInt16BE(record + at))
    if (name !== familyName || length % 2 === 1) continue
    const family = Buffer.from(names.subarray(texts + offset, texts + offset + length)).swap16()
    if (family.toString('utf16le').endsWith(semiBold)) {
      names.writeUInt16BE(length - 2 * semiBold.length, record + 8)
    }
  }
  return names
}

/** @param {number} length */
function padded(length) {
  return Math.ceil(length / 4) * 4
}
