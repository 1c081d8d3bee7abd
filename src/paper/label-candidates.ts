import { type CountryId, countries, nameOf, type Rung, type SphereId } from '../facts/index.ts'
import type { Pixel } from '../geometry/viewport.ts'
import { type BasemapName, neighbours, waters } from '../ground/basemap-names.ts'
import type { Point } from '../overlays/index.ts'
import { type Band, bands, namePlace } from '../symbols/country-label-positions.ts'
import type { MapColour } from '../symbols/css-colours.ts'
import { namedFrom } from '../symbols/point-labels.ts'
import { wrapped } from '../symbols/text-width.ts'
import { type Stops, valueAtZoom } from '../symbols/zoom-stops.ts'
import type { Drawing } from './drawing.ts'
import type { Label } from './label.ts'
import { weights } from './Points.tsx'
import { type Plane, pixelAt } from './projected-map.ts'

/** All names, the ones that others give way to first: countries, powers, water, ports, neighbours, towns. */
export function namesOf(drawing: Drawing): readonly Label[] {
  const { plane } = drawing
  return [
    ...([0, 1, 2] as const).flatMap((prominence) => countryNames(drawing, prominence)),
    ...waters.flatMap((name) => waterName(name, plane)),
    ...portNames(drawing),
    ...neighbours.flatMap((name) => neighbourName(name, plane)),
    ...townNames(drawing),
  ]
}

/** The band of zooms that decides where a country's name stands. */
function bandAt(zoom: number): Band {
  return zoom < bands.far.to ? 'far' : zoom < bands.middle.to ? 'middle' : 'near'
}

const usual = {
  marks: [] as readonly string[],
  note: '',
  face: 'plain',
  spacing: 0,
  leading: 1.2,
  anchors: ['center'],
  offset: 0,
  colour: 'labelQuiet',
  halo: 'halo',
  haloWidth: 1.2,
  sign: null,
  signAbove: 0,
  signScale: 1,
} as const satisfies Partial<Label>

const countrySizes: Readonly<Record<0 | 1 | 2, Stops>> = {
  0: [3, 11.5, 7, 18],
  1: [3, 10.5, 7, 16],
  2: [3, 9.5, 7, 13],
}

function countryNames({ plane, marks }: Drawing, prominence: 0 | 1 | 2): readonly Label[] {
  const band = bandAt(plane.zoom)
  return countries.flatMap((country): Label[] => {
    if (country.prominence !== prominence) return []
    const { id } = country
    const place = namePlace(id, band)
    const said = marks.filter((mark) => 'country' in mark && mark.country === id)
    const fill = said.find((mark) => mark.kind === 'fill')
    const badge = said.find((mark) => mark.kind === 'badge')
    const contest = said.find((mark) => mark.kind === 'contest')
    const note =
      badge?.kind === 'badge' && band !== 'far' ? `+ ${badge.spheres.map(shortName).join(', ')}` : ''
    const face = prominence === 2 ? 'plain' : 'strong'
    const spacing = prominence === 1 ? 0.12 : 0.02
    const name = prominence === 1 ? country.name.toUpperCase() : country.name
    const rung = place.halo === 'own' && fill?.kind === 'fill' ? fill.rung : null
    return at(plane, place.at, {
      ...usual,
      id: `name-${id}`,
      marks: [badge, contest].flatMap((mark) => (mark ? [mark.id] : [])),
      lines: wrapped(name, face, spacing, 9),
      note,
      face,
      spacing,
      size: valueAtZoom(countrySizes[prominence], plane.zoom),
      anchors: [place.anchor],
      ...coloursOn(prominence, rung, place.halo === 'own'),
      haloWidth: 1.5,
      sign: contest ? 'contested' : null,
      ...signOver(plane.zoom, note !== ''),
    })
  })
}

/** The sign above a name: its middle, half its own 16 pixels above where it begins, and further where two lines stand below. */
function signOver(zoom: number, twoLines: boolean): Pick<Label, 'signAbove' | 'signScale'> {
  const signScale = valueAtZoom([2, 0.8, 5, 1], zoom)
  const lift = valueAtZoom(twoLines ? [3, 13, 7, 20] : [3, 7, 7, 11], zoom)
  return { signAbove: (lift + 8) * signScale, signScale }
}

function coloursOn(
  prominence: 0 | 1 | 2,
  rung: Rung | null,
  inside: boolean,
): { readonly colour: MapColour; readonly halo: MapColour } {
  if (rung !== null) {
    return { colour: prominence === 0 ? `on-${rung}` : `quiet-on-${rung}`, halo: `rung-${rung}` }
  }
  return { colour: prominence === 0 ? 'label' : 'labelQuiet', halo: inside ? 'land' : 'halo' }
}

/** `Turkic coalition` is `Turkic` where there is little room. */
function shortName(sphere: SphereId): string {
  return nameOf(sphere).split(' ')[0] ?? sphere
}

function waterName({ name, at: place, from, size }: BasemapName, plane: Plane): readonly Label[] {
  if (plane.zoom < from) return []
  return at(plane, place, {
    ...usual,
    id: `water-${name.replace(/\s/g, '-')}`,
    lines: wrapped(name, 'water', 0.06, 12),
    face: 'water',
    spacing: 0.06,
    leading: 1.15,
    size: valueAtZoom([3, 0.8 * size, 7, 1.5 * size], plane.zoom),
    colour: 'labelWater',
    halo: 'water',
    haloWidth: 1.4,
  })
}

function neighbourName({ name, at: place, from }: BasemapName, plane: Plane): readonly Label[] {
  if (plane.zoom < from) return []
  return at(plane, place, {
    ...usual,
    id: `neighbour-${name}`,
    lines: wrapped(name, 'plain', 0.04, 8),
    spacing: 0.04,
    size: valueAtZoom([3, 9.5, 6, 13], plane.zoom),
    halo: 'land',
  })
}

const besidePort = { left: 'right', right: 'left', above: 'bottom', below: 'top' } as const

function portNames({ plane, marks }: Drawing): readonly Label[] {
  const named = (point: Point) => plane.zoom >= namedFrom || point.symbol === 'destination'
  const points = marks
    .flatMap((mark) => (mark.kind === 'point' && named(mark) ? [mark] : []))
    .sort((one, other) => weights[one.symbol] - weights[other.symbol])
  return points.flatMap((mark) => {
    const aside = mark.side === 'left' || mark.side === 'right'
    return at(plane, mark.at, {
      ...usual,
      id: `name-${mark.id}`,
      lines: wrapped(mark.name, 'strong', 0, 10),
      face: 'strong',
      size: valueAtZoom([4, 10.5, 7, 12.5], plane.zoom),
      anchors: [besidePort[mark.side]],
      offset: aside ? 0.7 : 0.5,
      colour: 'label',
      haloWidth: 1.4,
    })
  })
}

/** The least of the towns that are named at a zoom. */
function leastRank(zoom: number): number {
  return zoom < 6 ? 2 : zoom < 7 ? 3 : zoom < 8 ? 5 : 9
}

/** Towns, the capitals first, as the picture comes closer; without those that a route names already. */
function townNames({ plane, marks, towns }: Drawing): readonly Label[] {
  if (plane.zoom < 4.6) return []
  const named = new Set(marks.flatMap((mark) => (mark.kind === 'point' ? [mark.name] : [])))
  const least = leastRank(plane.zoom)
  const order = (town: Drawing['towns'][number]) => town.rank - (town.capital ? 3 : 0)
  return towns
    .filter((town) => town.rank <= least && !named.has(town.name))
    .sort((one, other) => order(one) - order(other))
    .flatMap((town) =>
      at(plane, town.at, {
        ...usual,
        id: `town-${town.country}-${town.name}`,
        lines: [town.name],
        size: valueAtZoom([5, 10, 8, 13], plane.zoom),
        anchors: ['left', 'right', 'top', 'bottom'],
        offset: 0.5,
        sign: town.capital ? 'capital' : 'town',
      }),
    )
}

/** The label at a place, if the place is on the plane. */
function at(plane: Plane, place: readonly [number, number], label: Omit<Label, 'at'>): Label[] {
  const pixel: Pixel | null = pixelAt(plane, place)
  if (!pixel) return []
  const [x, y] = pixel
  const seen = x >= 0 && y >= 0 && x <= plane.width && y <= plane.height
  return seen ? [{ ...label, at: pixel }] : []
}

/** The countries whose names stand outside, with the line from the one to the other in pixels. */
export function leadersOf({ plane }: Drawing): readonly { country: CountryId; pixels: readonly Pixel[] }[] {
  const band = bandAt(plane.zoom)
  return countries.flatMap(({ id }) => {
    const pixels = namePlace(id, band).leader?.map((place) => pixelAt(plane, place))
    return pixels ? [{ country: id, pixels: pixels.filter((pixel) => pixel !== null) }] : []
  })
}
