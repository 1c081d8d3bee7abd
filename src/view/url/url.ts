import { idOfRow, withoutEmptyRow } from '../isolated-row.ts'
import { firstView, type View } from '../view.ts'
import { keyAliases } from './aliases.ts'
import type { Drop, Given } from './codec.ts'
import { codecs } from './codecs.ts'
import { type Dropped, isKey, type Key, printable } from './keys.ts'

/** The grammar that this release writes. A link of a later one is read as far as it is understood. */
const grammar = 1
/** What is dropped beyond this is not kept: a hostile link could hold a hundred thousand. */
const mostDropped = 20

/** The view that a query asks for, and what of it was dropped. Total: any text gives a view, and none throws. */
export function read(query: string): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = []
  const drop: Drop = (key, value, reason) => {
    if (dropped.length < mostDropped) dropped.push({ key, value: printable(value), reason })
  }
  const given = givenIn(query)
  const view: { -readonly [Field in keyof View]: View[Field] } = { ...firstView }
  function take<Field extends keyof View>(field: Field): void {
    const value = codecs[field].read(given, drop)
    if (value !== undefined) view[field] = value
  }
  for (const field of fields) take(field)
  for (const version of given('v')) if (Number(version) > grammar) drop('v', version, 'later-release')
  const shown = withoutEmptyRow(view)
  if (view.only && !shown.only) drop('only', idOfRow(view.only), 'not-drawn')
  return { view: shown, dropped }
}

/** The canonical query of a view, without its question mark; what is as in the first view is left out. */
export function write(view: View): string {
  return fields
    .filter((field) => written(field, view) !== written(field, firstView))
    .map((field) => written(field, view))
    .filter((part) => part !== '')
    .join('&')
}

/** The query of a link to publish: everything is said, so that a later release with another first view shows this. */
export function writeFull(view: View): string {
  return [...fields.map((field) => written(field, view)).filter((part) => part !== ''), `v=${grammar}`].join(
    '&',
  )
}

const fields = Object.keys(codecs) as readonly (keyof View)[]

function written<Field extends keyof View>(field: Field, view: View): string {
  return codecs[field].write(view[field])
}

/** Keys that are not ours (a newsletter's, say) are not ours to complain about. */
function givenIn(query: string): Given {
  const values = new Map<Key, Set<string>>()
  for (const [name, text] of new URLSearchParams(query)) {
    const key = isKey(name) ? name : keyAliases.get(name)
    const value = text.trim()
    if (key === undefined || value === '') continue
    const soFar = values.get(key)
    if (soFar) soFar.add(value)
    else values.set(key, new Set([value]))
  }
  return (key) => values.get(key) ?? []
}
