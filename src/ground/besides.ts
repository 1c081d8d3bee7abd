import type { LineInk } from '../overlays/index.ts'

/** How far beside its course a line is drawn, in CSS pixels to the right, so that lines side by side can be told. */
export const besides: Readonly<Record<LineInk, number>> = {
  'oil pipeline': 0,
  'gas pipeline': 4.2,
  'oil tanker': 2.6,
  rail: -4.2,
  ferry: -2.6,
  road: -4.2,
  'oil pipeline idle': -1.8,
  'rail planned': 0,
  'rival rail': 0,
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

/** The same at a zoom: less where the map is small. */
export function besidesAt(ink: LineInk, zoom: number): number {
  const grown = Math.min(1, Math.max(0, (zoom - 3) / 3))
  return besides[ink] * (0.6 + 0.4 * grown)
}
