import { type CountryId, countries, isCountryId } from '../facts/index.ts'
import type { Shapes } from '../ground/shapes.ts'
import { type SphereLines, sphereLinesAt } from '../ground/sphere-lines.ts'
import type { Scene } from '../scene/scene.ts'
import type { Colours } from '../symbols/css-colours.ts'
import { pathOf } from './path-writer.ts'
import type { Plane } from './projected-map.ts'

/** A scene on a plane: everything that the parts of a picture need. */
export interface Drawing extends Scene {
  readonly plane: Plane
  readonly colours: Colours
  readonly shapes: ShapePaths
  readonly towns: Shapes['towns']
  /** Whether it is a small map of one sphere: its countries have a tint, and they alone are named. */
  readonly small: boolean
  /** The lines of the spheres at the zoom of the plane; empty until they are loaded. */
  readonly sphereLines: SphereLines
  /** The prefix of every id in the picture. It keeps two pictures on a page apart. */
  readonly name: string
}

/** The shapes as path data on a plane. */
interface ShapePaths {
  /** The visible countries in scope, each with a path of its own. */
  readonly countries: ReadonlyMap<CountryId, string>
  /** All other land in one path. */
  readonly otherLand: string
  readonly borders: string
  readonly coasts: string
  readonly disputed: string
  readonly lakes: string
  readonly rivers: string
  /** The shadows of mountains, a path for each step. */
  readonly shadows: readonly string[]
}

const known = new WeakMap<Plane, { readonly shapes: Shapes; readonly paths: ShapePaths }>()

/** The shapes on a plane. They are kept, since everything else of a picture can change without them. */
function pathsOn(plane: Plane, shapes: Shapes): ShapePaths {
  const before = known.get(plane)
  if (before?.shapes === shapes) return before.paths
  const { features } = shapes.countries
  const inScope = new Set<unknown>(countries.map(({ id }) => id))
  const others = features.filter(({ id }) => !inScope.has(id))
  const paths: ShapePaths = {
    countries: new Map(
      features.flatMap((area): [CountryId, string][] => {
        if (typeof area.id !== 'string' || !isCountryId(area.id)) return []
        const path = pathOf(plane, area)
        return path === '' ? [] : [[area.id, path]]
      }),
    ),
    otherLand: pathOf(plane, { type: 'FeatureCollection', features: others }),
    borders: pathOf(plane, shapes.borders),
    coasts: pathOf(plane, shapes.coasts),
    disputed: pathOf(plane, shapes.disputed),
    lakes: pathOf(plane, shapes.lakes),
    rivers: pathOf(plane, shapes.rivers),
    shadows: shapes.shadows.features.map((depth) => pathOf(plane, depth)),
  }
  known.set(plane, { shapes, paths })
  return paths
}

interface DrawingParts extends Pick<Drawing, 'plane' | 'colours' | 'name'> {
  readonly scene: Scene
  readonly shapes: Shapes
  /** The lines of the spheres in the reading of the scene; none until they are loaded. */
  readonly sphereLines?: SphereLines | null
  readonly small?: boolean
}

/** Everything that the parts of a picture need. */
export function drawingOf({ scene, shapes, sphereLines, small = false, ...parts }: DrawingParts): Drawing {
  return {
    ...scene,
    ...parts,
    small,
    shapes: pathsOn(parts.plane, shapes),
    towns: shapes.towns,
    sphereLines: sphereLinesAt(sphereLines ?? [], parts.plane.zoom),
  }
}

/** The id of a part of the picture. */
export function idOf({ name }: Pick<Drawing, 'name'>, part: string): string {
  return `${name}-${part}`
}

/** The reference of an attribute to a pattern or a clipping path of the picture. */
export function urlOf(drawing: Pick<Drawing, 'name'>, part: string): string {
  return `url(#${idOf(drawing, part)})`
}
