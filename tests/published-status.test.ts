import { expect, test } from 'vitest'
import { countries, isClaimId, readings } from '../src/facts/index.ts'
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

test('every row names the release', () => {
  const releases = new Set(rows.filter((row) => row.length > 1).map(([first]) => first))
  expect([...releases]).toEqual([`${release.version} ${release.day}`])
})

/** Rows of each kind: contested, silent, named only, and resting on one claim, on several, or on one article of two. */
const known = `
AZE,Azerbaijan,articles,candidate,true,rd-azerbaijan-centre rd-azerbaijan-heart sp-azerbaijan-candidate
AZE,Azerbaijan,record,relations,false,pr-azerbaijan-relations
KAZ,Kazakhstan,articles,candidate,true,sp-kazakhstan-candidate
KAZ,Kazakhstan,renewed-diplomacy,approached,false,rd-approach-kazakhstan
KAZ,Kazakhstan,strategic-partnerships,candidate,false,sp-kazakhstan-candidate
KAZ,Kazakhstan,record,joining,false,pr-kazakhstan-joins
IRN,Iran,record,opposed,false,pr-iran-war-2025
ISR,Israel,articles,principal,false,rd-accords-normalized sp-israel-gains-recognition
SAU,Saudi Arabia,articles,conditional,false,rd-saudi-condition rd-saudi-officials-refuse
SAU,Saudi Arabia,strategic-partnerships,silent,false,
SDN,Sudan,articles,member,false,rd-sudan-normalize
TUR,Turkey,strategic-partnerships,named,false,sp-turkic-extent`
  .trim()
  .split('\n')

test.each(known)('it has the row %s', (row) => {
  expect(rows.map(([, ...fields]) => fields.join(','))).toContain(row)
})

test('a row without a claim is one where the sources are silent', () => {
  const named = rows.filter((row) => row.length > 1).map((row) => ({ rung: row[4], claims: row[6] ?? '' }))
  expect(named.filter(({ rung, claims }) => (claims === '') !== (rung === 'silent'))).toEqual([])
  expect(named.flatMap(({ claims }) => claims.split(' ')).filter((id) => id && !isClaimId(id))).toEqual([])
})

test('no field can be taken for a formula', () => {
  expect(rows.flat().filter((field) => /^[=+@\t-]/.test(field))).toEqual([])
})
