import {
  type CountryId,
  isCountryId,
  nameOf,
  routeOf,
  rungOf,
  type SphereId,
  type SubjectId,
  sphereOf,
} from '../facts/index.ts'
import { standingOf } from '../facts/words.ts'
import type { Pixel } from '../geometry/viewport.ts'
import { type Line, lineStyles } from '../overlays/index.ts'
import { nearestMark, type Projection } from './nearest-mark.ts'
import type { Scene } from './scene.ts'
import { targetWords } from './words.ts'

/** The thing under the pointer, and its label. */
export interface Pointed {
  readonly subject: SubjectId
  readonly name: string
  readonly detail: string
}

/** A pixel of the map, with the means to look there. */
export interface Spot {
  readonly pixel: Pixel
  readonly zoom: number
  readonly projection: Projection
  /** The sphere whose line is drawn there, and the alpha-3 code of the country. Asked for only if nothing else is there. */
  readonly sphere?: () => SphereId | null
  readonly country: () => string | undefined
}

/**
 * The thing that a click on a pixel opens: the nearest line or point within reach, or else the line of a sphere, or else the
 * country. A country without a colour opens the sphere with the most claims, because spheres are all that is drawn of it.
 */
export function pointedAt(scene: Scene, spot: Spot): Pointed | null {
  const near = nearestMark(scene.marks, spot.projection, spot.zoom, spot.pixel)
  if (near?.kind === 'line') {
    const mode = lineStyles[near.style].name
    if (near.route === null) return arcPointed(near)
    const leg = routeOf(near.route).legs.find((one) => one.id === near.leg)
    return {
      subject: near.route,
      name: nameOf(near.route),
      detail: leg ? targetWords.leg(leg.name, mode) : mode,
    }
  }
  if (near) return { subject: near.subject, name: near.name, detail: near.says ?? nameOf(near.subject) }
  const sphere = spot.sphere?.() ?? null
  if (sphere !== null) return spherePointed(sphere)
  const country = spot.country()
  return country !== undefined && isCountryId(country) ? countryPointed(country, scene) : null
}

/** The label of an arc, and the country it opens. Its claims are in the profile of that country, since it has no route. */
export function arcPointed({ subject, style, says }: Line): Pointed {
  return { subject, name: says ?? lineStyles[style].name, detail: '' }
}

/** The label of the line of a sphere, which opens the sphere. */
export function spherePointed(sphere: SphereId): Pointed {
  return { subject: sphere, name: nameOf(sphere), detail: targetWords.sphere }
}

/** The thing that a country opens, and its label. */
export function countryPointed(country: CountryId, { marks, silent: notAddressed }: Scene): Pointed {
  const own = marks.filter((mark) => 'country' in mark && mark.country === country)
  const reaches = own
    .filter((mark) => mark.kind === 'pip' || mark.kind === 'hatch')
    .sort((one, other) => other.because.length - one.because.length)
  const fill = own.find((mark) => mark.kind === 'fill')
  const contested = own.some((mark) => mark.kind === 'contest')
  const spheres = reaches.map(({ sphere }) => sphereOf(sphere).name)
  const said = targetWords.details([...(fill ? [standingOf(fill.rung, contested)] : []), ...spheres])
  const [reach] = reaches
  const silent = notAddressed.includes(country)
  if (reach && !fill && !silent) return { subject: reach.sphere, name: nameOf(country), detail: said }
  return { subject: country, name: nameOf(country), detail: said || (silent ? rungOf('silent').name : '') }
}
