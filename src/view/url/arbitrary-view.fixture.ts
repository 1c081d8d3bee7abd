import fc from 'fast-check'
import { countries } from '../../facts/countries.ts'
import { claims, routes, spheres } from '../../facts/index.ts'
import { readings } from '../../facts/reading.ts'
import { inListOrder, overlayIds, overlays } from '../../overlays/index.ts'
import { type Camera, canonicalCamera } from '../camera/camera.ts'
import { oneOfEachTheme } from '../front.ts'
import { type IsolatedRow, idOfRow } from '../isolated-row.ts'
import { shows } from '../pages.ts'
import { addressFields, coherent, fieldNames, type View } from '../view.ts'
import { keys } from './keys.ts'
import { publishedLinks } from './published-links.ts'

const idsOf = <Id extends string>(records: Iterable<{ readonly id: Id }>): readonly Id[] =>
  Array.from(records, ({ id }) => id)

/** The ids of all claims. */
export const claimIds = idsOf(claims)
const routeIds = idsOf(routes)
const sphereIds = idsOf(spheres)
const countryIds = idsOf(countries)

/** Any canonical camera; one near the limits is as likely as one in the region. */
export const anyCamera: fc.Arbitrary<Camera> = fc
  .record({
    zoom: fc.double({ min: 0, max: 13, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lng: fc.double({ min: -400, max: 400, noNaN: true }),
  })
  .map(canonicalCamera)

/** Every row that a legend can have, drawn or not. */
export const legendRows: readonly IsolatedRow[] = overlays.flatMap(({ id, rows }) =>
  rows.map(({ key }) => ({ layer: id, key })),
)

/** Values beyond the examples of a key, for fields whose values are no list. */
const more: { readonly [Field in keyof View]?: fc.Arbitrary<View[Field]> } = {
  layers: fc.subarray([...overlayIds]).map(inListOrder),
  camera: fc.option(anyCamera),
  front: fc.option(fc.subarray([...overlayIds], { minLength: 1 }).map(oneOfEachTheme)),
}

/** Any value of a field: its first value, and those of the examples of its keys. */
function anyValueOf<Field extends keyof View>(field: Field): fc.Arbitrary<View[Field]> {
  const { first, keys: fieldKeys } = addressFields[field]
  const meant = Object.entries(fieldKeys).flatMap(([key, { examples, parse }]) =>
    examples.map((text) => {
      const value = parse(text, (rejected, reason) => {
        throw new Error(`The example ${key}=${text} is rejected: ${rejected} is ${reason}`)
      })
      if (value === undefined) throw new Error(`The example ${key}=${text} means nothing`)
      return value
    }),
  )
  return more[field] ?? fc.oneof(fc.constant(first), fc.constantFrom(...meant))
}

/** Any view that the page can be in. */
export const anyView: fc.Arbitrary<View> = fc
  .tuple(...fieldNames.map((field) => anyValueOf(field).map((value) => [field, value] as const)))
  .map((entries) => coherent(Object.fromEntries(entries) as unknown as View))

const anyWord = fc.oneof(
  fc.constantFrom(...countryIds, ...routeIds, ...sphereIds, ...overlayIds, ...idsOf(readings), ...shows),
  fc.constantFrom(
    'none',
    'region',
    'kaz',
    'kz',
    'corridor',
    '',
    '~',
    '1e400',
    '-0',
    'NaN',
    '%',
    '%zz',
    '%00',
    '+',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\u{d800}',
    '\u{202e}x',
    '%ED%A0%80',
  ),
  fc.constantFrom(...legendRows.map(idOfRow)),
  fc.double().map(String),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const anyValue = fc
  .tuple(fc.array(anyWord, { maxLength: 5 }), fc.constantFrom('~', '/', ',', '', '~~'))
  .map(([words, separator]) => words.join(separator))
const anyName = fc.constantFrom(
  ...keys,
  'layer',
  'layers[]',
  'country[0]',
  'utm_source',
  '__proto__',
  'Country',
  '',
)

/** Queries of our keys, often twice, with values that are right, wrong or nearly right. */
export const nearlyValidQuery: fc.Arbitrary<string> = fc
  .array(fc.tuple(anyName, anyValue), { maxLength: 8 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'))

/** A query in which one part is replaced by something else. */
export function damaged(whole: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(whole, fc.nat(), fc.nat(12), fc.string({ unit: 'binary', maxLength: 6 }))
    .map(([query, place, length, instead]) => {
      const from = place % (query.length + 1)
      return query.slice(0, from) + instead + query.slice(from + length)
    })
}

/** The queries of the published links. */
export const publishedQueries: readonly string[] = publishedLinks.map((link) => link.replace(/^\/\??/, ''))
