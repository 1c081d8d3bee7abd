import type { RouteId } from '../facts/index.ts'
import { approximateOpacity, otherLinesOpacity } from './line-drawing.ts'
import { otherPointsOpacity } from './point-styles.ts'
import { quietLine, quietPoint } from './quiet-styles.ts'

interface LineState {
  /** Whether its course is approximate. */
  readonly approximate?: boolean
  /** Whether its layer is behind another one. */
  readonly quiet?: boolean
}

/** The opacity of a line and its casing while a route is chosen, or none: other routes fade behind it. */
export function lineStrengthOf(route: RouteId | null, chosen: RouteId | null): number {
  return chosen !== null && chosen !== route ? otherLinesOpacity : 1
}

/** The opacity of an arc and its casing: others fade behind those of a chosen country. */
export function arcStrengthOf({ faded }: { readonly faded?: boolean }): number {
  return faded ? otherLinesOpacity : 1
}

/** The opacity of a line itself, besides its strength. An approximate course is fainter than a quiet line. */
export function lineOpacityOf({ approximate, quiet }: LineState): number {
  if (approximate) return approximateOpacity
  return quiet ? quietLine.opacity : 1
}

/** The opacity of a point while a route is chosen, or none. */
export function pointStrengthOf(
  { route, quiet }: { readonly route: RouteId | null; readonly quiet?: boolean },
  chosen: RouteId | null,
): number {
  if (chosen !== null && chosen !== route) return otherPointsOpacity
  return quiet ? quietPoint.opacity : 1
}
