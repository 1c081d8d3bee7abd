import {
  type CountryId,
  claimsAbout,
  countries,
  nameOf,
  type RouteId,
  rungOf,
  type SubjectId,
  statusOf,
  tensionsAbout,
} from '../facts/index.ts'
import { type Drawn, silentIn } from '../ground/scene.ts'
import type { Line, Mark } from '../overlays/index.ts'
import type { Padding } from '../view/camera.ts'
import { type Pixel, type Plane, pixelAt } from './plane.ts'

/** Something on the map that can be reached and opened by keys. */
export interface Target {
  readonly id: string
  readonly subject: SubjectId
  readonly kind: 'country' | 'route' | 'point'
  /** What is said of it: name, status, and how many claims and contradictions. */
  readonly says: string
  readonly at: Pixel
}

/**
 * What can be reached on the part of a plane that nothing covers: the countries in the order of their list, then
 * routes, then their points.
 */
export function targetsOn(
  plane: Plane,
  padding: Padding,
  view: Drawn,
  marks: readonly Mark[],
): readonly Target[] {
  const [right, bottom] = [plane.width - padding.right, plane.height - padding.bottom]
  const all = [
    ...countries.map(({ id, labelAt }) => countryTarget(id, pixelAt(plane, labelAt), view, marks)),
    ...routesIn(marks).map((route) => routeTarget(route, plane, marks)),
    ...marks.flatMap((mark) => (mark.kind === 'point' ? [pointTarget(mark, plane)] : [])),
  ]
  return all
    .filter((target) => target !== null)
    .filter(({ at: [x, y] }) => x >= padding.left && y >= padding.top && x <= right && y <= bottom)
}

function countryTarget(id: CountryId, at: Pixel | null, view: Drawn, marks: readonly Mark[]): Target | null {
  if (at === null) return null
  const { rung, contested } = statusOf(id, view.reading)
  const coloured = marks.some((mark) => mark.kind === 'fill' && mark.country === id)
  const status =
    coloured || silentIn(view).includes(id) ? [`${rungOf(rung).name}${contested ? ', contested' : ''}`] : []
  return { id, subject: id, kind: 'country', at, says: [nameOf(id), ...status, countsOf(id)].join('. ') }
}

function routesIn(marks: readonly Mark[]): readonly RouteId[] {
  return [
    ...new Set(marks.flatMap((mark) => (mark.kind === 'line' && mark.route !== null ? [mark.route] : []))),
  ]
}

/** A route is reached in the middle of its longest leg, as the leg's places have it. */
function routeTarget(route: RouteId, plane: Plane, marks: readonly Mark[]): Target | null {
  const legs = marks.filter((mark): mark is Line => mark.kind === 'line' && mark.route === route)
  const [longest] = [...legs].sort((one, other) => other.path.length - one.path.length)
  const middle = longest?.path[Math.floor(longest.path.length / 2)]
  const at = middle ? pixelAt(plane, middle) : null
  if (at === null) return null
  return { id: route, subject: route, kind: 'route', at, says: `${nameOf(route)}. ${countsOf(route)}` }
}

function pointTarget(mark: Extract<Mark, { kind: 'point' }>, plane: Plane): Target | null {
  const at = pixelAt(plane, mark.at)
  if (at === null) return null
  const says = `${mark.name}, ${mark.symbol} of ${nameOf(mark.route)}`
  return { id: mark.id, subject: mark.subject, kind: 'point', at, says }
}

function countsOf(subject: SubjectId): string {
  const claims = claimsAbout(subject).length
  const contradictions = tensionsAbout(subject).length
  const counted = `${claims} ${claims === 1 ? 'claim' : 'claims'}`
  if (contradictions === 0) return counted
  return `${counted}, ${contradictions} ${contradictions === 1 ? 'contradiction' : 'contradictions'}`
}

export type Direction = 'up' | 'down' | 'left' | 'right'

const ways: Readonly<Record<Direction, Pixel>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
}

/** The target nearest to another in a direction; what lies aside counts as twice as far. Null where there is none. */
export function nextTarget(targets: readonly Target[], from: Target, direction: Direction): Target | null {
  const [across, down] = ways[direction]
  const reckoned = targets.flatMap((target) => {
    const [x, y] = [target.at[0] - from.at[0], target.at[1] - from.at[1]]
    const ahead = x * across + y * down
    const aside = Math.abs(x * down - y * across)
    const inSight = target.id !== from.id && ahead > 0 && aside <= ahead * 2
    return inSight ? [{ target, far: ahead + 2 * aside }] : []
  })
  return reckoned.sort((one, other) => one.far - other.far)[0]?.target ?? null
}
