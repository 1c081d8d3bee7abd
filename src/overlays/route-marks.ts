import { courseParts } from '../facts/drawn-course.ts'
import {
  type ClaimId,
  claimOf,
  countedIn,
  evidenceOf,
  type Route,
  type RouteId,
  routes,
} from '../facts/index.ts'
import { lineStyleOf } from '../symbols/line-styles.ts'
import { becauseOf, type Mark, type MarkContext, type RingColour } from './marks.ts'

/**
 * The claims of a leg that count in a context: the infrastructure is of the public record in every reading, and the
 * article claims it illustrates are those of the reading's own sources.
 */
function inContext(ids: readonly ClaimId[], context: MarkContext): readonly ClaimId[] {
  const isCounted = countedIn(context.reading)
  const counted = ids.filter((id) => claimOf(id).source === 'record' || isCounted(id))
  return counted.length > 0 ? counted : ids
}

/** The ids of the routes that belong to an overlay. */
export function routesOf(overlay: Route['overlay']): readonly RouteId[] {
  return routes.filter((route) => route.overlay === overlay).map(({ id }) => id)
}

/**
 * The marks of every route that belongs to an overlay: legs as lines, one for each part that is either known or
 * approximate; ports, terminals and crossings as points, in circles of the colour `ring`.
 */
export function marksOfRoutes(
  overlay: Route['overlay'],
  ring: RingColour,
): (context: MarkContext) => readonly Mark[] {
  const own = routes.filter((route) => route.overlay === overlay)
  return (context) => own.flatMap((route) => marksOfRoute(route, ring, context))
}

function marksOfRoute(
  route: Route & { readonly id: RouteId },
  ring: RingColour,
  context: MarkContext,
): readonly Mark[] {
  const lines = route.legs.flatMap((leg): Mark[] => {
    const because = becauseOf(inContext(leg.because, context))
    if (because === null) return []
    return courseParts(leg).map(
      ({ approximate, path }, index): Mark => ({
        kind: 'line',
        id: `line-${route.id}-${leg.id}${index === 0 ? '' : `-${index + 1}`}`,
        key: lineStyleOf(route, leg),
        subject: route.id,
        route: route.id,
        leg: leg.id,
        style: lineStyleOf(route, leg),
        approximate,
        path,
        because,
        evidence: evidenceOf(because, false),
      }),
    )
  })
  const because = becauseOf(lines.flatMap((line) => line.because))
  if (because === null) return []
  const points = route.nodes.map(
    (node): Mark => ({
      kind: 'point',
      id: `point-${route.id}-${node.name}`,
      key: 'node',
      subject: route.id,
      route: route.id,
      name: node.name,
      symbol: node.kind,
      ring,
      side: node.side,
      at: node.at,
      because,
      evidence: evidenceOf(because, false),
    }),
  )
  return [...lines, ...points]
}
