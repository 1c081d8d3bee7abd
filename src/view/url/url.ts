import { addressFields, coherent, fieldNames, firstView, type View } from '../view.ts'
import type { AddressField } from './address-field.ts'
import { keyAliases } from './aliases.ts'
import { type Dropped, isKey, type Key } from './keys.ts'
import { printable, type Reason, type Reject } from './rejected.ts'

/** The grammar that this release writes. A link of a later one is read as far as it is understood. */
const grammar = 1
/** What is dropped beyond this is not kept: a hostile link could hold a hundred thousand. */
const mostDropped = 20

/** What a query gives for a key: its values in order, each once, none empty. */
type Given = (key: string) => Iterable<string>
type Drop = (key: string, value: string, reason: Reason) => void

/** The view that a query asks for, and what of it was dropped. Total: any text gives a view, and none throws. */
export function read(query: string): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = []
  const drop: Drop = (key, value, reason) => {
    if (isKey(key) && dropped.length < mostDropped) dropped.push({ key, value: printable(value), reason })
  }
  const given = givenIn(query)
  const asked: { -readonly [Field in keyof View]: View[Field] } = { ...firstView }
  function take<Field extends keyof View>(field: Field): void {
    const found = valueIn(addressFields[field], given, drop)
    if (found) asked[field] = found.value
  }
  for (const field of fieldNames) take(field)
  for (const version of given('v')) if (Number(version) > grammar) drop('v', version, 'later-release')
  const view = coherent(asked)
  for (const field of fieldNames) {
    if (view[field] === asked[field]) continue
    for (const [key, text] of textsOf(field, asked)) drop(key, text, 'not-drawn')
  }
  return { view, dropped }
}

/** The value that a query gives a field, wrapped since it may be null; undefined where it gives none. */
function valueIn<Value>(
  { keys }: Pick<AddressField<Value, string>, 'keys'>,
  given: Given,
  drop: Drop,
): { readonly value: Value } | undefined {
  const found = Object.entries(keys).flatMap(([key, { parse, serialize }]) => {
    const value = firstUsable(given(key), parse, (text, reason) => drop(key, text, reason))
    return value === undefined ? [] : [{ key, value, text: serialize(value) ?? '' }]
  })
  for (const { key, text } of found.slice(1)) drop(key, text, 'repeated')
  return found[0]
}

/** The first text that `parse` can use; `parse` says itself what it cannot. Those after it are rejected. */
function firstUsable<Value>(
  texts: Iterable<string>,
  parse: (text: string, reject: Reject) => Value | undefined,
  reject: Reject,
): Value | undefined {
  let found: Value | undefined
  for (const text of texts) {
    if (found === undefined) found = parse(text, reject)
    else reject(text, 'repeated')
  }
  return found
}

/** The canonical query of a view, without its question mark; what is as in the first view is left out. */
export function write(view: View): string {
  return fieldNames
    .filter((field) => differ(field, view, firstView))
    .flatMap((field) => written(field, view))
    .join('&')
}

/** The query of a link to publish: everything is said, so that a later release with another first view shows this. */
export function writeFull(view: View): string {
  return [...fieldNames.flatMap((field) => written(field, view)), `v=${grammar}`].join('&')
}

/** Whether the step from one view to the other is one that Back undoes. */
export function isStep(one: View, other: View): boolean {
  return fieldNames.some((field) => addressFields[field].isStep && differ(field, one, other))
}

function differ(field: keyof View, one: View, other: View): boolean {
  return written(field, one).join() !== written(field, other).join()
}

function written(field: keyof View, view: View): readonly string[] {
  return textsOf(field, view).map(([key, text]) => `${key}=${text}`)
}

/** What each key of a field says of a view. */
function textsOf<Field extends keyof View>(
  field: Field,
  view: View,
): readonly (readonly [key: string, text: string])[] {
  return Object.entries(addressFields[field].keys).flatMap(([key, { serialize }]) => {
    const text = serialize(view[field])
    return text === null ? [] : [[key, text] as const]
  })
}

/** Keys that are not ours (a newsletter's, say) are not ours to complain about. */
function givenIn(query: string): Given {
  const values = new Map<Key, Set<string>>()
  for (const [name, text] of new URLSearchParams(query)) {
    const key = keyAliases.get(name) ?? name
    const value = text.trim()
    if (!isKey(key) || value === '') continue
    const soFar = values.get(key)
    if (soFar) soFar.add(value)
    else values.set(key, new Set([value]))
  }
  return (key) => (isKey(key) && values.get(key)) || []
}
