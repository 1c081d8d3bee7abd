import { resolveId } from './aliases.ts'
import type { Reject } from './rejected.ts'

/** How a key of the query, `key=text`, says the value of a field. */
export interface AddressKey<Value> {
  /** What a notice calls what the key gives: “a country”. */
  readonly noun: string
  /** Texts that it takes: all where they are a list, a few where they are none. README and tests take them from here. */
  readonly examples: readonly string[]
  /** The value that a text means, or undefined where it means none that can be used. Rejects what is not shown; never throws. */
  readonly parse: (text: string, reject: Reject) => Value | undefined
  /** The text of a value; null where the key says nothing of it, as of "none". */
  readonly serialize: (value: Value) => string | null
}

/** A field of the view, and how it stands in the address. */
export interface AddressField<Value, Key extends string, View = unknown> {
  /** What a link without the field opens. */
  readonly first: Value
  /** Where several keys can say the field, an earlier one goes before a later. */
  readonly keys: Readonly<Record<Key, AddressKey<Value>>>
  /** Whether a change of it is a step through the history, which Back undoes. */
  readonly isStep?: true
  /** Whether the rest of the view leaves the value a meaning; where not, the field goes back to its first value. */
  readonly fits?: (value: Value, view: View) => boolean
}

/** The key of a field that is one id of a list, or none where null is among its values. */
export function idKey<Value extends string | null>(
  noun: string,
  ids: readonly NonNullable<Value>[],
  aliases?: ReadonlyMap<string, string>,
): AddressKey<Value> {
  const known: ReadonlySet<string> = new Set(ids)
  const isId = (text: string): text is NonNullable<Value> => known.has(text)
  return {
    noun,
    examples: ids,
    parse(text, reject) {
      const id = resolveId(text, isId, aliases)
      if (id === undefined) reject(text, 'unknown')
      return id
    },
    serialize: (id) => id,
  }
}
