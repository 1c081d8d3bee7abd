import { Ajv2020 } from 'ajv/dist/2020.js'
import { schemaNameOf } from '../../src/facts/published/data-file.ts'

/** A published object, whatever it holds. */
export type Json = Readonly<Record<string, unknown>>

/** The published files that keep a schema. */
export const datasets = [
  'sources.json',
  'claims.json',
  'countries.json',
  'routes.geojson',
  'spheres.json',
  'tensions.json',
  'index.json',
] as const

type Files = Readonly<Record<string, string>>

/** What a published file holds. */
export function contentOf(files: Files, name: string): Json {
  const text = files[name]
  if (text === undefined) throw new Error(`There is no published file ${name}`)
  return JSON.parse(text)
}

/** What is wrong with a content by the schema published for it, one line each. */
export function faultsOf(name: string, content: unknown, files: Files): readonly string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  const validate = ajv.compile(contentOf(files, schemaNameOf(name)))
  validate(content)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
