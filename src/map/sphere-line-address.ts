import type { SphereLines } from '../ground/sphere-lines.ts'
import type { Addresses } from './addresses.ts'
import { addressOf } from './shape-addresses.ts'
import { sphereLineFeatures } from './sphere-line-layers.ts'

/** The address of the lines of each reading, made once for the page. */
const made = new WeakMap<SphereLines, string>()

/** The addresses with that of the lines of the spheres, where there are lines. */
export function withSphereLines(addresses: Addresses, lines: SphereLines | null): Addresses {
  if (lines === null) return addresses
  const sphereLines =
    made.get(lines) ?? addressOf({ type: 'FeatureCollection', features: [...sphereLineFeatures(lines)] })
  made.set(lines, sphereLines)
  return { ...addresses, sphereLines }
}
