// @ts-check
import { createHash } from 'node:crypto'
import { Clipper, EndType, FillRule, JoinType } from 'clipper2-ts'
import { merge } from 'topojson-client'
import { boxOf, lat, lng } from './rings.mjs'

/** @typedef {import('geojson').Position} Position */
/** @typedef {import('clipper2-ts').Paths64} Paths */
/** @typedef {import('./world.mjs').World} World */

/**
 * @typedef {object} Sphere
 * @property {string} id
 * @property {readonly string[]} members alpha-3 codes
 * @property {number} depth the distance from the outline to the middle of the line, in pixels
 */

/**
 * The content of a file: the lines of the spheres of one reading in sets, each for its zoom.
 *
 * @typedef {object} SphereLinesFile
 * @property {string} from see `digestOf`
 * @property {{ at: number, lines: import('topojson-specification').Topology }[]} sets
 */

/** Clipper calculates with integers: the parts of a pixel. */
const partsPerPixel = 64

/** MapLibre's world at zoom 0 is one tile of 512 pixels. */
const tile = 512

/** The sizes of the work, in pixels. */
const pixels = {
  /** Half the width of the narrowest bay of the sea that a line does not follow. */
  bay: 3,
  /** The tolerance of simplified lines. */
  tolerance: 0.6,
  /** The side of the square that the smallest ring encloses. */
  smallest: 6.3,
  /** Half the width of the line: a part that is too narrow for a line has none. */
  half: 1.5,
}

/**
 * The SHA-256 of everything that lines are made from: the outlines and depths of their spheres, and the zooms. Lines are
 * made in a minute, so a law compares this instead of the lines.
 *
 * @param {World} world
 * @param {readonly Sphere[]} spheres
 * @param {readonly number[]} zooms
 */
export function digestOf(world, spheres, zooms) {
  const parts = spheres.map(({ id, members, depth }) => [id, members, depth, landOf(world, members)])
  return createHash('sha256')
    .update(JSON.stringify([pixels, zooms, parts]))
    .digest('hex')
}

/**
 * The polygons of some countries without the borders between them.
 *
 * @param {World} world
 * @param {readonly string[]} members alpha-3 codes
 */
function landOf(world, members) {
  return merge(
    world,
    world.objects.countries.geometries.filter(({ id }) => members.includes(id)),
  ).coordinates
}

/**
 * The file of a reading.
 *
 * @param {World} world
 * @param {readonly Sphere[]} spheres
 * @param {readonly number[]} zooms
 * @returns {SphereLinesFile}
 */
export function sphereLinesFile(world, spheres, zooms) {
  return {
    from: digestOf(world, spheres, zooms),
    sets: zooms.map((at) => ({ at, lines: sphereLines(world, spheres, at) })),
  }
}

/**
 * The lines inside the outlines of spheres at a zoom, by true offsets of polygons on the plane of Mercator.
 *
 * @param {World} world
 * @param {readonly Sphere[]} spheres
 * @param {number} zoom
 * @returns {import('topojson-specification').Topology}
 */
function sphereLines(world, spheres, zoom) {
  const plane = planeAt(zoom)
  /** @type {Position[][]} */
  const arcs = []
  const geometries = spheres.map(({ id, members, depth }) => {
    const rings = ringsWithin(outlineOf(world, members, plane), depth)
    return {
      type: /** @type {const} */ ('MultiLineString'),
      id,
      arcs: rings.map((ring) => [arcs.push(plane.steps(ring)) - 1]),
    }
  })
  return {
    type: 'Topology',
    transform: plane.transform,
    objects: { lines: { type: 'GeometryCollection', geometries } },
    arcs,
  }
}

/**
 * The middle of the line at a depth within an outline. The land is made narrower by the depth and by half a line, and
 * then wider by half a line, so that the line is nowhere wider than the land.
 *
 * @param {Paths} outline
 * @param {number} depth
 */
function ringsWithin(outline, depth) {
  const open = grown(grown(outline, -(depth + pixels.half)), pixels.half)
  const least = (pixels.smallest * partsPerPixel) ** 2
  return Clipper.simplifyPaths(open, pixels.tolerance * partsPerPixel, true).filter(
    (ring) => Math.abs(Clipper.area(ring)) >= least,
  )
}

/** @typedef {ReturnType<typeof planeAt>} Plane */

/**
 * The outline of all members together. Bays of the sea are filled, so a line does not follow each lagoon; land of other
 * countries is not.
 *
 * @param {World} world
 * @param {readonly string[]} members
 * @param {Plane} plane
 */
function outlineOf(world, members, plane) {
  const own = landOf(world, members)
  const land = plane.paths(own)
  const box = boxOf(own.flat(2))
  const strangers = world.objects.countries.geometries.flatMap(({ id }) => (members.includes(id) ? [] : [id]))
  const others = landOf(world, strangers).filter((polygon) => overlap(boxOf(polygon.flat()), box))
  const filled = grown(grown(land, pixels.bay), -pixels.bay)
  const united = Clipper.union(filled, land, FillRule.NonZero)
  const around = Clipper.getBoundsPaths(united)
  return Clipper.difference(united, Clipper.rectClip(around, plane.paths(others)), FillRule.NonZero)
}

/**
 * @param {import('./rings.mjs').Box} one
 * @param {import('./rings.mjs').Box} other
 */
function overlap(one, other) {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1]
}

/**
 * @param {Paths} paths
 * @param {number} by in pixels; negative to make areas narrower
 */
function grown(paths, by) {
  return Clipper.inflatePaths(paths, by * partsPerPixel, JoinType.Round, EndType.Polygon, 2, 4)
}

/**
 * Mercator's plane at a zoom, and the grid on which its lines are written: steps of a sixth of a pixel in longitude, and
 * the same at 43° north in latitude.
 *
 * @param {number} zoom
 */
function planeAt(zoom) {
  const world = tile * 2 ** zoom * partsPerPixel
  const step = 360 / (tile * 2 ** zoom) / 4
  /** @type {[number, number]} */
  const scale = [step, step * 0.73]
  /** @param {Position} point */
  const pathPoint = (point) => {
    const angle = (lat(point) * Math.PI) / 180
    return {
      x: Math.round(((lng(point) + 180) / 360) * world),
      y: Math.round((0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI)) * world),
    }
  }
  return {
    transform: { scale, translate: /** @type {[number, number]} */ ([0, 0]) },
    /** @param {Position[][][]} polygons */
    paths: (polygons) =>
      Clipper.simplifyPaths(
        polygons.flat().map((ring) => ring.slice(1).map(pathPoint)),
        0.15 * partsPerPixel,
        true,
      ),
    /**
     * A closed ring as steps on the grid: the first point, and then the way from each point to the next.
     * @param {Paths[number]} ring
     */
    steps: (ring) => {
      const [first, ...rest] = ring
      const points = (first === undefined ? [] : [first, ...rest, first]).map(({ x, y }) => {
        const latitude = (Math.atan(Math.sinh((0.5 - y / world) * 2 * Math.PI)) * 180) / Math.PI
        return [Math.round(((x / world) * 360 - 180) / scale[0]), Math.round(latitude / scale[1])]
      })
      return points
        .filter((point, index) => String(point) !== String(points[index - 1]))
        .map(([x = 0, y = 0], index, kept) => {
          const [beforeX = 0, beforeY = 0] = kept[index - 1] ?? []
          return [x - beforeX, y - beforeY]
        })
    },
  }
}
