import { resolveId } from './aliases.ts'
import type { Key, Reason } from './keys.ts'

/** What a query gives for a key: its values in order, each once, none empty. */
export type Given = (key: Key) => Iterable<string>

/** Takes note of a part of the query that is not shown as it was asked for. */
export type Drop = (key: Key, value: string, reason: Reason) => void

/** How a field of the view stands in the query. */
export interface Codec<Value> {
  /** The value that the query gives, or undefined where it gives none that can be used; never throws. */
  readonly read: (given: Given, drop: Drop) => Value | undefined
  /** `key=text`; or nothing for a null that can only mean "none", whatever the first view of a later release is. */
  readonly write: (value: Value) => string
}

/** The first value of a key that `parse` can use; `parse` says itself what it cannot. Those after it are dropped. */
export function firstUsable<Value>(
  key: Key,
  given: Given,
  drop: Drop,
  parse: (text: string) => Value | undefined,
): Value | undefined {
  let found: Value | undefined
  for (const text of given(key)) {
    if (found === undefined) found = parse(text)
    else drop(key, text, 'repeated')
  }
  return found
}

/** The first id of a key that the atlas has. */
export function firstId<Id extends string>(
  key: Key,
  given: Given,
  drop: Drop,
  isId: (text: string) => text is Id,
): Id | undefined {
  return firstUsable(key, given, drop, (text) => {
    const id = resolveId(key, text, isId)
    if (id === undefined) drop(key, text, 'unknown')
    return id
  })
}

/** The codec of a field that is one id, or none where null is among its values. */
export function idCodec<Value extends string | null>(
  key: Key,
  isId: (text: string) => text is NonNullable<Value>,
): Codec<Value> {
  return {
    read: (given, drop) => firstId(key, given, drop, isId),
    write: (id) => (id === null ? '' : `${key}=${id}`),
  }
}
