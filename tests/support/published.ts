import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { schemaNameOf } from '../../src/facts/published/data-file.ts'

/** A published object with any content. */
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

/** The content of a published file. */
export function contentOf(files: Files, name: string): Json {
  return JSON.parse(textOf(files, name))
}

function textOf(files: Files, name: string): string {
  const text = files[name]
  if (text === undefined) throw new Error(`There is no published file ${name}`)
  return text
}

/** One validator per published schema: compiling one takes longer than using it. */
const validators = new Map<string, ValidateFunction>()

function validatorOf(schema: string): ValidateFunction {
  const known = validators.get(schema)
  if (known) return known
  const made = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema))
  validators.set(schema, made)
  return made
}

/** The errors in a content according to the schema published for it, one line each. */
export function faultsOf(name: string, content: unknown, files: Files): readonly string[] {
  const validate = validatorOf(textOf(files, schemaNameOf(name)))
  validate(content)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
