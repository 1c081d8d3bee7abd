import { describe, expect, test } from 'vitest'
import { courseIn, pixelIn } from '../geometry/viewport.ts'
import { type Camera, fitRegion, region } from '../view/camera/camera.ts'
import { firstView, type View } from '../view/view.ts'
import { signsOn } from './edge-signs.ts'
import { type Target, targetsOn } from './keyboard-targets.ts'
import { nextTarget } from './next-target.ts'
import { sceneOf } from './scene.ts'

const size = { width: 1440, height: 900 }
const padding = { top: 16, right: 16, bottom: 40, left: 344 }
const whole = fitRegion(region, size, padding)
const view: View = { ...firstView, layers: ['normalization', 'energy'] }

/** The targets of a view, where no land or the land of one country is drawn. */
function reachedIn(seen: View, camera: Camera = whole, land?: string): readonly Target[] {
  const frame = { camera, size }
  const scene = sceneOf(seen)
  const signs = signsOn(frame, padding, scene.marks, [])
  return targetsOn({ frame, padding, scene, countryAt: () => land, signs })
}

const targets = reachedIn(view)
const withArcs = reachedIn({ ...view, layers: ['normalization', 'energy', 'diplomacy'] })

function named(id: string, among = targets): Target {
  const found = among.find((target) => target.id === id)
  if (!found) throw new Error(`No target ${id}`)
  return found
}

test('the line of each drawn sphere is a target that opens the sphere, on its line', () => {
  const scene = sceneOf({ ...view, layers: ['normalization', 'spheres'] })
  const lng = 60
  const sphereLines = [
    { sphere: 'china', at: 3.4, courses: [[[lng, 40] as const, [lng, 50] as const]] },
  ] as const
  const camera = { ...whole, zoom: 3.6 }
  const frame = { camera, size }
  const found = targetsOn({
    frame,
    padding,
    signs: [],
    scene,
    sphereLines,
    countryAt: () => undefined,
  }).filter(({ kind }) => kind === 'sphere')
  expect(found).toMatchObject([{ subject: 'china', name: 'China', detail: 'Sphere of influence' }])
  expect(found[0]?.at[0]).toBeCloseTo(pixelIn(frame, [lng, 45])[0], 1)
  expect(found[0]?.says).toMatch(/^China\. Sphere of influence\. \d+ claims/)
})

describe('keyboard targets', () => {
  test('countries come first, then routes, arcs, points and signs, and none under a panel', () => {
    const kinds = withArcs.map(({ kind }) => kind)
    expect(kinds).toEqual([...kinds].sort((one, other) => order(one) - order(other)))
    expect(new Set(kinds).size).toBe(5)
    const near = reachedIn(
      { ...view, layers: ['normalization', 'energy', 'diplomacy'] },
      { zoom: 5, lat: 42, lng: 49 },
    )
    for (const { at } of [...withArcs, ...near]) {
      expect(at[0]).toBeGreaterThanOrEqual(344)
      expect(at[0]).toBeLessThanOrEqual(1424)
      expect(at[1]).toBeGreaterThanOrEqual(16)
      expect(at[1]).toBeLessThanOrEqual(860)
    }
  })

  test('each says its name, its status, and how many claims it has', () => {
    expect(named('KAZ').says).toMatch(
      /^Kazakhstan\. Leading candidate, contested\. \d+ claims, \d+ contradictions?$/,
    )
    expect(named('btc').says).toMatch(/^Baku–Tbilisi–Ceyhan[^.]*\. Oil pipeline\. \d+ claims/)
    expect(named('point-btc-Ceyhan').says).toMatch(/^Ceyhan, terminal of Baku.*\. \d+ claims/)
  })

  test('a base says how many claims it rests on, not how many its sphere has', () => {
    const bases = reachedIn({ ...view, layers: ['spheres'], reading: 'record' })
    const kant = bases.find(({ name }) => name === 'Kant')
    expect(kant?.says).toBe('Kant, air base of Russia, in Kyrgyzstan. 1 claim')
  })

  test('none says a status where no status is drawn', () => {
    const plain = reachedIn({ ...view, layers: [] })
    expect(named('KAZ', plain).says).toMatch(/^Kazakhstan\. \d+ claims/)
  })

  test('an arc says who does what to whom and how many claims it rests on, and opens the country at its end', () => {
    const arc = named('tie-AZE-approaches-KAZ', withArcs)
    expect(arc.says).toBe('Azerbaijan approaches Kazakhstan. 1 claim')
    expect(arc.subject).toBe('KAZ')
    expect(named('tie-USA-approaches-AZE', withArcs).says).toMatch(
      /^United States approaches Azerbaijan\. \d claims$/,
    )
  })

  test('a whole arc is reached at its middle, and an arc from out of sight in the middle of its visible part', () => {
    const [x, y] = named('tie-AZE-approaches-KAZ', withArcs).at
    const arc = sceneOf({ ...view, layers: ['diplomacy'] }).marks.find(
      ({ id }) => id === 'tie-AZE-approaches-KAZ',
    )
    const course = arc?.kind === 'line' ? courseIn({ camera: whole, size }, arc.path) : []
    const ends = [course[0], course.at(-1)].map((end = [0, 0]) => Math.hypot(end[0] - x, end[1] - y))
    expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeLessThan(20)
    // The middle of the whole trunk is over the Atlantic.
    const [trunk] = withArcs.filter(({ id }) => id.startsWith('trunk-USA-approaches'))
    expect(trunk?.at[0]).toBeGreaterThan(padding.left)
  })

  test('a sign on the edge names what is outside, with the number of its arcs, and opens its profile', () => {
    const signs = withArcs.filter(({ kind }) => kind === 'sign')
    expect(signs.map(({ name, subject }) => [name, subject])).toEqual([
      ['United States · 8', 'USA'],
      ['China · 1', 'CHN'],
    ])
    expect(signs[0]?.says).toMatch(
      /^United States · 8\. Outside the map, on the left\. United States: approaches/,
    )
  })

  test('a country or route that is partly visible is reached in its visible part', () => {
    const steppe = reachedIn(view, { zoom: 7, lat: 48, lng: 60 }, 'KAZ')
    expect(named('KAZ', steppe).at.every((pixel) => pixel > 300)).toBe(true)
    expect(steppe.filter(({ kind }) => kind === 'country')).toHaveLength(1)
    expect(named('btc', reachedIn(view, { zoom: 9, lat: 39.87, lng: 41.5 }))).toBeDefined()
  })

  test('there are none in a window on the ocean', () => {
    expect(reachedIn(view, { zoom: 5, lat: -30, lng: -140 })).toEqual([])
  })

  test('arrow keys go to the nearest target in their direction', () => {
    const around = targets.filter(({ kind }) => kind === 'country')
    expect(nextTarget(around, named('KAZ'), 'down')?.id).toBe('UZB')
    expect(nextTarget(around, named('TKM'), 'up')?.id).not.toBe('IRN')
    expect(nextTarget(around, named('TKM'), 'left')?.id).toBe('AZE')
  })

  test('every country and point can be reached by arrow keys from the first', () => {
    const reached = new Set<Target>(targets.slice(0, 1))
    for (const from of reached) {
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = nextTarget(targets, from, direction)
        if (next) reached.add(next)
      }
    }
    const missed = targets.filter((target) => !reached.has(target))
    expect(missed.filter(({ kind }) => kind !== 'route')).toEqual([])
  })
})

function order(kind: Target['kind']): number {
  return ['country', 'route', 'arc', 'point', 'sign'].indexOf(kind)
}
