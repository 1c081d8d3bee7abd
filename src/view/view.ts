import type { AddressField } from './url/address-field.ts'
import { fields } from './url/fields/index.ts'

type Fields = typeof fields

/**
 * What the reader looks at. The address holds all of it: every field has a record in `url/fields/`, which reads and writes
 * it. Personal settings (theme, sizes of panels) are not in it.
 */
export type View = { readonly [Field in keyof Fields]: Fields[Field]['first'] }

/** A record for every field. A field without one is a type error. */
export type AddressFields<AnyView> = {
  readonly [Field in keyof Required<AnyView>]: AddressField<AnyView[Field], string, View>
}

/** How the address holds each field. */
export const addressFields: AddressFields<View> = fields

/** The names of the fields, in the order in which a link writes them. */
export const fieldNames = Object.keys(fields) as readonly (keyof View)[]

/** The view of a link without a query. */
export const firstView = Object.fromEntries(fieldNames.map((field) => [field, fields[field].first])) as View

/**
 * The same view, but each field that has no meaning in it goes back to its first value, and of the values that mean the
 * same it has the canonical one.
 */
export function coherent(view: View): View {
  return fieldNames.reduce((rest, field) => settled(rest, field), view)
}

/** Whether the value of a field has a meaning in a view. */
export function fits<Field extends keyof View>(view: View, field: Field): boolean {
  return addressFields[field].fits?.(view[field], view) ?? true
}

function settled<Field extends keyof View>(view: View, field: Field): View {
  const { canonical } = addressFields[field]
  const value = !fits(view, field) ? firstView[field] : canonical ? canonical(view[field], view) : view[field]
  return value === view[field] ? view : { ...view, [field]: value }
}
