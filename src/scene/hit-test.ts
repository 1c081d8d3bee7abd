import {
  type CountryId,
  isCountryId,
  nameOf,
  routeOf,
  rungOf,
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
  /** The alpha-3 code of the country drawn there. It is asked for only if no line or point is within reach. */
  readonly country: () => string | undefined
}

/**
 * The thing that a click on a pixel opens: the nearest line or point within reach, or else the country. A country that is
 * hatched and has no colour opens its sphere, because the hatch is all that is drawn of it.
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
  const country = spot.country()
  return country !== undefined && isCountryId(country) ? countryPointed(country, scene) : null
}

/** The label of an arc, and the country it opens. Its claims are in the profile of that country, since it has no route. */
export function arcPointed({ subject, style, says }: Line): Pointed {
  return { subject, name: says ?? lineStyles[style].name, detail: '' }
}

/** The thing that a country opens, and its label. */
export function countryPointed(country: CountryId, { marks, silent: notAddressed }: Scene): Pointed {
  const own = marks.filter((mark) => 'country' in mark && mark.country === country)
  const hatches = own.filter((mark) => mark.kind === 'hatch')
  const fill = own.find((mark) => mark.kind === 'fill')
  const contested = own.some((mark) => mark.kind === 'contest')
  const spheres = hatches.map((hatch) => sphereOf(hatch.sphere).name)
  const said = targetWords.details([...(fill ? [standingOf(fill.rung, contested)] : []), ...spheres])
  const [hatch] = hatches
  const silent = notAddressed.includes(country)
  if (hatch && !fill && !silent) return { subject: hatch.sphere, name: nameOf(country), detail: said }
  return { subject: country, name: nameOf(country), detail: said || (silent ? rungOf('silent').name : '') }
}
