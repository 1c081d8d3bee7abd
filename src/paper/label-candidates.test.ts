import { expect, test } from 'vitest'
import { sceneOf } from '../scene/scene.ts'
import { literalColours } from '../symbols/css-colours.ts'
import { fitRegion, region } from '../view/camera/camera.ts'
import { firstView } from '../view/view.ts'
import { drawingOf } from './drawing.ts'
import { boxOf } from './label.ts'
import { namesOf } from './label-candidates.ts'
import { mercatorFor } from './projected-map.ts'

const nothing = { type: 'FeatureCollection' as const, features: [] }
const noLines = { type: 'MultiLineString' as const, coordinates: [] }

/** MapLibre keeps this much free between two names, in CSS pixels; paper keeps less. */
const apart = 6

test('on a tablet in portrait the first view has room for the Caspian Sea below the name of Azerbaijan', () => {
  const size = { width: 768, height: 1024 }
  const camera = fitRegion(region, size, { top: 64, right: 12, bottom: 164, left: 12 })
  const shapes = {
    countries: nothing,
    borders: noLines,
    coasts: noLines,
    disputed: nothing,
    lakes: nothing,
    rivers: nothing,
    shadows: nothing,
    towns: [],
  }
  const drawing = drawingOf({
    scene: sceneOf(firstView),
    shapes,
    plane: mercatorFor(camera, size),
    colours: literalColours('light'),
    name: 'test',
  })
  const named = (id: string) => namesOf(drawing).filter((label) => label.id === id)
  const [sea] = named('water-Caspian-Sea')
  const [country] = named('name-AZE')
  expect(country && boxOf(country, 'center').bottom + apart).toBeLessThan(sea ? boxOf(sea, 'center').top : 0)
})
