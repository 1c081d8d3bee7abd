import { describe, expect, test } from 'vitest'
import { marksIn } from '../ground/scene.ts'
import { fitRegion, region } from '../view/camera.ts'
import { firstView, type View } from '../view/view.ts'
import { mercatorFor } from './plane.ts'
import { nextTarget, type Target, targetsOn } from './targets.ts'

const size = { width: 1440, height: 900 }
const padding = { top: 16, right: 16, bottom: 40, left: 344 }
const plane = mercatorFor(fitRegion(region, size, padding), size)
const view: View = { ...firstView, layers: ['normalization', 'energy'] }
const targets = targetsOn(plane, padding, view, marksIn(view))

function named(id: string): Target {
  const found = targets.find((target) => target.id === id)
  if (!found) throw new Error(`No target ${id}`)
  return found
}

describe('what keys can reach', () => {
  test('countries come first, then routes, then their points, and none under a panel', () => {
    const kinds = targets.map(({ kind }) => kind)
    expect(kinds).toEqual([...kinds].sort((one, other) => order(one) - order(other)))
    expect(targets.every(({ at: [x, y] }) => x >= 344 && x <= 1424 && y >= 16 && y <= 860)).toBe(true)
  })

  test('each says its name, where it stands, and how many claims it has', () => {
    expect(named('KAZ').says).toMatch(
      /^Kazakhstan\. Leading candidate, contested\. \d+ claims, \d+ contradictions?$/,
    )
    expect(named('btc').says).toMatch(/\. \d+ claims/)
  })

  test('arrow keys go to the nearest in their direction', () => {
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
  return ['country', 'route', 'point'].indexOf(kind)
}
