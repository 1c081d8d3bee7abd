import { type RouteId, routeOf } from '../facts/index.ts'
import { drawnLength } from '../facts/route-length.ts'
import type { Line, Mark } from '../overlays/index.ts'
import {
  type LabelStyle,
  quietRouteLabel,
  quietRouteLabelsLater,
  type RouteLabelRank,
  routeLabel,
  routeLabelsFrom,
} from '../symbols/label-styles.ts'

/**
 * The routes that are named as soon as any is, each along its longest leg alone. The other routes, and the other legs, wait
 * until the map is closer, so that no name is on a small map several times. Names of quiet layers come later in any case.
 */
const first: readonly RouteId[] = [
  'btc',
  'cpc',
  'tanap',
  'kazakhstan-china',
  'central-asia-china',
  'middle-corridor',
  'northern-corridor',
  'instc-west',
  'instc-east',
  'china-iran-rail',
]

/** The name of a route along one of its legs. */
export interface RouteName {
  /** The first line of the leg. */
  readonly line: Line
  readonly text: string
  readonly rank: RouteLabelRank
  /** Whether its layer is behind another one. */
  readonly quiet: boolean
  /** `[lng, lat]` in degrees, from west to east, so that it is read from left to right. */
  readonly path: Line['path']
  /** Whether that is against the direction of the line. */
  readonly turned: boolean
}

/** A line of a route with its whole course: a leg has a line for each part that is either known or approximate. */
interface LegLine {
  readonly line: Line
  readonly route: RouteId
  readonly path: Line['path']
}

/** The legs of the routes, each from its first line to its last. */
function legsIn(marks: readonly Mark[]): readonly LegLine[] {
  const legs = new Map<string, LegLine>()
  for (const mark of marks) {
    if (mark.kind !== 'line' || mark.route === null) continue
    const id = `${mark.route}/${mark.leg}`
    const before = legs.get(id)
    const path = before ? [...before.path, ...mark.path.slice(1)] : mark.path
    legs.set(id, { line: before?.line ?? mark, route: mark.route, path })
  }
  return [...legs.values()]
}

const longest = new Map<RouteId, string>()

/** Whether a leg is the longest of its route. */
function isLongest({ route, line }: LegLine): boolean {
  const known = longest.get(route)
  const id = known ?? routeOf(route).legs.toSorted((a, b) => drawnLength(b) - drawnLength(a))[0]?.id ?? ''
  if (known === undefined) longest.set(route, id)
  return line.leg === id
}

/** The style of the names of a layer. */
export function styleOfNames(quiet: boolean): LabelStyle {
  return quiet ? quietRouteLabel : routeLabel
}

/** The zoom from which a name is written. */
export function namedFrom({ rank, quiet }: Pick<RouteName, 'rank' | 'quiet'>): number {
  return routeLabelsFrom[rank] + (quiet ? quietRouteLabelsLater : 0)
}

/**
 * What is written along the legs of the routes, of the chosen one alone where there is one; an arc between two
 * countries belongs to none and has no name.
 */
export function routeNamesIn(marks: readonly Mark[], chosen: RouteId | null): readonly RouteName[] {
  return legsIn(marks)
    .filter(({ route }) => chosen === null || chosen === route)
    .map((leg): RouteName => {
      const { line, route, path } = leg
      const quiet = line.quiet ?? false
      const { shortName, name } = routeOf(route)
      const [start, end] = [path[0], path.at(-1)]
      const turned = start !== undefined && end !== undefined && end[0] < start[0]
      return {
        line,
        text: shortName ?? name,
        rank: chosen === route || (first.includes(route) && (quiet || isLongest(leg))) ? 0 : 1,
        quiet,
        path: turned ? path.toReversed() : path,
        turned,
      }
    })
}
