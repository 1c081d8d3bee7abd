import type { CountryId, SubjectId } from '../facts/index.ts'
import { clippedTo } from '../geometry/polyline.ts'
import { courseIn, freeBox, isWithin, type Pixel, pixelIn, type Viewport } from '../geometry/viewport.ts'
import type { Line, Mark } from '../overlays/index.ts'
import { bandAt, namePlace } from '../symbols/country-label-positions.ts'
import { edgeSign, edgeSignStyle, edgeSignWidth } from '../symbols/edge-sign.ts'
import type { Box, Padding } from '../view/camera/camera.ts'
import { nameBoxesIn } from './name-boxes.ts'
import { signWords } from './words.ts'

/** A sign on the edge of a picture: it names what arcs come from, or lead to, outside the picture. */
export interface EdgeSign {
  readonly id: string
  /** The subject whose profile it opens. */
  readonly subject: SubjectId
  readonly text: string
  /** What the arcs that pass it say. */
  readonly says: string
  readonly box: Box
  /** Whether the layer of all its arcs is behind another one. */
  readonly quiet: boolean
}

/** The part of a picture where signs may be. */
export interface SignRoom {
  readonly box: Box
  readonly zoom: number
  /**
   * The pixel of a country's name, which no sign covers. An end in sight has a sign where the name of its country is out of
   * sight.
   */
  readonly nameAt: (country: CountryId) => Pixel | null
  /** What else a sign must not cover: the buttons over the map. */
  readonly obstacles?: readonly Box[]
}

type Edge = 'left' | 'right' | 'top' | 'bottom'

/** Where an arc comes into a box, or leaves it. */
interface Passage {
  readonly arc: Line
  readonly comesIn: boolean
  readonly edge: Edge
  readonly at: Pixel
  /** Where an end is in sight: the direction in which the arc would go on, of length 1. */
  readonly away?: Pixel
}

/** Passages nearer to each other than this share a sign, in CSS pixels: their signs would cover each other. */
const near: Readonly<Record<Edge, number>> = { left: 40, right: 40, top: 110, bottom: 110 }

/**
 * The signs of the arcs that come from outside a box or lead out of it. Arcs from one actor that come in beside each other
 * share a sign with their number: “United States · 9”.
 *
 * @param pixelsOf projects a path to CSS pixels
 */
export function edgeSignsIn(
  marks: readonly Mark[],
  pixelsOf: (path: Line['path']) => readonly Pixel[],
  { box, zoom, nameAt, obstacles = [] }: SignRoom,
): readonly EdgeSign[] {
  const isNamed = (country: CountryId | null | undefined) => {
    const at = country && nameAt(country)
    return !country || (at ? isWithin(at, box) : false)
  }
  const passages = marks.flatMap((mark) =>
    mark.kind === 'line' && mark.ends
      ? [
          ...passagesOf(mark, pixelsOf(mark.path), box),
          ...namelessEndsOf(mark, pixelsOf(mark.path), box, isNamed),
        ]
      : [],
  )
  const names = nameBoxesIn(nameAt, zoom)
  const placed: EdgeSign[] = []
  // The signs of the layer in front have the first choice of places.
  const groups = grouped(passages).toSorted((one, other) => Number(isQuiet(one)) - Number(isQuiet(other)))
  for (const group of groups) {
    const sign = signOf(group)
    const taken = [...obstacles, ...names, ...placed.map((one) => one.box)]
    placed.push({
      ...sign,
      box: clearOf(taken, boxAt(group, sign, box), group[0], box),
    })
  }
  return placed
}

/** The signs on the uncovered part of the map on the page, clear of the buttons over it. */
export function signsOn(
  frame: Viewport,
  padding: Padding,
  marks: readonly Mark[],
  obstacles: readonly Box[],
): readonly EdgeSign[] {
  return edgeSignsIn(marks, (path) => courseIn(frame, path), {
    box: freeBox(frame.size, padding),
    zoom: frame.camera.zoom,
    nameAt: (country) => pixelIn(frame, namePlace(country, bandAt(frame.camera.zoom)).at),
    obstacles,
  })
}

function passagesOf(arc: Line, pixels: readonly Pixel[], box: Box): readonly Passage[] {
  const parts = clippedTo(pixels, box)
  const [first, last] = [pixels[0], pixels.at(-1)]
  const [enters, leaves] = [parts[0]?.[0], parts.at(-1)?.at(-1)]
  if (!first || !last || !enters || !leaves) return []
  const passage = (comesIn: boolean, at: Pixel): Passage => ({ arc, comesIn, at, edge: edgeAt(at, box) })
  return [
    ...(isWithin(first, box) ? [] : [passage(true, enters)]),
    ...(isWithin(last, box) ? [] : [passage(false, leaves)]),
  ]
}

/** The ends of an arc in sight that no name in sight names. Their signs are beside them, in line with the arc. */
function namelessEndsOf(
  arc: Line,
  pixels: readonly Pixel[],
  box: Box,
  isNamed: (country: CountryId | null | undefined) => boolean,
): readonly Passage[] {
  const passage = (comesIn: boolean, [end, next]: readonly Pixel[], named: boolean): Passage[] => {
    if (!end || !next || named || !isWithin(end, box)) return []
    const length = Math.hypot(end[0] - next[0], end[1] - next[1]) || 1
    const away: Pixel = [(end[0] - next[0]) / length, (end[1] - next[1]) / length]
    return [{ arc, comesIn, edge: edgeAt(end, box), at: end, away }]
  }
  return [
    ...passage(true, pixels, arc.forked === true || isNamed(arc.ends?.from.country)),
    ...passage(false, pixels.toReversed(), arc.headless === true || isNamed(arc.ends?.to[0]?.country)),
  ]
}

function edgeAt([x, y]: Pixel, { left, right, top, bottom }: Box): Edge {
  const distances = { left: x - left, right: right - x, top: y - top, bottom: bottom - y }
  const [[edge] = ['left']] = Object.entries(distances).sort(([, one], [, other]) => one - other)
  return edge as Edge
}

type Group = readonly [Passage, ...Passage[]]

/** Passages beside each other that share a sign: from the same actor, or out of the picture. */
function grouped(passages: readonly Passage[]): readonly Group[] {
  const groups: [Passage, ...Passage[]][] = []
  for (const passage of passages) {
    const group = groups.find(
      ([first]) =>
        first.edge === passage.edge &&
        first.comesIn === passage.comesIn &&
        (first.away === undefined) === (passage.away === undefined) &&
        (!first.comesIn || first.arc.ends?.from.subject === passage.arc.ends?.from.subject) &&
        Math.hypot(first.at[0] - passage.at[0], first.at[1] - passage.at[1]) < near[passage.edge],
    )
    if (group) group.push(passage)
    else groups.push([passage])
  }
  return groups
}

function isQuiet(group: Group): boolean {
  return group.every(({ arc }) => arc.quiet)
}

function signOf(group: Group): Omit<EdgeSign, 'box'> {
  const [{ arc, comesIn, edge, away }] = group
  const says = signWords.says([...new Set(group.map((one) => one.arc.says ?? ''))])
  const to = group.flatMap((one) => one.arc.ends?.to ?? [])
  const from = arc.ends?.from
  const [first] = to
  const end = comesIn ? from : first
  const names = [...new Set(to.map(({ name }) => name))]
  return {
    id: `sign-${comesIn ? 'from' : 'to'}-${arc.id}`,
    subject: end?.subject ?? arc.subject,
    text: comesIn
      ? signWords.from(from?.name ?? '', to.length)
      : away
        ? names.join(', ')
        : signWords.to(names),
    says: away ? says : signWords.outside(edge, says),
    quiet: isQuiet(group),
  }
}

/** The box of a sign inside an edge, beside where its arcs pass. */
function boxAt(group: Group, { text, quiet }: Omit<EdgeSign, 'box'>, box: Box): Box {
  const middle = (axis: 0 | 1) => group.reduce((sum, { at }) => sum + at[axis], 0) / group.length
  const [{ edge, away }] = group
  const style = edgeSignStyle(quiet)
  const { height, gap, beside } = style
  const width = edgeSignWidth(text, style)
  const x = { left: box.left + gap, right: box.right - gap - width }
  const y = { top: box.top + gap, bottom: box.bottom - gap - height }
  const onSide = edge === 'left' || edge === 'right'
  const at: Pixel = away
    ? [middle(0) + away[0] * (width / 2 + beside), middle(1) + away[1] * (height / 2 + beside)]
    : [onSide ? x[edge] + width / 2 : middle(0), onSide ? middle(1) : y[edge] + height / 2]
  const [left, top] = [at[0] - width / 2, at[1] - height / 2]
  const kept = Math.max(x.left, Math.min(x.right, left))
  const keptTop = Math.max(y.top, Math.min(y.bottom, top))
  return { left: kept, top: keptTop, right: kept + width, bottom: keptTop + height }
}

/** The ways in which a sign may move: along its edge, or all ways where it is beside an end in sight. */
function waysOf({ edge, away }: Passage): readonly Pixel[] {
  const upright: readonly Pixel[] = [
    [0, 1],
    [0, -1],
  ]
  const level: readonly Pixel[] = [
    [1, 0],
    [-1, 0],
  ]
  if (away) return [...upright, ...level]
  return edge === 'left' || edge === 'right' ? upright : level
}

/** The box moved until it covers nothing that is taken; the box itself where there is no such place. */
function clearOf(taken: readonly Box[], sign: Box, passage: Passage, { left, top, right, bottom }: Box): Box {
  const moved = ([x, y]: Pixel, by: number): Box => ({
    left: sign.left + x * by,
    right: sign.right + x * by,
    top: sign.top + y * by,
    bottom: sign.bottom + y * by,
  })
  const isFree = (one: Box) =>
    one.left >= left &&
    one.right <= right &&
    one.top >= top &&
    one.bottom <= bottom &&
    taken.every((other) => !overlaps(one, other))
  const steps = Array.from({ length: Math.ceil(Math.max(right - left, bottom - top) / edgeSign.gap) })
  const tries = steps.flatMap((_, step) => waysOf(passage).map((way) => moved(way, step * edgeSign.gap)))
  return tries.find(isFree) ?? sign
}

function overlaps(one: Box, other: Box): boolean {
  const { gap } = edgeSign
  return (
    one.left < other.right + gap &&
    one.right > other.left - gap &&
    one.top < other.bottom + gap &&
    one.bottom > other.top - gap
  )
}
