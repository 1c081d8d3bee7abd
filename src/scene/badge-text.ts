import { nameOf, type SphereId } from '../facts/index.ts'
import type { Badge } from '../overlays/index.ts'

/** The text below the name of a country with a badge. It is words, not letters, so it reads without the legend. */
export function badgeText({ spheres }: Badge): string {
  return `+ ${spheres.map(firstWordOf).join(', ')}`
}

/** The short name of a sphere: `Turkic` for `Turkic coalition`. */
function firstWordOf(sphere: SphereId): string {
  return nameOf(sphere).split(' ')[0] ?? sphere
}
