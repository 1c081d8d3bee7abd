import { expect, test } from 'vitest'
import { countries, isClaimId, readings, statusOf } from '../src/facts/index.ts'
import { publishedFiles } from '../src/facts/published/index.ts'
import { release } from '../src/facts/release.ts'

const text = publishedFiles({})['status.csv'] ?? ''
const [head = [], ...rows] = text.split('\r\n').map((line) => line.split(','))

test('the table of statuses has the columns that scripts rely on', () => {
  expect(head).toEqual(['release', 'country', 'name', 'reading', 'rung', 'contested', 'claims'])
})

test('it has one row per country and reading, and ends with a line break', () => {
  expect(rows.pop()).toEqual([''])
  expect(rows.map(([, country, , reading]) => `${country} ${reading}`)).toEqual(
    countries.flatMap(({ id }) => readings.map((reading) => `${id} ${reading.id}`)),
  )
})

test('each row says what the map shows, and names the claims for it', () => {
  const expected = countries.flatMap(({ id, name }) =>
    readings.map((reading) => {
      const { rung, contested, because } = statusOf(id, reading.id)
      return [
        `${release.version} ${release.day}`,
        id,
        name,
        reading.id,
        rung,
        `${contested}`,
        because.join(' '),
      ]
    }),
  )
  expect(rows.filter((row) => row.length > 1)).toEqual(expected)
})

test('where no claim is named, the sources are silent', () => {
  const named = rows.filter((row) => row.length > 1).map((row) => ({ rung: row[4], claims: row[6] ?? '' }))
  expect(named.filter(({ rung, claims }) => (claims === '') !== (rung === 'silent'))).toEqual([])
  expect(named.flatMap(({ claims }) => claims.split(' ')).filter((id) => id && !isClaimId(id))).toEqual([])
})

test('no field can be taken for a formula', () => {
  expect(rows.flat().filter((field) => /^[=+@\t-]/.test(field))).toEqual([])
})
