import { fields } from './fields/index.ts'
import type { Reason } from './rejected.ts'

type Fields = typeof fields
/** The key of the grammar itself. It is not a field of the view. */
const versionKey = 'v'
type FieldKey = { [Field in keyof Fields]: keyof Fields[Field]['keys'] }[keyof Fields]
export type Key = FieldKey | typeof versionKey

const nouns: ReadonlyMap<string, string> = new Map(
  Object.values(fields).flatMap(({ keys }) =>
    Object.entries(keys).map(([key, { noun }]) => [key, noun] as const),
  ),
)

/** The keys of the query. They keep their meaning for ever; a removed key moves to `aliases.ts`. */
export const keys: readonly Key[] = [...nouns.keys(), versionKey].filter(isKey)

/** Whether a name in a query is one of our keys. */
export function isKey(name: string): name is Key {
  return name === versionKey || nouns.has(name)
}

/** The noun for the value of a key in a notice: “a country”. */
export function nounOf(key: Key): string {
  return nouns.get(key) ?? 'a release'
}

/** A part of a link that is not shown as asked for. A notice tells the reader. */
export interface Dropped {
  readonly key: Key
  /** The text in the link, made fit to print: 40 characters at most, none of them invisible. */
  readonly value: string
  readonly reason: Reason
}
