import { type RouteId, routeOf } from '../facts/index.ts'
import type { Line, Mark } from '../overlays/index.ts'
import type { RouteLabelRank } from '../symbols/label-styles.ts'

/** The routes that are named as soon as any is; the others wait until the map is closer. */
const first: readonly RouteId[] = [
  'btc',
  'cpc',
  'tanap',
  'kazakhstan-china',
  'central-asia-china',
  'middle-corridor',
  'northern-corridor',
]

/** The name of a route along one of its legs. */
export interface RouteName {
  readonly line: Line
  readonly text: string
  readonly rank: RouteLabelRank
  /** `[lng, lat]` in degrees, from west to east, so that it is read from left to right. */
  readonly path: Line['path']
  /** Whether that is against the direction of the line. */
  readonly turned: boolean
}

/**
 * What is written along the lines of the routes, of the chosen one alone where there is one; an arc between two
 * countries belongs to none and has no name.
 */
export function routeNamesIn(marks: readonly Mark[], chosen: RouteId | null): readonly RouteName[] {
  return marks.flatMap((mark): RouteName[] => {
    if (mark.kind !== 'line' || mark.route === null) return []
    if (chosen !== null && chosen !== mark.route) return []
    const { shortName, name } = routeOf(mark.route)
    const [start, end] = [mark.path[0], mark.path.at(-1)]
    const turned = start !== undefined && end !== undefined && end[0] < start[0]
    return [
      {
        line: mark,
        text: shortName ?? name,
        rank: chosen === mark.route || first.includes(mark.route) ? 0 : 1,
        path: turned ? mark.path.toReversed() : mark.path,
        turned,
      },
    ]
  })
}
