import type { Feature, LineString, Point, Position } from 'geojson'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readings, ties } from '../src/facts/index.ts'
import { freeBox, isWithin, type Pixel } from '../src/geometry/viewport.ts'
import type { Line } from '../src/overlays/index.ts'
import { drawingOf } from '../src/paper/drawing.ts'
import { namesOf } from '../src/paper/label-candidates.ts'
import { placedLabels } from '../src/paper/placed-labels.ts'
import { conicFor, courseOn, mercatorFor, type Plane, pixelAt } from '../src/paper/projected-map.ts'
import { Routes } from '../src/paper/Routes.tsx'
import { edgeSignsIn } from '../src/scene/edge-signs.ts'
import { sceneOf } from '../src/scene/scene.ts'
import { bandAt, namePlace } from '../src/symbols/country-label-positions.ts'
import { literalColours } from '../src/symbols/css-colours.ts'
import { panelInsets } from '../src/ui/layout.ts'
import { type Box, fitRegion, region } from '../src/view/camera/camera.ts'
import { firstView, type View } from '../src/view/view.ts'
import { countryAt } from '../tools/geo/precise-countries.mjs'
import { polygonHolds } from '../tools/geo/rings.mjs'
import { arcsIn, crossingsOf, distanceToBox } from './support/arcs.ts'
import { byAttribute, elementsIn } from './support/drawn-svg.ts'
import { drawnByMap, worldAt } from './support/looks.ts'
import { hundredths, shapes } from './support/painters.ts'

const layers = ['diplomacy', 'flows'] as const

/** Each layer of arcs in each reading. */
const views = layers.flatMap((layer) =>
  readings.map(({ id: reading }) => ({ ...firstView, layers: [layer], reading }) satisfies View),
)

function nameOfView({ layers: [layer], reading }: (typeof views)[number]): string {
  return `${layer} in ${reading}`
}

/** The first view of a wide window, of a tablet and of a phone: the plane of paper, and the part that no panel covers. */
const windows = [
  { width: 1440, height: 900, insets: panelInsets.wide.alone },
  { width: 768, height: 1024, insets: panelInsets.narrow.alone },
  { width: 390, height: 844, insets: panelInsets.narrow.alone },
].map(({ width, height, insets }) => {
  const size = { width, height }
  return { plane: mercatorFor(fitRegion(region, size, insets), size), free: freeBox(size, insets) }
})
const [wide] = windows
if (!wide) throw new Error('There is no window')

function leavesIn(view: View): readonly Line[] {
  return arcsIn(sceneOf(view).marks).filter(({ headless }) => !headless)
}

/** The country of the start of an arc, and that of its end; null for the dot of Europe, which is in none of the atlas. */
function countriesOf({ ends }: Line): readonly [string | undefined, string | null | undefined] {
  const [to] = ends?.to ?? []
  return [ends?.from.subject, to?.name === 'Europe' ? null : to?.subject]
}

/** Whether a place is in a country as the map draws it. */
function isDrawnIn(country: string, at: Position): boolean {
  const shape = shapes.countries.features.find(({ id }) => id === country)
  return shape !== undefined && polygonsOf(shape).some((one) => polygonHolds(one, at))
}

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

/** The arcs whose first or last place is not in its own country. A leaf of a tree starts at a fork, not in a country. */
function astray(
  view: View,
  endsOf: (arc: Line) => readonly (Position | undefined)[],
  isIn: (country: string, at: Position) => boolean,
): readonly string[] {
  return arcsIn(sceneOf(view).marks).flatMap((arc) => {
    const [from, to] = countriesOf(arc)
    const [start, end] = endsOf(arc)
    const wrong = [
      ...(!arc.forked && (!from || !start || !isIn(from, start)) ? ['start'] : []),
      ...(!arc.headless && to !== null && (!to || !end || !isIn(to, end)) ? ['end'] : []),
    ]
    return wrong.map((which) => `${arc.id} ${which}`)
  })
}

/** The lines of a view on paper. */
function routesOnPaper(plane: Plane, view: View) {
  const drawing = drawingOf({
    scene: sceneOf(view),
    shapes,
    plane,
    colours: literalColours('light'),
    name: 'paper',
  })
  return elementsIn(renderToStaticMarkup(createElement(Routes, { drawing })))
}

function signsIn(view: View, plane: Plane, box: Box) {
  return edgeSignsIn(sceneOf(view).marks, (path) => courseOn(plane, path), {
    box,
    zoom: plane.zoom,
    nameAt: (country) => pixelAt(plane, namePlace(country, bandAt(plane.zoom)).at),
  })
}

describe('an arc begins and ends in its own country', () => {
  test.each(views)('as surveyed at 1:10m: $layers in $reading', (view) => {
    const isIn = (country: string, [lng = 0, lat = 0]: Position) => countryAt([lng, lat]) === country
    expect(astray(view, ({ path }) => [[...(path[0] ?? [])], [...(path.at(-1) ?? [])]], isIn)).toEqual([])
  })

  test.each([2, 3, 4, 5, 6, 7, 8, 9])('as drawn by both painters at zoom %d', (zoom) => {
    const plane = worldAt(zoom)
    for (const view of views) {
      const drawn = byAttribute(routesOnPaper(plane, view), 'data-mark')
      const onPaper = ({ id }: Line) =>
        endsOfPath(drawn.get(id)?.['d'] ?? '').map(([x, y]) => plane.projection.invert?.([x, y]) ?? undefined)
      expect(astray(view, onPaper, isDrawnIn), `${nameOfView(view)} on paper`).toEqual([])
      const inMap = drawnByMap(view, 'light', zoom, /^line-[a-z ]+$/)
      const coordinates = new Map(
        inMap.map(({ feature }) => [
          feature.properties?.['mark'],
          (feature.geometry as LineString).coordinates,
        ]),
      )
      const byMap = ({ id }: Line) => [coordinates.get(id)?.[0], coordinates.get(id)?.at(-1)]
      expect(astray(view, byMap, isDrawnIn), `${nameOfView(view)} in MapLibre`).toEqual([])
    }
  })

  test('and its head is at its end', () => {
    const view = { ...firstView, layers: ['diplomacy'] } satisfies View
    const heads = drawnByMap(view, 'light', 5, /^line-[a-z ]+-heads$/)
    const leaves = leavesIn(view)
    expect(heads.map(({ feature }) => feature.properties?.['mark']).sort()).toEqual(
      leaves.map(({ id }) => id).sort(),
    )
    for (const { feature } of heads) {
      const arc = leaves.find(({ id }) => id === feature.properties?.['mark'])
      expect((feature.geometry as Point).coordinates).toEqual(arc?.path.at(-1))
    }
  })
})

test('both painters draw the same heads: size, direction and opacity', () => {
  const view = {
    ...firstView,
    layers: ['diplomacy'],
    subject: { kind: 'country', id: 'KAZ' },
  } satisfies View
  const zoom = 4
  const heads = byAttribute(routesOnPaper(worldAt(zoom), view), 'data-head')
  const onPaper = [...heads].map(([id, { transform = '', 'fill-opacity': opacity }]) => {
    const [, turn, size] = transform.match(/rotate\((.*?)\) scale\((.*?)\)/)?.map(Number) ?? []
    return [id, turn, size, Number(opacity)]
  })
  const inMap = drawnByMap(view, 'light', zoom, /^line-[a-z ]+-heads$/).map(({ feature, setting }) => [
    feature.properties?.['mark'],
    Math.round(Number(setting('icon-rotate'))),
    hundredths(Number(setting('icon-size'))),
    Number(setting('icon-opacity')),
  ])
  expect(onPaper.length).toBeGreaterThan(10)
  expect(onPaper.sort()).toEqual(inMap.sort())
})

test('a chosen country brings its arcs forward, each with its trunk, and no others', () => {
  const faded = (id: 'KAZ' | 'GEO') =>
    arcsIn(sceneOf({ ...firstView, layers: ['diplomacy'], subject: { kind: 'country', id } }).marks)
      .filter((arc) => arc.faded)
      .map(({ ends }) => ends?.to.map(({ subject }) => subject))
  expect(faded('KAZ').length).toBeGreaterThan(6)
  expect(faded('KAZ').flat()).not.toContain('KAZ')
  expect(faded('GEO')).toEqual([])
})

/** Eight arcs of energy cross the Caucasus in the articles, so two pass a name at 3 to 12 pixels. None covers it. */
const crowded: readonly string[] = [
  'flow-AZE-israel-oil at name-ARM',
  'flow-KAZ-israel-gas at neighbour-Syria',
]

describe('no tangle at the first view', () => {
  test.each(views)('no two arcs cross at less than 30 degrees: $layers in $reading', (view) => {
    const arcs = arcsIn(sceneOf(view).marks)
    const acute = windows.flatMap(({ plane, free }) => {
      const lines = arcs.map((arc) => ({ arc, pixels: courseOn(plane, arc.path) }))
      return lines.flatMap((one, index) =>
        lines
          .slice(index + 1)
          .filter((other) => !isOneTrunk(one.arc, other.arc))
          .flatMap((other) =>
            crossingsOf(one.pixels, other.pixels, free)
              .filter(({ at, angle }) => angle < 30 && !isAtEnd(at, [one.pixels, other.pixels]))
              .map(({ angle }) => `${one.arc.id} and ${other.arc.id} at ${Math.round(angle)} degrees`),
          ),
      )
    })
    expect(acute).toEqual([])
  })

  test.each(views)(
    'none passes within 12 pixels of a name that is not its end: $layers in $reading',
    (view) => {
      const { plane, free } = wide
      const scene = sceneOf(view)
      const drawing = drawingOf({ scene, shapes, plane, colours: literalColours('light'), name: 'paper' })
      const close = placedLabels(namesOf(drawing), plane)
        .filter(({ box, label }) => box.right > free.left && !label.id.startsWith('name-destination'))
        .flatMap(({ label, box }) =>
          arcsIn(scene.marks)
            .filter(
              ({ ends }) =>
                ![ends?.from, ...(ends?.to ?? [])].some((end) => label.id === `name-${end?.subject}`),
            )
            .map(({ id, path }) => ({
              passage: `${id} at ${label.id}`,
              gap: distanceToBox(courseOn(plane, path), box),
            }))
            .filter(({ passage, gap }) => gap < (crowded.includes(passage) ? 3 : 12))
            .map(({ passage }) => passage),
        )
      expect(close).toEqual([])
    },
  )

  test('two ends in one country are 24 pixels apart, or come from directions 25 degrees apart', () => {
    const { plane } = wide
    for (const view of views) {
      const ends = leavesIn(view).flatMap((arc) => {
        const pixels = courseOn(plane, arc.path)
        const [from, to] = countriesOf(arc)
        return [
          ...(arc.forked ? [] : [{ country: from, arc, pixels }]),
          { country: to, arc, pixels: pixels.toReversed() },
        ]
      })
      const close = ends.flatMap((one, index) =>
        ends
          .slice(index + 1)
          .filter((other) => one.country && one.country === other.country)
          .filter((other) => far(one.pixels, other.pixels) < 24 && turn(one.pixels, other.pixels) < 25)
          .map((other) => `${one.arc.id} and ${other.arc.id} in ${one.country}`),
      )
      expect(close, nameOfView(view)).toEqual([])
    }
  })
})

describe('both ends of every arc are named in the frame', () => {
  const planes: readonly [string, Plane, Box][] = [
    ...windows.map(({ plane, free }, index): [string, Plane, Box] => [`window ${index + 1}`, plane, free]),
    ...[900, 1200].map((width): [string, Plane, Box] => {
      const plane = conicFor({ width, height: width * 0.6 }, region)
      return [`export ${width}`, plane, { left: 0, top: 0, right: plane.width, bottom: plane.height }]
    }),
  ]
  test.each(planes)('%s', (_, plane, box) => {
    for (const view of views) {
      const scene = sceneOf(view)
      const drawing = drawingOf({ scene, shapes, plane, colours: literalColours('light'), name: 'paper' })
      const names = placedLabels(namesOf(drawing), plane)
        .filter(({ label }) => isWithin(label.at, box))
        .map(({ label }) => label.id)
      const signs = signsIn(view, plane, box)
      const nameless = leavesIn(view).flatMap((arc) => {
        const [from, to] = countriesOf(arc)
        const pixels = courseOn(plane, arc.path)
        if (!pixels.some((pixel) => isWithin(pixel, box))) return []
        const isNamed = (subject: string | null | undefined, name: string | undefined) =>
          names.includes(subject === null ? 'name-destination-europe' : `name-${subject}`) ||
          (subject === 'CHN' && names.includes('name-destination-china')) ||
          signs.some((sign) => sign.subject === subject || sign.text.includes(name ?? ''))
        return [
          ...(isNamed(from, arc.ends?.from.name) ? [] : [`${arc.id} from ${from}`]),
          ...(isNamed(to, arc.ends?.to[0]?.name) ? [] : [`${arc.id} to ${to}`]),
        ]
      })
      expect(nameless, nameOfView(view)).toEqual([])
    }
  })

  test('a sign is quiet where the layer of its arcs is behind another one, and leaves the better place', () => {
    const view: View = { ...firstView, layers: ['diplomacy', 'middle-corridor', 'flows'] }
    const size = { width: 1440, height: 900 }
    const plane = mercatorFor({ zoom: 6, lat: 41.2, lng: 46.5 }, size)
    const box = freeBox(size, panelInsets.wide.alone)
    const signs = (front: View['front']) => signsIn({ ...view, front }, plane, box)
    expect(signs(null).map(({ quiet }) => quiet)).not.toContain(false)
    const mixed = signs(['diplomacy']).map(({ quiet }) => quiet)
    expect(mixed).toContain(true)
    expect(mixed).toEqual(mixed.toSorted((one, other) => Number(one) - Number(other)))
  })

  test('the sign of the United States counts its ties', () => {
    const view = { ...firstView, layers: ['diplomacy'] } satisfies View
    const signs = signsIn(view, wide.plane, wide.free)
    const own = leavesIn(view).filter(({ ends }) => ends?.from.subject === 'USA')
    expect(own.length).toBeGreaterThan(6)
    expect(signs.map(({ text }) => text)).toContain(`United States · ${own.length}`)
  })
})

test('every tie has an arc in a reading of its claims', () => {
  const drawn = new Set(views.flatMap(leavesIn).map(({ id }) => id))
  expect(
    ties.map(({ from, to, kind }) => `tie-${from}-${kind}-${to}`).filter((id) => !drawn.has(id)),
  ).toEqual([])
})

/** Whether two arcs are the same trunk, drawn for two kinds of ties, or one is a branch that starts on it. */
function isOneTrunk(one: Line, other: Line): boolean {
  return one.ends?.from.subject === other.ends?.from.subject && one.path[0]?.join() === other.path[0]?.join()
}

/** Whether two lines meet here because they end at one place. */
function isAtEnd([x, y]: Pixel, lines: readonly (readonly Pixel[])[]): boolean {
  return lines.every((line) => {
    const [endX = 0, endY = 0] = line.at(-1) ?? []
    return Math.hypot(endX - x, endY - y) < 6
  })
}

function far(one: readonly Pixel[], other: readonly Pixel[]): number {
  const [[x = 0, y = 0] = [], [u = 0, v = 0] = []] = [one[0], other[0]]
  return Math.hypot(x - u, y - v)
}

/** The angle between two lines where they start, over their first 20 pixels, in degrees. */
function turn(one: readonly Pixel[], other: readonly Pixel[]): number {
  const angle = Math.abs(headingFrom(one) - headingFrom(other)) % 360
  return Math.min(angle, 360 - angle)
}

function headingFrom(line: readonly Pixel[]): number {
  const [x = 0, y = 0] = line[0] ?? []
  const [toX = 0, toY = 0] = line.find(([a, b]) => Math.hypot(a - x, b - y) >= 20) ?? line.at(-1) ?? []
  return (Math.atan2(toY - y, toX - x) * 180) / Math.PI
}

/** The first and the last position of path data with one absolute position and relative steps. */
function endsOfPath(path: string): readonly Pixel[] {
  const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number)
  const sum = (axis: 0 | 1) =>
    numbers.filter((_, index) => index % 2 === axis).reduce((all, one) => all + one, 0)
  return [
    [numbers[0] ?? 0, numbers[1] ?? 0],
    [sum(0), sum(1)],
  ]
}
