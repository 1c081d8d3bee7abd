import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlayIds } from '../../overlays/index.ts'
import { canonicalCamera } from '../camera/camera.ts'
import { idOfRow } from '../isolated-row.ts'
import { type AddressFields, addressFields, fieldNames, firstView, type View } from '../view.ts'
import { anyView, claimIds, legendRows } from './arbitrary-view.fixture.ts'
import { keys } from './keys.ts'
import { read, write, writeFull } from './url.ts'

describe('rule 4: reading and writing are inverse', () => {
  test('read(write(view)) is the view, with nothing dropped', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(write(view))).toEqual({ view, dropped: [] })
        expect(read(writeFull(view))).toEqual({ view, dropped: [] })
      }),
      { numRuns: 2_000 },
    )
  })

  test('write(read(text)) is canonical: the same view is always written the same', () => {
    const query = 'country=KAZ&layers=normalization~energy&map=4.20/44.50/62.00&reading=record&show=table'
    expect(write(read(query).view)).toBe(query)
    expect(
      write(read('show=table&map=4.2/44.5/62&layers=energy~normalization~x&reading=record&country=kz').view),
    ).toBe(query)
  })
})

describe('rule 5: every field of the view is written', () => {
  test('a field without a record is a type error', () => {
    // @ts-expect-error: `colour` has no record. If this line compiles, a field can be forgotten.
    const forgetful: AddressFields<View & { readonly colour: string }> = addressFields
    // @ts-expect-error: an optional field needs a record too.
    const careless: AddressFields<View & { readonly colour?: string }> = addressFields
    for (const known of [forgetful, careless]) expect(Object.keys(known)).toEqual(Object.keys(firstView))
  })

  test('a change of any field changes what is written', () => {
    for (const { first, keys: fieldKeys } of Object.values(addressFields)) {
      const texts = Object.entries(fieldKeys).flatMap(([key, { examples, serialize }]) =>
        examples.filter((text: string) => text !== serialize(first)).map((text: string) => `${key}=${text}`),
      )
      expect(texts).not.toEqual([])
      const meant = texts.filter((one) => read(one).dropped.length === 0 && write(read(one).view) !== '')
      for (const text of meant) {
        expect(write(read(text).view)).toBe(text)
        expect(writeFull(read(text).view)).not.toBe(writeFull(firstView))
      }
    }
  })
})

describe('rule 7: the address bar leaves defaults out, a published link does not', () => {
  test('the first view is an empty query in the address bar, and a full one in a published link', () => {
    expect(write(firstView)).toBe('')
    expect(writeFull(firstView)).toBe('layers=normalization&map=region&reading=articles&show=map&v=1')
  })

  test('a published link names the layers in front wherever there is a choice, and no others', () => {
    const frontIn = (query: string) => new URLSearchParams(writeFull(read(query).view)).get('front')
    expect(frontIn('layers=normalization~energy')).toBeNull()
    expect(frontIn('layers=energy~rivals')).toBe('energy')
    expect(frontIn('layers=energy~rivals&front=rivals')).toBe('rivals')
    expect(frontIn('layers=normalization~energy~rivals~spheres&front=rivals')).toBe('normalization~rivals')
    expect(frontIn('layers=energy~rivals&front=rivals&only=energy/oil-pipeline')).toBeNull()
  })

  test('a published link has every field that is not "none"', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const names = [...new URLSearchParams(writeFull(view)).keys()]
        expect(names).toEqual(keys.filter((key) => names.includes(key)))
        expect(names.at(-1)).toBe('v')
        for (const field of fieldNames.filter((one) => view[one] !== null)) {
          const own = Object.keys(addressFields[field].keys)
          expect(names.filter((name) => own.includes(name))).toHaveLength(1)
        }
      }),
    )
  })

  test('both have plain characters, and at most 300 of them', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const query of [write(view), writeFull(view)])
          expect(query).toMatch(/^[A-Za-z0-9._~/=&?-]{0,300}$/)
      }),
      { numRuns: 2_000 },
    )
    const longest = claimIds.toSorted((one, other) => other.length - one.length)[0] ?? null
    const row = legendRows.toSorted((one, other) => idOfRow(other).length - idOfRow(one).length)[0] ?? null
    const camera = canonicalCamera({ zoom: 11.23456, lat: -79.123456789, lng: -179.123456789 })
    const most: View = {
      ...firstView,
      camera,
      layers: [...overlayIds],
      only: row,
      reading: 'strategic-partnerships',
      claim: longest,
    }
    expect(`https://example.org/?sphere=${'x'.repeat(40)}&${writeFull(most)}`.length).toBeLessThanOrEqual(300)
  })
})
