import type { RouteId } from '../facts/index.ts'
import type { LineStyleId } from './line-styles.ts'
import { valueAtZoom } from './zoom-stops.ts'

/** What of a line decides its offset: its style, and its route where two of one style share a course. */
interface StyledLine {
  readonly style: LineStyleId
  readonly route: RouteId | null
}

/** How far beside its course a line is drawn, in CSS pixels to the right, so that lines side by side can be told. */
const byStyle: Readonly<Record<LineStyleId, number>> = {
  'oil pipeline': 0,
  'gas pipeline': 4.2,
  'oil tanker': 2.6,
  rail: -4.2,
  ferry: -2.6,
  road: -4.2,
  'oil pipeline idle': -8.4,
  'rail planned': 0,
  'rival rail': 3.8,
  'rival road': 0,
  'oil flow': 0,
  'oil flow unmeasured': 0,
  'oil flow possible': 0,
  'gas flow': 0,
  'gas flow contested': 0,
  'gas flow possible': 0,
  approaches: 0,
  mediates: 0,
  supports: 0,
  conditions: 0,
  pressures: 0,
  fights: 0,
}

/** The same for routes that share a course with another of their kind. */
const byRoute: Readonly<Partial<Record<RouteId, number>>> = {
  cpc: 3.2,
  'china-iran-rail': -0.6,
}

/** How far beside its course a line is drawn where the map is close, in CSS pixels to the right. */
export function lineOffsetOf({ style, route }: StyledLine): number {
  return (route === null ? undefined : byRoute[route]) ?? byStyle[style]
}

/** At these zooms, and evenly between them, lines lie beside their course by this part of the whole distance. */
export const lineOffsetGrowth = [3, 0.6, 6, 1] as const

/** How far beside its course a line is drawn at a zoom: less where the map is small. */
export function lineOffsetAt(line: StyledLine, zoom: number): number {
  return lineOffsetOf(line) * valueAtZoom(lineOffsetGrowth, zoom)
}
