import type { Anchor } from './label-styles.ts'
import { type Face, textWidth } from './text-width.ts'

/** A text on the map with what decides its size; multiples are of `size`, which is in CSS pixels. */
export interface PlacedText {
  readonly lines: readonly string[]
  readonly face: Face
  readonly size: number
  /** The space between letters, in multiples. */
  readonly spacing: number
  /** The step from line to line, in multiples. */
  readonly leading: number
  /** The distance from the place to the text, in multiples. */
  readonly offset: number
  /** Its place, in CSS pixels. */
  readonly at: readonly [x: number, y: number]
}

/** The box of a text with one of its sides, or its middle, at its place, in CSS pixels. */
export function textBox({ lines, face, size, spacing, leading, offset, at }: PlacedText, anchor: Anchor) {
  const width = size * Math.max(...lines.map((line) => textWidth(line, face, spacing)))
  const height = size * leading * lines.length
  const away = offset * size
  const left = { left: at[0] + away, right: at[0] - away - width }
  const top = { top: at[1] + away, bottom: at[1] - away - height }
  const x = anchor === 'left' || anchor === 'right' ? left[anchor] : at[0] - width / 2
  const y = anchor === 'top' || anchor === 'bottom' ? top[anchor] : at[1] - height / 2
  return { left: x, top: y, right: x + width, bottom: y + height }
}
