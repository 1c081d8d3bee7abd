import { expect, test } from 'vitest'
import { countryOf, spheres } from '../facts/index.ts'
import { countryLabels, writtenName } from './label-styles.ts'
import { wrapped } from './text-width.ts'

test('the name of each country in a sphere has one line, as the place of its pips supposes', () => {
  const named = new Set(spheres.flatMap(({ reach }) => reach.map(({ country }) => country)))
  const broken = [...named].filter((id) => {
    const country = countryOf(id)
    const { face, letterSpacing, maxWidth } = countryLabels[country.prominence]
    return wrapped(writtenName(country), face, letterSpacing, maxWidth).length > 1
  })
  expect(named.size).toBeGreaterThan(5)
  expect(broken).toEqual([])
})
