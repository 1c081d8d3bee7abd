import type { Feature, LineString, Point, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { type CountryId, countries } from '../src/facts/index.ts'
import type { Pixel } from '../src/geometry/viewport.ts'
import { overlayIds } from '../src/overlays/index.ts'
import { drawingOf } from '../src/paper/drawing.ts'
import { boxOf } from '../src/paper/label.ts'
import { leadersOf, namesOf } from '../src/paper/label-candidates.ts'
import { conicFor, type Plane, pixelAt } from '../src/paper/projected-map.ts'
import { sceneOf } from '../src/scene/scene.ts'
import { literalColours } from '../src/symbols/css-colours.ts'
import { countryLabels } from '../src/symbols/label-styles.ts'
import { textWidth } from '../src/symbols/text-width.ts'
import { type Box, region } from '../src/view/camera/camera.ts'
import { firstView, type View } from '../src/view/view.ts'
import { polygonHolds } from '../tools/geo/rings.mjs'
import { drawnByMap, worldAt } from './support/looks.ts'
import { shapes } from './support/painters.ts'

const zooms = Array.from({ length: 15 }, (_, step) => 2 + step / 2)
const view: View = { ...firstView, layers: overlayIds }

/** A name as a painter writes it: its box and its leader, in CSS pixels. */
interface WrittenName {
  readonly country: CountryId
  readonly box: Box
  /** From the country to the name, and on to another part of the country; empty where there is none. */
  readonly leader: readonly Pixel[]
}

/** The names of the countries on paper. */
function namesOnPaper(plane: Plane): readonly WrittenName[] {
  const drawing = drawingOf({
    scene: sceneOf(view),
    shapes,
    plane,
    colours: literalColours('light'),
    name: 'paper',
  })
  const leaders = leadersOf(drawing)
  return namesOf(drawing).flatMap((label): WrittenName[] => {
    const country = countries.find(({ id }) => label.id === `name-${id}`)?.id
    const [anchor] = label.anchors
    if (country === undefined || anchor === undefined) return []
    const leader = leaders.find((one) => one.country === country)?.pixels ?? []
    return [{ country, box: boxOf(label, anchor), leader }]
  })
}

/** The names of the countries in MapLibre, on a plane of the same zoom. */
function namesInMap(plane: Plane): readonly WrittenName[] {
  const pixel = ([lng = 0, lat = 0]: Position): Pixel => pixelAt(plane, [lng, lat]) ?? [0, 0]
  const leaders = drawnByMap(view, 'light', plane.zoom, /^leaders-/)
  return drawnByMap(view, 'light', plane.zoom, /^country-names-/).map(({ feature, setting }) => {
    const { id, name } = feature.properties ?? {}
    const { prominence } = countries.find((one) => one.id === id) ?? { prominence: 0 }
    const size = Number(setting('text-size'))
    const width = size * textWidth(String(name), countryLabels[prominence].face, 0.02)
    const height = size * Number(setting('text-line-height'))
    const [x, y] = pixel((feature.geometry as Point).coordinates)
    const anchor = String(setting('text-anchor'))
    const left = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2
    const top = anchor === 'top' ? y : anchor === 'bottom' ? y - height : y - height / 2
    const leader = leaders.find((one) => one.feature.properties?.['id'] === id)
    return {
      country: id as CountryId,
      box: { left, top, right: left + width, bottom: top + height },
      leader: leader ? (leader.feature.geometry as LineString).coordinates.map(pixel) : [],
    }
  })
}

function holds(country: CountryId, pixel: Pixel, plane: Plane): boolean {
  const place = plane.projection.invert?.([pixel[0], pixel[1]])
  const shape = shapes.countries.features.find(({ id }) => id === country)
  return place != null && shape !== undefined && polygonsOf(shape).some((one) => polygonHolds(one, place))
}

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

function middleOf({ left, top, right, bottom }: Box): Pixel {
  return [(left + right) / 2, (top + bottom) / 2]
}

/** The countries with neither the middle of the name nor, where it has a leader, each end of that in their own land. */
function misplaced(names: readonly WrittenName[], plane: Plane): readonly CountryId[] {
  return names
    .filter(({ country, box, leader: [end, , ...otherEnds] }) => {
      const inside = end === undefined ? [middleOf(box)] : [end, ...otherEnds]
      return !inside.every((pixel) => holds(country, pixel, plane))
    })
    .map(({ country }) => country)
}

/** The countries whose leaders pass their names at more than 12 pixels. */
function loose(names: readonly WrittenName[]): readonly CountryId[] {
  return names
    .filter(({ box: { left, top, right, bottom }, leader: [, at] }) => {
      if (at === undefined) return false
      const [x, y] = at
      return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) > 12
    })
    .map(({ country }) => country)
}

describe.each([
  ['paper', namesOnPaper],
  ['MapLibre', namesInMap],
] as const)('on %s', (_, namesOn) => {
  test.each(zooms)('at zoom %d every name or the end of its leader is in its own country', (zoom) => {
    const plane = worldAt(zoom)
    const names = namesOn(plane)
    expect(names.map(({ country }) => country).toSorted()).toEqual(countries.map(({ id }) => id).toSorted())
    expect(misplaced(names, plane)).toEqual([])
    expect(loose(names)).toEqual([])
  })
})

test.each([400, 900, 1600, 2800])('an exported picture %d pixels wide has them there as well', (width) => {
  const plane = conicFor({ width, height: width * 0.6 }, region, { detail: 30 })
  const names = namesOnPaper(plane)
  expect(names.length).toBeGreaterThan(8)
  expect(misplaced(names, plane)).toEqual([])
})
