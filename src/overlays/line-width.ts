import { lineInks } from './line-inks.ts'
import type { Line } from './marks.ts'

/** Of a line at its full size, in CSS pixels: its own width where it stands for an amount, else that of its ink. */
export function widthOf(line: Pick<Line, 'ink' | 'width'>): number {
  return line.width ?? lineInks[line.ink].width
}

/** How many times its usual size an arrow head has, so that it stands out of a wide line. */
export function headOf(line: Pick<Line, 'ink' | 'width'>): number {
  return Math.max(1, widthOf(line) / 4.4)
}
