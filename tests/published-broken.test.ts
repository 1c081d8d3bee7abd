import { expect, test } from 'vitest'
import { publishedFiles, publishedIndex } from '../src/facts/published/index.ts'
import { contentOf, datasets, faultsOf, type Json } from './support/published.ts'

const listed = { name: 'status.csv', bytes: 1, sha256: '0'.repeat(64) }
const files = { ...publishedFiles({}), 'index.json': publishedIndex([listed]) }

type Step = string | number

/** A copy of a value in which the value at the end of a path is replaced, or removed if `instead` is undefined. */
function changed(value: unknown, [step, ...rest]: readonly Step[], instead: unknown): unknown {
  if (step === undefined) return instead
  if (Array.isArray(value))
    return value.map((one, index) => (index === step ? changed(one, rest, instead) : one))
  if (typeof value !== 'object' || value === null) throw new Error(`There is nothing at ${step}`)
  const next = changed((value as Json)[step], rest, instead)
  return Object.fromEntries(Object.entries({ ...value, [step]: next }).filter(([, one]) => one !== undefined))
}

const first = (list: string, ...steps: readonly Step[]) => [list, 0, ...steps]

test.each<[string, (typeof datasets)[number], readonly Step[], unknown]>([
  ['a claim without a sentence', 'claims.json', first('claims', 'says'), ''],
  ['a claim without its source', 'claims.json', first('claims', 'source'), undefined],
  ['a claim of an unknown source', 'claims.json', first('claims', 'source'), 'a-blog'],
  ['a claim in paragraph 0', 'claims.json', first('claims', 'at', 'paragraph'), 0],
  ['a claim about nothing', 'claims.json', first('claims', 'about'), []],
  ['a claim of an unknown mode', 'claims.json', first('claims', 'mode'), 'rumours'],
  ['a claim on an unknown topic', 'claims.json', first('claims', 'topic'), 'sport'],
  ['a claim with the prefix of no source', 'claims.json', first('claims', 'id'), 'xy-claim'],
  [
    'a rung that is not on the ladder',
    'claims.json',
    first('claims', 'status'),
    { country: 'AZE', rung: 'friend' },
  ],
  ['a day in another format', 'claims.json', first('claims', 'event'), '30 June 2026'],
  ['an article claim with witnesses', 'claims.json', first('claims', 'witnesses'), []],
  ['a field without a description', 'claims.json', first('claims', 'score'), 0.7],
  [
    'a check of an unknown kind',
    'claims.json',
    first('claims', 'check'),
    { kind: 'weather', country: 'AZE' },
  ],
  [
    'a finding without its answer',
    'claims.json',
    first('claims', 'finding'),
    { holds: true, checked: 'Whether' },
  ],
  [
    'a range with three ends',
    'claims.json',
    first('claims', 'quantity'),
    { value: [1, 2, 3], unit: 'km', of: 'x', asOf: '2024' },
  ],
  ['a line of one point', 'routes.geojson', first('features', 'geometry', 'coordinates'), [[49.5, 40.2]]],
  [
    'a line beyond the poles',
    'routes.geojson',
    first('features', 'geometry', 'coordinates', 0),
    [40.2, 149.5],
  ],
  [
    'a line with heights',
    'routes.geojson',
    first('features', 'geometry', 'coordinates', 0),
    [49.5, 40.2, 10],
  ],
  ['a leg that is a point', 'routes.geojson', first('features', 'geometry', 'type'), 'Point'],
  ['a leg without claims', 'routes.geojson', first('features', 'properties', 'claims'), []],
  ['a leg with an unknown mode', 'routes.geojson', first('features', 'properties', 'mode'), 'camel'],
  ['a leg of no route', 'routes.geojson', first('features', 'properties', 'route'), undefined],
  ['a route that crosses nothing', 'routes.geojson', first('routes', 'transits'), []],
  ['a collection of no features', 'routes.geojson', ['features'], []],
  ['a country by another code', 'countries.json', first('countries', 'id'), 'AZ'],
  ['a country with a negative population', 'countries.json', first('countries', 'basics', 'population'), -1],
  ['a country with half an extent', 'countries.json', first('countries', 'extent'), [44.7, 38.3]],
  ['a sphere over a country without a claim', 'spheres.json', first('spheres', 'reach', 0, 'because'), []],
  ['a contradiction with one side', 'tensions.json', first('tensions', 'sides'), [['rd-oil-share']]],
  ['a contradiction of an unknown kind', 'tensions.json', first('tensions', 'kind'), 'scandal'],
  ['a paragraph with a broken hash', 'sources.json', first('sources', 'outline', 0, 'paragraphs', 0), 'abc'],
  ['a source of an unknown kind', 'sources.json', first('sources', 'kind'), 'blog'],
  ['a listed file of no length', 'index.json', first('files', 'bytes'), 0],
])('%s is refused', (_, name, path, instead) => {
  const content = contentOf(files, name)
  expect(faultsOf(name, content, files)).toEqual([])
  expect(faultsOf(name, changed(content, path, instead), files)).not.toEqual([])
})

test.each(datasets)('%s without its release is refused', (name) => {
  const broken = changed(contentOf(files, name), ['release'], undefined)
  expect(faultsOf(name, broken, files)).toEqual([" must have required property 'release'"])
})
