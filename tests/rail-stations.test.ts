import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { routes } from '../src/facts/index.ts'
import { kilometresBetween, type Point } from '../src/facts/map-check/shapes.ts'

/** Stations by OpenStreetMap’s contributors (ODbL), for checking alone, so they are no part of this repository. */
const file = new URL('../../shared/data/rail-stations.tsv', import.meta.url)
const isThere = existsSync(file)

if (!isThere) {
  process.stderr.write(`No ${fileURLToPath(file)}: named stations are not checked.\n`)
}

const stations: readonly Point[] = isThere
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t').slice(3).map(Number) as [number, number])
  : []

/** How far, in km, a named station may lie from its place in the file. */
const tolerance = 3
/** Further than this, in km, from the next station, the file knows nothing of the country around. */
const covered = 25

/** A place beside the line, a port or a border says so by its name. */
const besideTheLine = /\(|\/| port$|,|^above |^(?:north|east|west) of /u

test.skipIf(!isThere)('each named station of a railway lies within 3 km of its place', () => {
  const named = routes
    .flatMap(({ legs }) => legs.filter(({ mode, stage }) => mode === 'rail' && stage === 'operating'))
    .flatMap(({ waypoints }) => waypoints)
    .filter(({ name }) => !besideTheLine.test(name))
  const wrong = named.flatMap(({ name, at }) => {
    const distance = Math.min(...stations.map((station) => kilometresBetween(station, at)))
    return distance > tolerance && distance < covered ? [`${name}: ${distance.toFixed(1)}`] : []
  })
  expect(named.length).toBeGreaterThan(150)
  expect([...new Set(wrong)]).toEqual([])
})
