import type { ColourName } from './palette.ts'
import { type Face, textWidth } from './text-width.ts'

interface EdgeSignStyle {
  readonly face: Face
  readonly size: number
  readonly height: number
  /** The space beside the text, within the sign. */
  readonly padding: number
  /** The distance from the edge, and from one sign to the next. */
  readonly gap: number
  /** The distance from an end in sight. */
  readonly beside: number
  readonly rim: number
  readonly text: ColourName
  readonly fill: ColourName
  readonly stroke: ColourName
}

/** A named sign on the edge of a picture. Lengths are in CSS pixels. */
export const edgeSign: EdgeSignStyle = {
  face: 'strong',
  size: 11.5,
  height: 24,
  padding: 9,
  gap: 4,
  beside: 8,
  rim: 1.2,
  text: 'label',
  fill: 'halo',
  stroke: 'label',
}

/** The sign of arcs whose layer is behind another one. */
const quietEdgeSign: EdgeSignStyle = {
  ...edgeSign,
  face: 'plain',
  size: 10.5,
  height: 19,
  padding: 6,
  rim: 0.8,
  text: 'labelQuiet',
  stroke: 'labelQuiet',
}

/** The style of a sign. */
export function edgeSignStyle(quiet: boolean): EdgeSignStyle {
  return quiet ? quietEdgeSign : edgeSign
}

/** The width of a sign with a text, in CSS pixels. */
export function edgeSignWidth(text: string, { face, size, padding }: EdgeSignStyle): number {
  return textWidth(text, face, 0) * size + 2 * padding
}
