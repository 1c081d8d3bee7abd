import { geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { isCountryId } from '../facts/index.ts'
import type { Pixel } from '../geometry/viewport.ts'
import type { ShapeFiles } from '../ground/shape-files.ts'
import { type Shapes, shapesOf } from '../ground/shapes.ts'
import { type Plane, pixelAt } from '../paper/projected-map.ts'
import { simplified } from '../paper/simplified.ts'
import { isAround, isShown } from './first-picture-projection.ts'

/** The smallest islands, lakes and disputed areas, in square pixels of the plane. */
const leastArea = 1
/** The tolerances of simplified outlines, in pixels of the plane. */
const details = { inside: 0.4, around: 0.6, rivers: 1.2 }
/** The shortest river, in pixels. */
const leastRiver = 40

/**
 * The shapes with no more than the first picture needs. Outlines are accurate enough that they do not visibly move when
 * the map takes over, neighbours share the same points, and all land out of scope is one piece. There are no coasts: the
 * picture draws the outlines of the land.
 */
export function lightShapes(files: ShapeFiles, plane: Plane): Shapes {
  const whole = shapesOf(files)
  const land = lightened(files.countries, plane)
  const water = lightened(files.water, plane)
  const { countries, disputed } = land.objects
  const known = countries.geometries.filter(({ id }) => isCountryId(String(id)))
  const others = countries.geometries.filter(({ id }) => !isCountryId(String(id)))
  const rest = merge(land, others as Parameters<typeof merge>[1])
  const areas = feature(land, { ...countries, geometries: known }).features
  return {
    ...whole,
    countries: {
      type: 'FeatureCollection',
      features: [...areas, { type: 'Feature', properties: {}, geometry: rest } as Feature].map((area) =>
        withoutSpecks(area, plane, isCountryId(String(area.id))),
      ),
    },
    borders: mesh(land, countries, (one, other) => one !== other),
    coasts: { type: 'MultiLineString', coordinates: [] },
    disputed: { type: 'FeatureCollection', features: feature(land, disputed).features },
    lakes: {
      type: 'FeatureCollection',
      features: shapesOf({ ...files, water }).lakes.features.filter(
        (lake) => areaOf(lake, plane) > leastArea,
      ),
    },
    rivers: { type: 'FeatureCollection', features: rivers(files, plane) },
  }
}

function rivers(files: ShapeFiles, plane: Plane): Feature[] {
  const water = lightened(files.water, plane, details.rivers, details.rivers)
  const { features } = shapesOf({ ...files, water }).rivers
  return features.filter((river) => geoPath(plane.projection).measure(river) > leastRiver)
}

/** The same topology with fewer points. */
function lightened<Objects extends Record<string, GeometryObject>>(
  topology: Topology<Objects>,
  plane: Plane,
  around = details.around,
  inside = details.inside,
): Topology<Objects> {
  const { transform, ...rest } = topology
  const arcs = topology.arcs.map((arc) => {
    const places = absolute(arc, transform)
    return fewer(places, plane, isAround(places, plane) ? around : inside)
  })
  return { ...rest, arcs }
}

function absolute(arc: readonly Position[], transform: Topology['transform']): Position[] {
  if (!transform) return [...arc]
  let [x, y] = [0, 0]
  const [[across, up], [west, south]] = [transform.scale, transform.translate]
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx
    y += dy
    return [x * across + west, y * up + south]
  })
}

function fewer(arc: readonly Position[], plane: Plane, detail: number): Position[] {
  const places = new Map<Pixel, Position>()
  for (const place of arc) {
    const [lng = 0, lat = 0] = place
    const pixel = pixelAt(plane, [lng, lat])
    if (pixel) places.set(pixel, place)
  }
  return simplified([...places.keys()], detail).flatMap((pixel) => {
    const place = places.get(pixel)
    return place ? [place] : []
  })
}

function areaOf(shape: Feature | Polygon | MultiPolygon, plane: Plane): number {
  return Math.abs(geoPath(plane.projection).area(shape))
}

/** An area without islands that are too small to see, or outside all windows. It always keeps one if `keepOne` is set. */
function withoutSpecks(area: Feature, plane: Plane, keepOne: boolean): Feature {
  if (area.geometry.type !== 'MultiPolygon') return area
  const parts = area.geometry.coordinates.map((coordinates) => ({
    coordinates,
    size: areaOf({ type: 'Polygon', coordinates }, plane),
  }))
  const most = Math.max(...parts.map(({ size }) => size))
  const seen = parts.filter(
    ({ size, coordinates }) =>
      (keepOne && size === most) || (size > leastArea && isShown(coordinates[0] ?? [], plane)),
  )
  return {
    ...area,
    geometry: { type: 'MultiPolygon', coordinates: seen.map(({ coordinates }) => coordinates) },
  }
}
