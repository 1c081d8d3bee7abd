import type { Pixel } from './viewport.ts'

/** Where an arrow head stands on a line, and which way it points, in degrees clockwise from the right. */
export interface ArrowPlace {
  readonly at: Pixel
  readonly turn: number
}

/** From one arrow head to the next along a line, in CSS pixels, as in MapLibre's `symbol-spacing`. */
const spacing = 120

/** Arrow heads along a line: in the middle of each stretch of equal length, or one in the middle of a short line. */
export function arrowPlaces(path: readonly Pixel[]): readonly ArrowPlace[] {
  const stretches = path.slice(1).flatMap((to, index) => {
    const from = path[index]
    return from ? [{ from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) }] : []
  })
  const whole = stretches.reduce((sum, { length }) => sum + length, 0)
  if (whole < shortest) return []
  const count = Math.max(1, Math.floor(whole / spacing))
  const wanted = Array.from({ length: count }, (_, index) => ((index + 0.5) * whole) / count)
  let walked = 0
  return stretches.flatMap(({ from, to, length }) => {
    const here = wanted.filter((distance) => distance >= walked && distance < walked + length)
    const turn = Math.round((Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI)
    const places = here.map((distance): ArrowPlace => {
      const part = (distance - walked) / length
      return { at: [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part], turn }
    })
    walked += length
    return places
  })
}

/** A shorter line has no room for the head and something of a line on both sides of it. */
const shortest = 24
