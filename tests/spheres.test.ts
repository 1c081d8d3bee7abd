import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { membersOf, readings, spheres } from '../src/facts/index.ts'
import type { SphereLinesFile } from '../src/ground/shape-files.ts'
import { sphereLinesAt } from '../src/ground/sphere-lines.ts'
import { palettes, type Theme } from '../src/overlays/index.ts'
import { drawingOf } from '../src/paper/drawing.ts'
import { namesOf } from '../src/paper/label-candidates.ts'
import { sceneOf } from '../src/scene/scene.ts'
import { contrast } from '../src/symbols/contrast.ts'
import { literalColours } from '../src/symbols/css-colours.ts'
import { lineSpheresOf, sphereLineSets } from '../src/symbols/sphere-lines.ts'
import { sphereStyles } from '../src/symbols/sphere-styles.ts'
import { firstView, type View } from '../src/view/view.ts'
import { boxHolds, boxOf, polygonHolds } from '../tools/geo/rings.mjs'
import { digestOf } from '../tools/geo/sphere-lines.mjs'
import { difference } from './support/colour-vision.ts'
import { drawnByMap, worldAt } from './support/looks.ts'
import { shapes, sphereLinesFor } from './support/painters.ts'

function geoFile<File>(name: string): File {
  return JSON.parse(readFileSync(new URL(`../public/geo/${name}`, import.meta.url), 'utf8'))
}

/** Every piece of land in the world, with its country and the box around it. */
const pieces = shapes.countries.features.flatMap(({ id, geometry }) => {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return polygons.map((polygon) => ({ id: String(id), polygon, box: boxOf(polygon.flat()) }))
})

/** The alpha-3 code of the land at a place, or undefined at sea. */
function landAt(at: Position): string | undefined {
  return pieces.find(({ polygon, box }) => boxHolds(box, at) && polygonHolds(polygon, at))?.id
}

const zooms = Array.from({ length: 15 }, (_, step) => 2 + step / 2)

describe.each(readings)('the lines of spheres in the reading $id', ({ id: reading }) => {
  const lines = sphereLinesFor(reading)

  test('are those of the records and shapes, so a changed one needs `node tools/geo/spheres.mjs`', () => {
    const file = geoFile<SphereLinesFile & { readonly from: string }>(`spheres/${reading}.json`)
    const world = geoFile<Parameters<typeof digestOf>[0]>('countries.json')
    const sets = sphereLineSets.map(({ at }) => at)
    expect(file.from).toBe(digestOf(world, lineSpheresOf(reading), sets))
    expect(file.sets.map(({ at }) => at)).toEqual(sets)
  })

  test('go through the countries of the sphere and the sea, and never through another country', () => {
    for (const { sphere, at, courses } of lines) {
      const within: readonly string[] = membersOf(sphere, reading).map(({ country }) => country)
      const entered = courses.flat().map(([lng, lat]) => landAt([lng, lat]))
      const strange = entered.filter((land) => land !== undefined && !within.includes(land))
      expect([...new Set(strange)], `${sphere} at ${at}`).toEqual([])
    }
  })

  test('reach every country that is large enough, from the zoom on at which the region fills a window', () => {
    for (const { id: sphere } of spheres) {
      const own = sphereLinesAt(lines, 4.4).filter((line) => line.sphere === sphere)
      const reached = new Set(
        own.flatMap(({ courses }) => courses.flat()).map(([lng, lat]) => landAt([lng, lat])),
      )
      for (const { country } of membersOf(sphere, reading)) {
        expect(reached.has(country), `${sphere} in ${country}`).toBe(true)
      }
    }
  })

  // Dinkla's rule C2 for sets on maps: every element is marked by every set that it is part of.
  test.each(zooms)('leave no country of a sphere without a sign at zoom %d, in both painters', (zoom) => {
    const view: View = { ...firstView, layers: ['normalization', 'spheres'], reading }
    const wanted = spheres.flatMap(({ id }) =>
      membersOf(id, reading).map(({ country }) => `pip-${id}-${country}`),
    )
    const drawing = drawingOf({
      scene: sceneOf(view),
      shapes,
      plane: worldAt(zoom),
      colours: literalColours('light'),
      name: 'paper',
    })
    const onPaper = namesOf(drawing).flatMap(({ pips }) => pips.flatMap(({ mark }) => mark ?? []))
    const onMap = drawnByMap(view, 'light', zoom, /^pips-/).flatMap(({ feature, setting }) => {
      expect(setting('icon-allow-overlap')).toBe(true)
      return feature.properties?.['mark'] || []
    })
    expect([...onPaper].sort()).toEqual(wanted.sort())
    expect([...onMap].sort()).toEqual(wanted)
  })
})

describe.each<Theme>(['light', 'dark'])('the lines of spheres in the %s palette', (theme) => {
  const styles = spheres.map(({ id }) => ({ id, colour: palettes[theme].spheres[id], ...sphereStyles[id] }))
  const pairs = styles.flatMap((one, index) => styles.slice(index + 1).map((other) => ({ one, other })))

  test('differ in their dashes, so in grey and in every kind of colour vision', () => {
    for (const { one, other } of pairs) {
      expect(JSON.stringify(one.dash), `${one.id} and ${other.id}`).not.toBe(JSON.stringify(other.dash))
    }
  })

  test('differ in their colours', () => {
    for (const { one, other } of pairs) {
      expect(difference(one.colour, other.colour, 'normal'), `${one.id} and ${other.id}`).toBeGreaterThan(10)
    }
  })

  test('can be seen on the colours of the countries that they go through', () => {
    const grounds = ['candidate', 'approached', 'named', 'relations', 'conditional'] as const
    for (const { id, colour } of styles) {
      for (const rung of grounds) {
        expect(contrast(colour, palettes[theme].rungs[rung]), `${id} on ${rung}`).toBeGreaterThan(1.4)
      }
    }
  })
})
