import { nameOf, type SphereId } from '../facts/index.ts'
import type { Badge } from '../overlays/index.ts'

/** What is written below the name of a country with a badge: words and not letters, to be read without the legend. */
export function badgeText({ spheres }: Badge): string {
  return `+ ${spheres.map(firstWordOf).join(', ')}`
}

/** `Turkic coalition` is `Turkic` where there is little room. */
function firstWordOf(sphere: SphereId): string {
  return nameOf(sphere).split(' ')[0] ?? sphere
}
