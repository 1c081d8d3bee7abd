import type { Sphere } from '../sphere.ts'
import { china } from './china.ts'
import { iran } from './iran.ts'
import { russia } from './russia.ts'
import { turkic } from './turkic.ts'
import { usIsrael } from './us-israel.ts'

const all = [
  // The order gives each sphere its colour and the slot of its line, so a new sphere goes to the end.
  russia,
  china,
  iran,
  turkic,
  usIsrael,
] as const

export type SphereId = (typeof all)[number]['id']

/** Every sphere, in the order of lists and of slots. */
export const spheres: readonly (Sphere & { readonly id: SphereId })[] = all

/** The sphere with this id. */
export function sphereOf(id: SphereId): Sphere & { readonly id: SphereId } {
  const found = spheres.find((one) => one.id === id)
  if (!found) throw new Error(`No sphere ${id}`)
  return found
}

/** Whether a text, for example from a link, is the id of a sphere. */
export function isSphereId(text: string): text is SphereId {
  return spheres.some((one) => one.id === text)
}
