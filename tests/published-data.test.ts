import { createHash } from 'node:crypto'
import { findings } from 'virtual:map-checks'
import { describe, expect, test } from 'vitest'
import { claims, countries, routes, sources, spheres, tensions } from '../src/facts/index.ts'
import { publishedFiles } from '../src/facts/published/index.ts'
import { release } from '../src/facts/release.ts'
import { publishedFiles as builtFiles } from '../tools/published-data.mjs'
import { contentOf, datasets, faultsOf, type Json } from './support/published.ts'

const files = Object.fromEntries(await builtFiles(async () => ({ findings, faults: [], files: [] })))

/** The list of records in a published file. */
function listOf(name: (typeof datasets)[number], list: string): readonly Json[] {
  const found = contentOf(files, name)[list]
  if (!Array.isArray(found)) throw new Error(`There is no list ${list} in ${name}`)
  return found
}

const claimIdPattern = new RegExp(`^(${sources.map(({ prefix }) => prefix).join('|')})-`)

/** Every claim that a value names, at any depth. */
function claimsNamed(value: unknown): readonly string[] {
  if (typeof value === 'string') return claimIdPattern.test(value) ? value.split(' ') : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(claimsNamed) : []
}

describe('every published file', () => {
  test.each(datasets)('%s keeps its schema', (name) => {
    expect(faultsOf(name, contentOf(files, name), files)).toEqual([])
  })

  test.each(datasets)('%s names its schema, its release and its terms', (name) => {
    const { $schema, release: part, terms } = contentOf(files, name)
    expect(Object.keys(files)).toContain($schema)
    expect([part, terms]).toEqual([release, 'See the repository’s LICENSE and README.'])
  })

  test('is listed in the index, and none is missing', () => {
    const schemas = datasets.map((name) => name.replace(/\.(geo)?json$/, '.schema.json'))
    expect(Object.keys(files).sort()).toEqual([...datasets, ...schemas, 'status.csv'].sort())
  })

  test('is listed with its length and its SHA-256', () => {
    const others = Object.entries(files).filter(([name]) => name !== 'index.json')
    const expected = others.map(([name, text]) => ({
      name,
      bytes: new TextEncoder().encode(text).length,
      sha256: createHash('sha256').update(text).digest('hex'),
    }))
    expect(listOf('index.json', 'files')).toEqual(expected)
  })

  test('has the same bytes for findings in any order', () => {
    const turned = Object.fromEntries(Object.entries(findings).reverse())
    expect(publishedFiles(turned)).toEqual(publishedFiles(findings))
  })
})

describe('nothing is left out', () => {
  test.each([
    ['sources.json', 'sources', sources.map(({ id }) => id)],
    ['claims.json', 'claims', claims.map(({ id }) => id)],
    ['countries.json', 'countries', countries.map(({ id }) => id)],
    ['routes.geojson', 'routes', routes.map(({ id }) => id)],
    ['spheres.json', 'spheres', spheres.map(({ id }) => id)],
    ['tensions.json', 'tensions', tensions.map(({ id }) => id)],
  ] as const)('of %s, and each id occurs once', (name, list, ids) => {
    const published = listOf(name, list).map(({ id }) => id)
    expect(published).toEqual(ids)
    expect(new Set(published).size).toBe(published.length)
  })

  test('of the legs of routes, each a line through its waypoints', () => {
    const lines = listOf('routes.geojson', 'features').map(({ geometry, properties }) => {
      const { coordinates } = geometry as { coordinates: unknown }
      const { route, leg, mode, stage, claims: because } = properties as Json
      return { route, leg, mode, stage, because, coordinates }
    })
    const drawn = routes.flatMap(({ id, legs }) =>
      legs.map(({ id: leg, mode, stage, because, waypoints }) => {
        return { route: id, leg, mode, stage, because, coordinates: waypoints.map(({ at }) => at) }
      }),
    )
    expect(lines).toEqual(drawn)
  })

  test('of a claim: its record, the day of its source, and the finding of the map', () => {
    const found = listOf('claims.json', 'claims').map(
      ({ published: _, finding: __, witnesses: documents, ...record }) =>
        documents === undefined ? record : { ...record, documents },
    )
    expect(found).toEqual(claims)
    const withFinding = listOf('claims.json', 'claims').filter(({ finding }) => finding !== undefined)
    expect(withFinding.map(({ id }) => id)).toEqual(claims.filter(({ check }) => check).map(({ id }) => id))
    expect(withFinding.map(({ id, finding }) => [id, finding])).toEqual(
      withFinding.map(({ id }) => [id, findings[String(id)]]),
    )
    const days = new Map<string, string>(sources.map(({ id, published }) => [id, published]))
    expect(listOf('claims.json', 'claims').map(({ published }) => published)).toEqual(
      claims.map(({ source }) => days.get(source)),
    )
  })
})

test('every claim that a file names is in claims.json', () => {
  const known = new Set<string>(claims.map(({ id }) => id))
  const named = Object.keys(files)
    .filter((name) => name.endsWith('json') && !name.endsWith('.schema.json'))
    .flatMap((name) => claimsNamed(contentOf(files, name)))
  expect(named.length).toBeGreaterThan(claims.length)
  expect(named.filter((id) => !known.has(id))).toEqual([])
})
