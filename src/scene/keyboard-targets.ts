import {
  type CountryId,
  claimsAbout,
  countries,
  countryOf,
  nameOf,
  type RouteId,
  type SubjectId,
  tensionsAbout,
} from '../facts/index.ts'
import { clippedTo, lengthOf, placeAlong } from '../geometry/polyline.ts'
import { courseIn, freeBox, isWithin, type Pixel, pixelIn, type Viewport } from '../geometry/viewport.ts'
import { type SphereLines, sphereLinesAt } from '../ground/sphere-lines.ts'
import { type Line, lineStyles, type Mark, type Point } from '../overlays/index.ts'
import type { Box, Padding } from '../view/camera/camera.ts'
import type { EdgeSign } from './edge-signs.ts'
import { arcPointed, countryPointed, type Pointed, spherePointed } from './hit-test.ts'
import type { Scene } from './scene.ts'
import { targetWords } from './words.ts'

/** Something on the map that keys can reach and open. */
export interface Target extends Pointed {
  readonly id: string
  readonly kind: 'country' | 'sphere' | 'route' | 'arc' | 'point' | 'sign'
  /** Its label: name, status, and how many claims and contradictions. */
  readonly says: string
  readonly at: Pixel
}

/** A map at rest, and the scene on it. */
interface Picture {
  readonly frame: Viewport
  readonly padding: Padding
  readonly scene: Scene
  /** The lines of the spheres; null or absent where none are drawn. */
  readonly sphereLines?: SphereLines | null
  /** The signs on the edge of the map. Their code is fetched with the first arcs, so they are not computed here. */
  readonly signs: readonly EdgeSign[]
  /** The alpha-3 code of the country drawn at a pixel, for countries whose name is out of sight. */
  readonly countryAt: (pixel: Pixel) => string | undefined
}

/**
 * The targets on the uncovered part of the map: the countries in the order of their list, then spheres, routes, arcs
 * between countries, the points of routes, and the signs on the edge.
 */
export function targetsOn(picture: Picture): readonly Target[] {
  const { frame, padding } = picture
  const { marks } = picture.scene
  const free = freeBox(frame.size, padding)
  const arcs = marks.filter((mark): mark is Line => mark.kind === 'line' && mark.route === null)
  const points = marks.filter((mark) => mark.kind === 'point')
  return [
    ...countriesOn(picture, free),
    ...sphereTargets(picture, free),
    ...routesIn(marks).map((route) => routeTarget(route, frame, free, marks)),
    ...arcs.map((arc) => arcTarget(arc, frame, free)),
    ...points.map((point) => pointTarget(point, frame)),
    ...picture.signs.map(signTarget),
  ]
    .filter((target) => target !== null)
    .filter(({ at }) => isWithin(at, free))
}

/** The countries. Each is reached at its name, or, where that is out of sight, in the middle of its visible land. */
function countriesOn({ frame, scene, countryAt }: Picture, free: Box): readonly Target[] {
  const named = new Map<CountryId, Pixel>()
  for (const { id, labelAt } of countries) {
    const at = pixelIn(frame, labelAt)
    if (isWithin(at, free)) named.set(id, at)
  }
  const rest = countries.filter(({ id }) => !named.has(id) && isNear(id, frame, free))
  const seen = rest.length === 0 ? [] : samplesOf(free).map((at) => ({ at, id: countryAt(at) }))
  return countries.flatMap(({ id }): Target[] => {
    const at = named.get(id) ?? midmost(seen.filter((sample) => sample.id === id).map((sample) => sample.at))
    if (at === null) return []
    const pointed = countryPointed(id, scene)
    const says = targetWords.parts([pointed.name, pointed.detail, countsOf(pointed.subject)])
    return [{ ...pointed, id, kind: 'country', at, says }]
  })
}

/** Whether the extent of a country reaches into a box. If it does not, there is no need to look for its land. */
function isNear(id: CountryId, frame: Viewport, free: Box): boolean {
  const [west, south, east, north] = countryOf(id).extent
  const [[left = 0, top = 0] = [], [right = 0, bottom = 0] = []] = courseIn(frame, [
    [west, north],
    [east, south],
  ])
  return left < free.right && right > free.left && top < free.bottom && bottom > free.top
}

/** The grid of pixels at which to look for land. */
const grid = { across: 8, down: 6 } as const

function samplesOf({ left, top, right, bottom }: Box): readonly Pixel[] {
  return Array.from({ length: grid.across * grid.down }, (_, index): Pixel => {
    const [column, row] = [index % grid.across, Math.floor(index / grid.across)]
    return [
      left + ((column + 0.5) * (right - left)) / grid.across,
      top + ((row + 0.5) * (bottom - top)) / grid.down,
    ]
  })
}

/** The pixel that is nearest to the mean of all pixels. */
function midmost(pixels: readonly Pixel[]): Pixel | null {
  const middle = (axis: 0 | 1) => pixels.reduce((sum, pixel) => sum + pixel[axis], 0) / pixels.length
  const [x, y] = [middle(0), middle(1)]
  const far = (pixel: Pixel) => Math.hypot(pixel[0] - x, pixel[1] - y)
  return [...pixels].sort((one, other) => far(one) - far(other))[0] ?? null
}

/** The lines of the spheres. Each is reached in the middle of its longest visible part. */
function sphereTargets({ frame, scene, sphereLines }: Picture, free: Box): readonly (Target | null)[] {
  const lines = sphereLinesAt(sphereLines ?? [], frame.camera.zoom)
  return scene.marks.map((mark) => {
    const line = mark.kind === 'sphere-line' && lines.find(({ sphere }) => sphere === mark.sphere)
    if (mark.kind !== 'sphere-line' || !line) return null
    const at = middleSeen(line.courses, frame, free)
    const pointed = spherePointed(mark.sphere)
    const says = targetWords.parts([pointed.name, pointed.detail, countsOf(mark.sphere)])
    return at && { ...pointed, id: mark.id, kind: 'sphere', at, says }
  })
}

function routesIn(marks: readonly Mark[]): readonly RouteId[] {
  return [
    ...new Set(marks.flatMap((mark) => (mark.kind === 'line' && mark.route !== null ? [mark.route] : []))),
  ]
}

function routeTarget(route: RouteId, frame: Viewport, free: Box, marks: readonly Mark[]): Target | null {
  const legs = marks.filter((mark): mark is Line => mark.kind === 'line' && mark.route === route)
  const at = middleSeen(
    legs.map(({ path }) => path),
    frame,
    free,
  )
  if (at === null) return null
  const name = nameOf(route)
  const detail = targetWords.details([...new Set(legs.map((leg) => lineStyles[leg.style].name))])
  return {
    id: route,
    subject: route,
    kind: 'route',
    name,
    detail,
    at,
    says: targetWords.parts([name, detail, countsOf(route)]),
  }
}

/** The target of an arc. It has claims of its own, and opens the country that it leads to. */
function arcTarget(arc: Line, frame: Viewport, free: Box): Target | null {
  const at = middleSeen([arc.path], frame, free)
  const pointed = arcPointed(arc)
  const says = targetWords.parts([pointed.name, targetWords.claims(arc.because.length)])
  return at && { ...pointed, id: arc.id, kind: 'arc', at, says }
}

/** The middle of the longest visible part of some courses. */
function middleSeen(courses: readonly Line['path'][], frame: Viewport, free: Box): Pixel | null {
  const parts = courses.flatMap((course) => clippedTo(courseIn(frame, course), free))
  const [longest] = [...parts].sort((one, other) => lengthOf(other) - lengthOf(one))
  return longest ? (placeAlong(longest, lengthOf(longest) / 2)?.at ?? null) : null
}

function pointTarget(mark: Point, frame: Viewport): Target {
  const detail = mark.says ?? nameOf(mark.subject)
  const what = mark.says ?? targetWords.pointOf(mark.symbol, detail)
  // A base or a destination rests on only a few of the claims of its profile.
  const counts = mark.says ? targetWords.claims(mark.because.length) : countsOf(mark.subject)
  return {
    id: mark.id,
    subject: mark.subject,
    kind: 'point',
    name: mark.name,
    detail,
    at: pixelIn(frame, mark.at),
    says: targetWords.parts([targetWords.point(mark.name, what), counts]),
  }
}

/** The target of a sign on the edge, which opens what lies outside. */
function signTarget({ id, subject, text, says, box }: EdgeSign): Target {
  const at: Pixel = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  return { id, subject, kind: 'sign', name: text, detail: says, at, says: targetWords.parts([text, says]) }
}

function countsOf(subject: SubjectId): string {
  return targetWords.counts(claimsAbout(subject).length, tensionsAbout(subject).length)
}
