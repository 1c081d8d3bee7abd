import type { ColourName } from './palette.ts'
import { textWidth } from './text-width.ts'

/** A named sign on the edge of a picture. Lengths are in CSS pixels. */
export const edgeSign = {
  face: 'strong',
  size: 11.5,
  height: 24,
  /** The space beside the text, within the sign. */
  padding: 9,
  /** The distance from the edge, and from one sign to the next. */
  gap: 4,
  /** The distance from an end in sight. */
  beside: 8,
  rim: 1.2,
  text: 'label',
  fill: 'halo',
  stroke: 'label',
} as const satisfies { face: 'strong'; text: ColourName; fill: ColourName; stroke: ColourName } & Record<
  'size' | 'height' | 'padding' | 'gap' | 'beside' | 'rim',
  number
>

/** The width of a sign with a text, in CSS pixels. */
export function edgeSignWidth(text: string): number {
  return textWidth(text, edgeSign.face, 0) * edgeSign.size + 2 * edgeSign.padding
}
