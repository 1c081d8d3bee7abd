import { type LineStyleId, lineStyles } from './line-styles.ts'

/** What of a line decides its width: its style, and its own width where it stands for an amount. */
interface WideLine {
  readonly style: LineStyleId
  readonly width?: number
}

/** Of a line at its full size, in CSS pixels: its own width where it stands for an amount, else that of its style. */
export function widthOf(line: WideLine): number {
  return line.width ?? lineStyles[line.style].width
}

/** How many times its usual size an arrow head has, so that it stands out of a wide line. */
export function arrowScaleOf(line: WideLine): number {
  return Math.max(1, widthOf(line) / 4.4)
}
