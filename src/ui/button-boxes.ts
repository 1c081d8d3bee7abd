import { breakpoints, type Insets, sizes } from './layout.ts'

/** The most that the buttons over the map cover, in CSS pixels: those that move it, and the row of the page. */
const buttons = { width: 44, height: 168, row: 700 } as const

/**
 * The boxes of the buttons over an uncovered part of the map, in CSS pixels from its upper left corner. They are at its
 * right: at the top in a narrow window, and at the top and bottom in a wide one.
 */
export function buttonBoxes(
  { width, height }: { readonly width: number; readonly height: number },
  free: Insets,
) {
  const [right, bottom] = [width - free.right, height - free.bottom]
  const left = right - buttons.width
  if (width < breakpoints.narrow) return [{ left, right, top: free.top, bottom: free.top + buttons.height }]
  return [
    { left, right, top: bottom - buttons.height, bottom },
    { left: right - buttons.row, right, top: 0, bottom: sizes.belowActions },
  ]
}
