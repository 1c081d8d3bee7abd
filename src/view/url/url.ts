import { addressFields, coherent, fieldNames, firstView, fits, type View } from '../view.ts'
import type { AddressField } from './address-field.ts'
import { keyAliases } from './aliases.ts'
import { type Dropped, isKey, type Key } from './keys.ts'
import { printable, type Reason, type Reject } from './rejected.ts'

/** The version of the grammar that this release writes. A link of a later one is read as far as it is understood. */
const grammar = 1
/** The most dropped parts to keep: a hostile link could hold a hundred thousand. */
const mostDropped = 20

/** The values that a query has for a key: in order, each once, none empty. */
type Given = (key: string) => Iterable<string>
type Drop = (key: string, value: string, reason: Reason) => void

/** The view of a query, and the parts that were dropped. Total: any text gives a view, and none throws. */
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
    if (fits(asked, field)) continue
    for (const [key, text] of textsOf(field, asked)) drop(key, text, 'not-drawn')
  }
  return { view, dropped }
}

/** The value of a field in a query, wrapped since it may be null; undefined where the query has none. */
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

/** The value of the first text that `parse` can use. `parse` rejects those before it; those after it are repeats. */
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

/** The canonical query of a view, without its question mark. Fields that are as in the first view are left out. */
export function write(view: View): string {
  return fieldNames
    .filter((field) => differ(field, view, firstView))
    .flatMap((field) => written(field, view))
    .join('&')
}

/** The query of a link to publish. It has every field, so a later release with another first view shows the same. */
export function writeFull(view: View): string {
  const whole = fieldNames.reduce((rest, field) => withPublished(rest, field), view)
  return [...fieldNames.flatMap((field) => written(field, whole)), `v=${grammar}`].join('&')
}

function withPublished<Field extends keyof View>(view: View, field: Field): View {
  const { published } = addressFields[field]
  return published ? { ...view, [field]: published(view[field], view) } : view
}

/** Whether Back undoes the change from one view to the other. */
export function isStep(one: View, other: View): boolean {
  return fieldNames.some((field) => addressFields[field].isStep && differ(field, one, other))
}

function differ(field: keyof View, one: View, other: View): boolean {
  return written(field, one).join() !== written(field, other).join()
}

function written(field: keyof View, view: View): readonly string[] {
  return textsOf(field, view).map(([key, text]) => `${key}=${text}`)
}

/** The text of each key of a field in a view. */
function textsOf<Field extends keyof View>(
  field: Field,
  view: View,
): readonly (readonly [key: string, text: string])[] {
  return Object.entries(addressFields[field].keys).flatMap(([key, { serialize }]) => {
    const text = serialize(view[field])
    return text === null ? [] : [[key, text] as const]
  })
}

/** The values of each of our keys. Other keys (those of a newsletter, say) are ignored without a notice. */
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
