import { type CountryId, countries, isCountryId } from '../facts/index.ts'
import type { Ground } from '../ground/shapes.ts'
import type { Mark } from '../overlays/index.ts'
import { type Drawn, marksIn } from '../scene/scene.ts'
import type { Colours } from '../symbols/css-colours.ts'
import type { View } from '../view/view.ts'
import { pathOf } from './path-writer.ts'
import type { Plane } from './projected-map.ts'

/** What of a view a picture shows. */
export type Seen = Drawn & Pick<View, 'claim'>

/** All that the parts of a picture are drawn from. */
export interface Drawing {
  readonly view: Seen
  readonly marks: readonly Mark[]
  readonly plane: Plane
  readonly colours: Colours
  readonly ground: Ground
  readonly shapes: Shapes
  /** Begins every id in the picture, so that two pictures on a page do not mix. */
  readonly name: string
}

/** The ground as path data on a plane. */
export interface Shapes {
  /** The countries in scope that are seen, each by itself. */
  readonly countries: ReadonlyMap<CountryId, string>
  /** All other land in one. */
  readonly otherLand: string
  readonly borders: string
  readonly coasts: string
  readonly disputed: string
  readonly lakes: string
  readonly rivers: string
  /** Light shadows and the deep ones within them, each a path. */
  readonly shadows: readonly string[]
}

const known = new WeakMap<Plane, { readonly ground: Ground; readonly shapes: Shapes }>()

/** The ground on a plane; remembered, since all else of a picture can change without it. */
function shapesOn(plane: Plane, ground: Ground): Shapes {
  const before = known.get(plane)
  if (before?.ground === ground) return before.shapes
  const { features } = ground.countries
  const inScope = new Set<unknown>(countries.map(({ id }) => id))
  const others = features.filter(({ id }) => !inScope.has(id))
  const shapes: Shapes = {
    countries: new Map(
      features.flatMap((area): [CountryId, string][] => {
        if (typeof area.id !== 'string' || !isCountryId(area.id)) return []
        const path = pathOf(plane, area)
        return path === '' ? [] : [[area.id, path]]
      }),
    ),
    otherLand: pathOf(plane, { type: 'FeatureCollection', features: others }),
    borders: pathOf(plane, ground.borders),
    coasts: pathOf(plane, ground.coasts),
    disputed: pathOf(plane, ground.disputed),
    lakes: pathOf(plane, ground.lakes),
    rivers: pathOf(plane, ground.rivers),
    shadows: ground.shadows.features.map((depth) => pathOf(plane, depth)),
  }
  known.set(plane, { ground, shapes })
  return shapes
}

/** Everything of a picture, worked out. */
export function drawingOf(parts: Omit<Drawing, 'marks' | 'shapes'>): Drawing {
  return { ...parts, marks: marksIn(parts.view), shapes: shapesOn(parts.plane, parts.ground) }
}

/** The id of a part of the picture. */
export function idOf({ name }: Pick<Drawing, 'name'>, part: string): string {
  return `${name}-${part}`
}

/** How an attribute names a pattern or a clipping path of the picture. */
export function urlOf(drawing: Pick<Drawing, 'name'>, part: string): string {
  return `url(#${idOf(drawing, part)})`
}
