import type { AddressField } from './url/address-field.ts'
import { fields } from './url/fields/index.ts'

type Fields = typeof fields

/**
 * What the reader is looking at. All of it stands in the address: a field is there because a record in `url/fields/`
 * says how it is read and written. What is personal (theme, sizes of panels) stays out.
 */
export type View = { readonly [Field in keyof Fields]: Fields[Field]['first'] }

/** A record for every field: one that has none is a type error. */
export type AddressFields<AnyView> = {
  readonly [Field in keyof Required<AnyView>]: AddressField<AnyView[Field], string, View>
}

/** How each field stands in the address. */
export const addressFields: AddressFields<View> = fields

/** The names of the fields, in the order in which a link writes them. */
export const fieldNames = Object.keys(fields) as readonly (keyof View)[]

/** What a link without a query opens. */
export const firstView = Object.fromEntries(fieldNames.map((field) => [field, fields[field].first])) as View

/** The view in which every field to which the rest leaves no meaning has its first value again. */
export function coherent(view: View): View {
  return fieldNames.reduce((rest, field) => (fits(rest, field) ? rest : withFirst(rest, field)), view)
}

function fits<Field extends keyof View>(view: View, field: Field): boolean {
  return addressFields[field].fits?.(view[field], view) ?? true
}

function withFirst<Field extends keyof View>(view: View, field: Field): View {
  return { ...view, [field]: firstView[field] }
}
