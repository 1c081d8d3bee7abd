import { type CountryId, countries, type Rung } from '../facts/index.ts'
import type { Pixel } from '../geometry/viewport.ts'
import { type BasemapName, neighbours, waters } from '../ground/basemap-names.ts'
import type { Mark, Point } from '../overlays/index.ts'
import { pipPlacesIn } from '../scene/pips.ts'
import { basemapFills } from '../symbols/basemap-styles.ts'
import { bandAt, type NamePlace, namePlace } from '../symbols/country-label-positions.ts'
import { glyphs } from '../symbols/glyphs.ts'
import {
  capitalAdvantage,
  contestedSign,
  countryLabels,
  isInCapitals,
  type LabelStyle,
  neighbourLabel,
  type Prominence,
  pointLabel,
  pointLabelSides,
  pointLabelsFrom,
  quietPointLabel,
  quietPointLabelsFrom,
  townAnchors,
  townLabel,
  townRanks,
  waterLabel,
  writtenName,
} from '../symbols/label-styles.ts'
import { pipOffset } from '../symbols/pip-offset.ts'
import { pointStyles } from '../symbols/point-styles.ts'
import { multiplied, valueAtZoom } from '../symbols/zoom-stops.ts'
import type { Drawing } from './drawing.ts'
import { type Label, paperLabel, paperLines } from './label.ts'
import { type Plane, pixelAt } from './projected-map.ts'

/** All names in order of priority: countries, powers, water, ports, neighbours, towns. */
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

const usual = {
  marks: [] as readonly string[],
  pips: [],
  anchors: ['center'],
  sign: null,
  signAbove: 0,
  signScale: 1,
} as const satisfies Partial<Label>

function countryNames({ plane, marks, small }: Drawing, prominence: Prominence): readonly Label[] {
  const band = bandAt(plane.zoom)
  return countries.flatMap((country): Label[] => {
    if (country.prominence !== prominence) return []
    const { id } = country
    const place = namePlace(id, band)
    const said = marks.filter((mark) => 'country' in mark && mark.country === id)
    // The powers are named everywhere, so that a small map can be found in a larger one.
    if (small && said.length === 0 && !isInCapitals(prominence)) return []
    const fill = said.find((mark) => mark.kind === 'fill')
    const contest = said.find((mark) => mark.kind === 'contest')
    const style = countryLabels[prominence]
    const rung = place.halo === 'own' && fill?.kind === 'fill' && !fill.faded ? fill.rung : null
    return at(plane, place.at, {
      ...usual,
      ...paperLabel(style, plane.zoom),
      id: `name-${id}`,
      marks: contest ? [contest.id] : [],
      lines: paperLines(writtenName(country), style),
      anchors: [place.anchor],
      ...(place.halo === 'own' ? coloursOn(style, rung) : {}),
      sign: contest ? 'contested' : null,
      ...signOver(plane.zoom),
      pips: pipsUnder(id, place, plane, marks),
    })
  })
}

/** The place and scale of the sign above a name. */
function signOver(zoom: number): Pick<Label, 'signAbove' | 'signScale'> {
  const { scale, lift } = contestedSign
  const signScale = valueAtZoom(scale, zoom)
  return { signAbove: (valueAtZoom(lift, zoom) + glyphs.contested.side / 2) * signScale, signScale }
}

/** The row of pips under the name of a country. */
function pipsUnder(
  country: CountryId,
  { at: place, anchor }: NamePlace,
  plane: Plane,
  marks: readonly Mark[],
): Label['pips'] {
  const middle = pixelAt(plane, place)
  if (!middle) return []
  const own = pipPlacesIn(marks.filter((mark) => mark.kind === 'pip' && mark.country === country))
  return own.map(({ sphere, mark }) => {
    const [right, down] = pipOffset(country, sphere, anchor, plane.zoom)
    return { sphere, mark: mark?.id ?? null, at: [middle[0] + right, middle[1] + down] }
  })
}

/** The colours of a name that are legible on the colour of its country. */
function coloursOn({ colour }: LabelStyle, rung: Rung | null): Pick<Label, 'colour' | 'halo'> {
  if (rung === null) return { colour, halo: basemapFills.land }
  return { colour: colour === 'label' ? `on-${rung}` : `quiet-on-${rung}`, halo: `rung-${rung}` }
}

function waterName({ name, at: place, from, size }: BasemapName, plane: Plane): readonly Label[] {
  if (plane.zoom < from) return []
  const style = { ...waterLabel, size: multiplied(waterLabel.size, size) }
  return at(plane, place, {
    ...usual,
    ...paperLabel(style, plane.zoom),
    id: `water-${name.replace(/\s/g, '-')}`,
    lines: paperLines(name, style),
  })
}

function neighbourName({ name, at: place, from }: BasemapName, plane: Plane): readonly Label[] {
  if (plane.zoom < from) return []
  return at(plane, place, {
    ...usual,
    ...paperLabel(neighbourLabel, plane.zoom),
    id: `neighbour-${name}`,
    lines: paperLines(name, neighbourLabel),
  })
}

function portNames({ plane, marks }: Drawing): readonly Label[] {
  const named = (point: Point) => {
    if (point.quiet) return plane.zoom >= quietPointLabelsFrom
    return plane.zoom >= pointLabelsFrom || point.symbol === 'destination'
  }
  const points = marks
    .flatMap((mark) => (mark.kind === 'point' && named(mark) ? [mark] : []))
    .sort(
      (one, other) =>
        Number(one.quiet ?? false) - Number(other.quiet ?? false) ||
        pointStyles[one.symbol].order - pointStyles[other.symbol].order,
    )
  return points.flatMap((mark) => {
    const { anchor, offset } = pointLabelSides[mark.side]
    const style = mark.quiet ? quietPointLabel : pointLabel
    return at(plane, mark.at, {
      ...usual,
      ...paperLabel(style, plane.zoom),
      id: `name-${mark.id}`,
      lines: paperLines(mark.name, style),
      anchors: [anchor],
      offset,
    })
  })
}

/** Towns as the picture comes closer, the capitals first. Towns that a route names already are left out. */
function townNames({ plane, marks, towns }: Drawing): readonly Label[] {
  const last = townRanks.findLast(({ from }) => plane.zoom >= from)
  if (last === undefined) return []
  const named = new Set(marks.flatMap((mark) => (mark.kind === 'point' ? [mark.name] : [])))
  const order = (town: Drawing['towns'][number]) => town.rank - (town.capital ? capitalAdvantage : 0)
  return towns
    .filter((town) => town.rank <= last.rank && !named.has(town.name))
    .sort((one, other) => order(one) - order(other))
    .flatMap((town) =>
      at(plane, town.at, {
        ...usual,
        ...paperLabel(townLabel, plane.zoom),
        id: `town-${town.country}-${town.name}`,
        lines: paperLines(town.name, townLabel),
        anchors: townAnchors,
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

/** The countries with names outside them, each with the line to its name, in CSS pixels. */
export function leadersOf({ plane }: Drawing): readonly { country: CountryId; pixels: readonly Pixel[] }[] {
  const band = bandAt(plane.zoom)
  return countries.flatMap(({ id }) => {
    const pixels = namePlace(id, band).leader?.map((place) => pixelAt(plane, place))
    return pixels ? [{ country: id, pixels: pixels.filter((pixel) => pixel !== null) }] : []
  })
}
