import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ShapeFiles } from '../ground/shape-files.ts'
import { shapesOf } from '../ground/shapes.ts'
import { overlayIds } from '../overlays/index.ts'
import { sceneOf } from '../scene/scene.ts'
import { literalColours } from '../symbols/css-colours.ts'
import { quietRouteLabelsLater, routeLabelSpacing, routeLabelsFrom } from '../symbols/label-styles.ts'
import { firstView, type View } from '../view/view.ts'
import { drawingOf } from './drawing.ts'
import { namesOf } from './label-candidates.ts'
import { placedRouteNames } from './place-route-labels.ts'
import { placedLabels } from './placed-labels.ts'
import { mercatorFor } from './projected-map.ts'

function file<File>(name: string): File {
  return JSON.parse(readFileSync(new URL(`../../public/geo/${name}`, import.meta.url), 'utf8'))
}

const shapes = shapesOf({
  countries: file<ShapeFiles['countries']>('countries.json'),
  water: file<ShapeFiles['water']>('water.json'),
  places: file<ShapeFiles['places']>('places.json'),
  relief: file<ShapeFiles['relief']>('relief.json'),
})

function namesAt(zoom: number, part: Partial<View> = {}) {
  const plane = mercatorFor({ zoom, lat: 41.2, lng: 46.5 }, { width: 1440, height: 900 }, { detail: 30 })
  const view = { ...firstView, layers: overlayIds, ...part }
  const drawing = drawingOf({
    scene: sceneOf(view),
    shapes,
    plane,
    colours: literalColours('light'),
    name: 'test',
  })
  const others = placedLabels(namesOf(drawing), plane)
  return { others, along: placedRouteNames(drawing, others) }
}

describe('the names of routes along their lines', () => {
  test('appear when the map is close enough, those of the first routes first', () => {
    expect(namesAt(routeLabelsFrom[0] - 0.1).along).toEqual([])
    const first = new Set(namesAt(routeLabelsFrom[1] - 0.1).along.map(({ name }) => name.rank))
    expect([...first]).toEqual([0])
    const texts = namesAt(6, { front: ['energy'] }).along.map(({ name }) => name.text)
    expect(texts).toEqual(expect.arrayContaining(['BTC', 'Middle Corridor', 'South Caucasus']))
  })

  test('are smaller, later and placed last where their layer is behind another one', () => {
    const first = namesAt(routeLabelsFrom[0] + quietRouteLabelsLater - 0.1).along
    expect(first.map(({ name }) => name.quiet)).not.toContain(true)
    const { along } = namesAt(6)
    const quiet = along.filter(({ name }) => name.quiet)
    expect(new Set(quiet.map(({ name }) => name.text))).toContain('BTC')
    expect(along.slice(-quiet.length)).toEqual(quiet)
    const sizes = (some: typeof along) => some.map(({ size }) => size)
    expect(Math.max(...sizes(quiet))).toBeLessThan(Math.min(...sizes(along.slice(0, -quiet.length))))
  })

  test('are those of the chosen route alone, from the first zoom on', () => {
    const { along } = namesAt(routeLabelsFrom[0], { subject: { kind: 'route', id: 'central-asia-center' } })
    expect([...new Set(along.map(({ name }) => name.text))]).toEqual(['Central Asia–Center'])
  })

  const { along, others } = namesAt(6)

  test('do not overlap any other name', () => {
    for (const { name, pixels } of along) {
      const over = others.filter(({ box: { left, top, right, bottom } }) =>
        pixels.some(([x, y]) => x > left && x < right && y > top && y < bottom),
      )
      expect(
        over.map(({ label }) => label.id),
        name.text,
      ).toEqual([])
    }
  })

  test('are read from left to right', () => {
    for (const { name, pixels } of along) {
      expect((pixels.at(-1)?.[0] ?? 0) - (pixels[0]?.[0] ?? 0), name.text).toBeGreaterThan(0)
    }
  })

  test('are not repeated nearby', () => {
    for (const [index, { name, pixels }] of along.entries()) {
      const [x, y] = pixels[0] ?? [0, 0]
      const again = along.slice(index + 1).filter((other) => other.name.text === name.text)
      const far = again.map((other) =>
        Math.hypot((other.pixels[0]?.[0] ?? 0) - x, (other.pixels[0]?.[1] ?? 0) - y),
      )
      expect(Math.min(...far), name.text).toBeGreaterThanOrEqual(routeLabelSpacing)
    }
  })
})
