import { resolveId } from './aliases.ts'
import type { Reject } from './rejected.ts'

/** How a key of the query, `key=text`, gives the value of a field. */
export interface AddressKey<Value> {
  /** The noun for its value in a notice: “a country”. */
  readonly noun: string
  /** Texts that it accepts: all of them where they are a list, else a few. README and tests use them. */
  readonly examples: readonly string[]
  /** The value of a text, or undefined where it has none that can be used. It rejects what it drops and never throws. */
  readonly parse: (text: string, reject: Reject) => Value | undefined
  /** The text of a value; null where the key does not express it, as for "none". */
  readonly serialize: (value: Value) => string | null
}

/** A field of the view, and how the address holds it. */
export interface AddressField<Value, Key extends string, View = unknown> {
  /** The value in a link without the field. */
  readonly first: Value
  /** Where several keys can give the field, the earlier key wins. */
  readonly keys: Readonly<Record<Key, AddressKey<Value>>>
  /** Whether a change of it is a step of the history, which Back undoes. */
  readonly isStep?: true
  /** Whether the value has a meaning in this view. Where it has none, the field goes back to its first value. */
  readonly fits?: (value: Value, view: View) => boolean
  /** The one value of all that mean the same in this view. A value that is canonical is returned as it is. */
  readonly canonical?: (value: Value, view: View) => Value
  /** The value that a link to publish has, where a default depends on the view: the one that the default gives. */
  readonly published?: (value: Value, view: View) => Value
}

/** The key of a field that is one id of a list. The field may also be null, for none. */
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
