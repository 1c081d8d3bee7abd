import { type DataFile, dataFile } from './data-file.ts'
import { fields, listOf, text, textLike } from './schema.ts'

/** A published file as the index lists it. */
export interface ListedFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

const listedFile = fields<ListedFile>({
  name: text('Its name, beside the index'),
  bytes: { type: 'integer', minimum: 1, description: 'Its length' },
  sha256: textLike('^[0-9a-f]{64}$', 'SHA-256 of its bytes'),
})

/** `index.json`: the list of all other files. */
export function indexFile(files: readonly ListedFile[]): DataFile {
  return dataFile({
    name: 'index.json',
    holds: 'list of files',
    content: { files },
    schemas: { files: listOf(listedFile, 'Every other file of the published data, by name', 1) },
  })
}
