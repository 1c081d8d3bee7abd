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
 * Everything the atlas knows, as files by name, each with its schema beside it; the same bytes for the same facts. The
 * schema of the list of files is among them, the list is not.
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

/** `index.json`, the list of all the other files, for whoever knows their bytes. */
export function publishedIndex(files: readonly ListedFile[]): string {
  return written(indexFile(files).content)
}
