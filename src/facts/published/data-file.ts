import { release } from '../release.ts'
import { releaseSchema, termsSchema } from './common-schemas.ts'
import { fields, type Schema, textLike } from './schema.ts'

/** A file of published data, with its schema. */
export interface DataFile {
  readonly name: string
  readonly content: object
  readonly schemaName: string
  readonly schema: Schema
}

/** The terms of use in every file. */
const terms = 'See the repository’s LICENSE and README.'

/** The name of the schema beside a file, for example `routes.schema.json` beside `routes.geojson`. */
export function schemaNameOf(name: string): string {
  return name.replace(/\.(geo)?json$/, '.schema.json')
}

/** A file with its release and terms, and the schema that describes the whole file. */
export function dataFile<Content extends object>(file: {
  readonly name: `${string}.json` | `${string}.geojson`
  /** The content of the file, in a few words. */
  readonly holds: string
  readonly content: Content
  readonly schemas: Readonly<Record<keyof Content & string, Schema>>
}): DataFile {
  const schemaName = schemaNameOf(file.name)
  const properties: Readonly<Record<string, Schema>> = {
    $schema: textLike(`^${schemaName.replaceAll('.', '\\.')}$`, 'The schema that this file keeps'),
    release: releaseSchema,
    terms: termsSchema,
    ...file.schemas,
  }
  return {
    name: file.name,
    content: { $schema: schemaName, release, terms, ...file.content },
    schemaName,
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: schemaName,
      title: `Accords Atlas: ${file.holds}`,
      ...fields<Record<string, unknown>>(properties),
    },
  }
}
