import type { Finding } from '../map-check/claim.ts'
import { claimsFile } from './claims-file.ts'
import { countriesFile } from './countries-file.ts'
import type { DataFile } from './data-file.ts'
import { indexFile, type ListedFile } from './index-file.ts'
import { routesFile } from './routes-file.ts'
import { sourcesFile } from './sources-file.ts'
import { spheresFile } from './spheres-file.ts'
import { statusTable } from './status-table.ts'
import { tensionsFile } from './tensions-file.ts'

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function withSchema(file: DataFile): readonly (readonly [name: string, text: string])[] {
  return [
    [file.name, written(file.content)],
    [file.schemaName, written(file.schema)],
  ]
}

/**
 * The facts of the atlas as files by name, each with its schema. The same facts give the same bytes. The
 * schema of the list of files is among them, but the list is not.
 */
export function publishedFiles(
  findings: Readonly<Record<string, Finding>>,
): Readonly<Record<string, string>> {
  const files = [sourcesFile, claimsFile(findings), countriesFile, routesFile, spheresFile, tensionsFile]
  const index = indexFile([])
  return Object.fromEntries([
    ...files.flatMap(withSchema),
    ['status.csv', statusTable()],
    [index.schemaName, written(index.schema)],
  ])
}

/** `index.json`, the list of all other files. The build gives their sizes and hashes. */
export function publishedIndex(files: readonly ListedFile[]): string {
  return written(indexFile(files).content)
}
