import { readFileSync } from 'node:fs'
import type { ReadingId, SphereId } from '../../src/facts/index.ts'
import { sphereLinesAt, sphereLinesOf } from '../../src/ground/sphere-lines.ts'

/** A corner of the line of a sphere as it is drawn at a zoom, in degrees: the northernmost, far from names and routes. */
export function placeOnLine(
  sphere: SphereId,
  reading: ReadingId,
  zoom: number,
): { readonly lng: number; readonly lat: number } {
  const file = new URL(`../../public/geo/spheres/${reading}.json`, import.meta.url)
  const lines = sphereLinesAt(sphereLinesOf(JSON.parse(readFileSync(file, 'utf8'))), zoom)
  const corners = lines.flatMap((line) => (line.sphere === sphere ? line.courses.flat() : []))
  const [first] = corners.toSorted(([, one], [, other]) => other - one)
  if (!first) throw new Error(`No line of ${sphere} in ${reading}`)
  const [lng, lat] = first.map((degrees) => Number(degrees.toFixed(3)))
  return { lng: lng ?? 0, lat: lat ?? 0 }
}
