import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OverlayId, overlayIds, overlays } from '../overlays/index.ts'
import { frontOf, layersToChoose, quietLayers, withInFront } from './front.ts'

const themeOf = (layer: OverlayId) => overlays.find(({ id }) => id === layer)?.theme
const anyLayers = fc.subarray([...overlayIds])

describe('the layers in front', () => {
  // Published links without `front=` rely on this order for ever.
  test('by default are the first of these that are on', () => {
    const order = (theme: 'area' | 'line') =>
      overlays
        .filter((overlay) => overlay.theme === theme)
        .toSorted((one, other) => other.precedence - one.precedence)
        .map(({ id }) => id)
    expect(order('area')).toEqual(['normalization', 'spheres'])
    expect(order('line')).toEqual(['middle-corridor', 'energy', 'flows', 'diplomacy', 'rivals'])
    for (const [index, id] of order('line').entries()) {
      expect(frontOf({ layers: order('line').slice(index), front: null })).toEqual([id])
    }
  })

  test('each have a precedence of their own within their theme', () => {
    const places = overlays.map(({ theme, precedence }) => `${theme} ${precedence}`)
    expect(new Set(places).size).toBe(places.length)
  })

  test('are one of each theme with a layer on, whatever is on and chosen', () => {
    fc.assert(
      fc.property(anyLayers, fc.option(anyLayers), (layers, front) => {
        const themes = new Set(layers.map(themeOf))
        expect(frontOf({ layers, front }).map(themeOf).toSorted()).toEqual([...themes].toSorted())
        expect([...frontOf({ layers, front }), ...quietLayers({ layers, front })].toSorted()).toEqual(
          layers.toSorted(),
        )
      }),
    )
  })

  test('have the one that comes forward among them, and keep the other theme', () => {
    fc.assert(
      fc.property(anyLayers, fc.nat(), (layers, place) => {
        const layer = layers[place % Math.max(1, layers.length)]
        if (layer === undefined) return
        const before = frontOf({ layers, front: null })
        const after = frontOf({ layers, front: withInFront({ layers, front: null }, layer) })
        expect(after).toContain(layer)
        const others = (front: readonly OverlayId[]) => front.filter((id) => themeOf(id) !== themeOf(layer))
        expect(others(after)).toEqual(others(before))
      }),
    )
  })
})

test('there is a choice only between two layers of a theme', () => {
  expect(layersToChoose(['normalization', 'energy'])).toEqual([])
  expect(layersToChoose(['normalization', 'energy', 'rivals'])).toEqual(['energy', 'rivals'])
  expect(layersToChoose(['normalization', 'energy', 'spheres'])).toEqual(['normalization', 'spheres'])
})
