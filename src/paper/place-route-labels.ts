import { lengthOf, offsetLine, type Polyline, sliceOf, turnOf } from '../geometry/polyline.ts'
import type { Pixel } from '../geometry/viewport.ts'
import { namedFrom, type RouteName, routeNamesIn, styleOfNames } from '../scene/route-labels.ts'
import { routeLabelSpacing, routeLabelTries, routeLabelTurn, signPadding } from '../symbols/label-styles.ts'
import { lineOffsetAt } from '../symbols/line-drawing.ts'
import { textWidth } from '../symbols/text-width.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import type { Box } from '../view/camera/camera.ts'
import type { Drawing } from './drawing.ts'
import { type PlacedLabel, signBox } from './label.ts'
import { grown, isFree } from './placed-labels.ts'
import { courseOn } from './projected-map.ts'

/** The name of a route in its place along a line. */
export interface PlacedRouteName {
  readonly name: RouteName
  /** The size of the text, in CSS pixels. */
  readonly size: number
  /** The part of the line below it, from left to right. */
  readonly pixels: readonly Pixel[]
}

const tried = routeLabelTries.paper

/** The names of routes that fit between the other names: none overlaps another, is cut by an edge, or repeats nearby. */
export function placedRouteNames(
  drawing: Drawing,
  others: readonly PlacedLabel[],
): readonly PlacedRouteName[] {
  const { plane, marks, chosenRoute } = drawing
  const taken: Box[] = others.flatMap(({ label, box }) => {
    const sign = signBox(label)
    return [grown(box, label.padding), ...(sign ? [grown(sign, signPadding)] : [])]
  })
  const placed: PlacedRouteName[] = []
  const names = routeNamesIn(marks, chosenRoute).filter((name) => plane.zoom >= namedFrom(name))
  for (const name of names.toSorted(byPriority)) {
    const style = styleOfNames(name.quiet)
    const size = valueAtZoom(style.size, plane.zoom)
    const aside = lineOffsetAt(name.line, plane.zoom)
    const course = offsetLine(courseOn(plane, name.path), name.turned ? -aside : aside)
    const width = size * textWidth(name.text, style.face, style.letterSpacing)
    for (const start of startsOn(lengthOf(course), width)) {
      const slice = sliceOf(course, start, width)
      if (slice === null || turnOf(slice) > routeLabelTurn) continue
      const stretch = fromLeft(slice)
      if (isSaid(name.text, stretch, placed)) continue
      const boxes = boxesAlong(stretch, size)
      if (!boxes.every((box) => isFree(box, style.padding, taken, plane))) continue
      taken.push(...boxes.map((box) => grown(box, style.padding)))
      placed.push({ name, size, pixels: stretch })
    }
  }
  return placed
}

/** Names of a quiet layer give way to all others along lines. */
function byPriority(one: RouteName, other: RouteName): number {
  return Number(one.quiet) - Number(other.quiet) || one.rank - other.rank
}

/** The starts to try for a name on a line, in CSS pixels from the start of the line, from the middle outwards. */
function startsOn(length: number, width: number): readonly number[] {
  const room = length - width
  if (room < 0) return []
  const starts = Array.from({ length: Math.floor(room / tried) + 1 }, (_, index) => index * tried)
  return starts.toSorted((one, other) => Math.abs(one - room / 2) - Math.abs(other - room / 2))
}

function isSaid(text: string, stretch: readonly Pixel[], placed: readonly PlacedRouteName[]): boolean {
  const [x, y] = stretch[0] ?? [0, 0]
  return placed.some(({ name, pixels }) => {
    const [otherX, otherY] = pixels[0] ?? [0, 0]
    return name.text === text && Math.hypot(otherX - x, otherY - y) < routeLabelSpacing
  })
}

/** Boxes that together contain a text along a line, each as high as the text. */
function boxesAlong(stretch: readonly Pixel[], size: number): readonly Box[] {
  const half = size * 0.7
  return stretch.flatMap((to, index): Box[] => {
    const from = stretch[index - 1]
    if (!from) return []
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / size))
    return Array.from({ length: steps + 1 }, (_, step): Box => {
      const x = from[0] + ((to[0] - from[0]) * step) / steps
      const y = from[1] + ((to[1] - from[1]) * step) / steps
      return { left: x - half, top: y - half, right: x + half, bottom: y + half }
    })
  })
}

/** The same line, from left to right. */
function fromLeft(line: Polyline): Polyline {
  const [first, last] = [line[0], line.at(-1)]
  return first && last && last[0] < first[0] ? line.toReversed() : line
}
