import { expect, test } from 'vitest'
import { countries, routes } from '../src/facts/index.ts'
import { kilometresBetween, type Point } from '../src/facts/map-check/shapes.ts'
import { shapes } from './support/painters.ts'

interface NamedPlace {
  readonly name: string
  readonly at: Point
}

/** A name without the words that say which part of the place is meant. */
function plain(name: string): string {
  return name
    .replace(/ \(.*\)$/u, '')
    .replace(/, .*$/u, '')
    .replace(/ (port|station|oil port|terminal|marine terminal|border)$/u, '')
}

/** What the spellings of one name have in common: its consonants, with those that are often confused made one. */
function skeleton(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/dj|dzh/gu, 'j')
    .replace(/[qgck]/gu, 'k')
    .replace(/[^a-z]|[aeiouyhw]/gu, '')
    .replace(/(.)\1+/gu, '$1')
}

/** The names of each place that the page may show: capitals, towns, ports and waypoints. */
const places: readonly NamedPlace[] = [
  ...countries.flatMap((country) =>
    'basics' in country ? [{ name: country.basics.capital, at: country.basics.capitalAt }] : [],
  ),
  ...shapes.towns,
  ...routes.flatMap(({ nodes, legs }) => [...nodes, ...legs.flatMap(({ waypoints }) => waypoints)]),
].map(({ name, at }) => ({ name: plain(name), at }))

/** Names within this many kilometres of each other may be of one place. */
const near = 12

/** Pairs of names that are spellings of one place, each once. */
function spelledTwice(of: readonly NamedPlace[]): readonly string[] {
  const spelled = of.map((place) => ({ ...place, skeleton: skeleton(place.name) }))
  const pairs = spelled.flatMap((one) =>
    spelled
      .filter(
        (other) =>
          one.name < other.name &&
          one.skeleton === other.skeleton &&
          kilometresBetween(one.at, other.at) < near,
      )
      .map((other) => `${one.name}, ${other.name}`),
  )
  return [...new Set(pairs)]
}

test('each place has one spelling', () => {
  expect(spelledTwice(places)).toEqual([])
})

test.each([
  ['Sumgait', [49.62, 40.57]],
  ['Zhezqazghan', [67.77, 47.78]],
  ['Khojayli', [59.45, 42.41]],
  ['Constanta', [28.7, 44.12]],
  ["Xi'an", [108.93, 34.26]],
] as const)('the spelling %s is found', (name, at) => {
  expect(spelledTwice([...places, { name, at }])).toHaveLength(1)
})
