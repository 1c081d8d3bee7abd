import { describe, expect, test } from 'vitest'
import { firstView } from '../view.ts'
import { read, write } from './url.ts'

const reasonsOf = (query: string) => read(query).dropped.map(({ key, value, reason }) => [key, value, reason])

describe('rule 2: reading is total', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is neither an id nor a key',
    (name) => {
      const query = `${name}=${name}&country=${name}&route=${name}&sphere=${name}&claim=${name}&reading=${name}&show=${name}`
      expect(read(`${query}&layers=${name}&map=${name}`).view).toEqual(firstView)
    },
  )

  test('numbers are clamped, longitude goes round the world, and anything that is no number is ignored', () => {
    expect(read('map=99/95/-400').view.camera).toEqual({ zoom: 12, lat: 80, lng: -40 })
    expect(read('map=0/-95/180').view.camera).toEqual({ zoom: 1, lat: -80, lng: -180 })
    expect(read('map=5./.5/1e1').view.camera).toEqual({ zoom: 5, lat: 0.5, lng: 10 })
    for (const text of [
      '5/48',
      '5/48/67/1',
      '5//67',
      '0x5/48/67',
      '5/NaN/67',
      '5/48/Infinity',
      '5/48/1e999',
      '5 /48/67',
    ]) {
      expect([text, reasonsOf(`map=${text}`)]).toEqual([text, [['map', text, 'malformed']]])
      expect(read(`map=${text}`).view).toEqual(firstView)
    }
  })

  test('unknown ids are dropped; the others are kept, in the order of links and each once', () => {
    expect(read('layers=spheres~x~normalization~spheres').view.layers).toEqual(['normalization', 'spheres'])
    expect(read('layers=x').view.layers).toEqual(firstView.layers)
    expect(read('layers=').view.layers).toEqual(firstView.layers)
    expect(read('layers=none').view.layers).toEqual([])
  })

  test('of repeats, the first that can be used counts', () => {
    expect(write(read('country=x&country=UZB&country=KAZ').view)).toBe('country=UZB')
    expect(write(read('layers=none&layers=energy').view)).toBe('layers=none')
    expect(write(read('reading=record&reading=articles').view)).toBe('reading=record')
  })

  test('one subject at a time: country before route before sphere, in any order of keys', () => {
    expect(write(read('sphere=russia&route=btc&country=KAZ').view)).toBe('country=KAZ')
    expect(write(read('sphere=russia&route=btc&country=x').view)).toBe('route=btc')
  })

  test('a row of the legend is named in kebab case, and counts only where it has marks', () => {
    const { view } = read('layers=normalization~energy&only=Energy/Oil-Pipeline')
    expect(view.only).toEqual({ layer: 'energy', key: 'oil pipeline' })
    expect(write(view)).toBe('layers=normalization~energy&only=energy/oil-pipeline')
    expect(write(read('only=status/candidate').view)).toBe('only=normalization/candidate')
    for (const text of [
      'oil-pipeline',
      'energy',
      'energy/',
      'energy/oil-pipeline/x',
      'energy/oil%20pipeline',
      '/',
    ]) {
      expect(read(`layers=energy&only=${text}`).view.only).toBeNull()
    }
  })

  test('of each theme one layer is in front; the default is left out', () => {
    const frontIn = (query: string) => read(`layers=normalization~energy~rivals~spheres&${query}`).view.front
    expect(frontIn('front=rivals')).toEqual(['rivals'])
    expect(frontIn('front=rivals~spheres')).toEqual(['spheres', 'rivals'])
    expect(frontIn('front=energy')).toBeNull()
    expect(frontIn('front=energy~rivals')).toBeNull()
    expect(frontIn('front=Rivals~normalization')).toEqual(['rivals'])
    expect(frontIn('front=x')).toBeNull()
    expect(frontIn('front=flows')).toBeNull()
  })

  test('a question mark in front makes no difference', () => {
    expect(read('?country=KAZ')).toEqual(read('country=KAZ'))
  })
})

describe('rule 3: what was dropped is said', () => {
  test.each([
    ['country=XXX', [['country', 'XXX', 'unknown']]],
    [
      'layers=energy~foo~bar',
      [
        ['layers', 'foo', 'unknown'],
        ['layers', 'bar', 'unknown'],
      ],
    ],
    ['map=5/48', [['map', '5/48', 'malformed']]],
    ['map=99/48/67', [['map', '99/48/67', 'clamped']]],
    ['map=5/-89/67', [['map', '5/-89/67', 'clamped']]],
    ['reading=record&reading=articles', [['reading', 'articles', 'repeated']]],
    [
      'country=KAZ&route=btc&sphere=russia',
      [
        ['route', 'btc', 'repeated'],
        ['sphere', 'russia', 'repeated'],
      ],
    ],
    ['layers=energy&only=energy/silk', [['only', 'energy/silk', 'unknown']]],
    ['only=energy/oil-pipeline', [['only', 'energy/oil-pipeline', 'not-drawn']]],
    ['layers=spheres&sphere=russia&only=spheres/iran', [['only', 'spheres/iran', 'not-drawn']]],
    [
      'only=normalization/candidate&only=normalization/member',
      [['only', 'normalization/member', 'repeated']],
    ],
    ['layers=energy&front=rivals', [['front', 'rivals', 'not-drawn']]],
    ['layers=energy~rivals&front=rivals~x', [['front', 'x', 'unknown']]],
    ['layers=energy~rivals&front=rivals~energy', [['front', 'energy', 'repeated']]],
    ['v=2', [['v', '2', 'later-release']]],
  ])('%s', (query, expected) => {
    expect(reasonsOf(query)).toEqual(expected)
  })

  test.each([
    'utm_source=letter&fbclid=1&ref=x&country[]=KAZ',
    'country=KAZ&country=KAZ',
    'layers=energy~energy',
    'layers=energy&front=energy~energy',
    'layers=energy~rivals&front=rivals&only=energy/oil-pipeline',
    'country=&layers=&map=',
    'map=5/48/427',
    'v=1',
    'v=0',
    'v=x',
  ])('but not foreign keys, nor anything without loss: %s', (query) => {
    expect(reasonsOf(query)).toEqual([])
  })

  test('it is fit to print: 40 characters, none invisible', () => {
    const [long] = read(`country=${'\u{1f30d}'.repeat(100)}`).dropped
    expect(Array.from(long?.value ?? '')).toHaveLength(40)
    expect(read('country=a%00%E2%80%AEb').dropped[0]?.value).toBe('a\u{fffd}\u{fffd}b')
  })
})
