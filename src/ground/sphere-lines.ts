import type { MultiLineString, Position } from 'geojson'
import { feature } from 'topojson-client'
import { isSphereId, type SphereId } from '../facts/index.ts'
import { sphereLineSetAt } from '../symbols/sphere-lines.ts'
import type { SphereLinesFile } from './shape-files.ts'

type Course = readonly (readonly [lng: number, lat: number])[]

/** The line of a sphere in the set for one zoom: closed courses, `[lng, lat]` in degrees. */
export interface SphereCourse {
  readonly sphere: SphereId
  /** The zoom of its set; see `sphereLineSets`. */
  readonly at: number
  readonly courses: readonly Course[]
}

/** The lines of the spheres of a reading, of every set. */
export type SphereLines = readonly SphereCourse[]

/** Decodes a file of lines. Pure, and the same in a page and in Node. */
export function sphereLinesOf({ sets }: SphereLinesFile): SphereLines {
  return sets.flatMap(({ at, lines }) =>
    feature(lines, lines.objects.lines).features.flatMap(({ id, geometry }): SphereCourse[] => {
      const sphere = String(id)
      if (!isSphereId(sphere)) return []
      const { coordinates } = geometry as MultiLineString
      return [{ sphere, at, courses: coordinates.map(courseOf) }]
    }),
  )
}

function courseOf(line: readonly Position[]): Course {
  return line.map(([lng = 0, lat = 0]) => [lng, lat] as const)
}

/** The lines that are drawn at a zoom. */
export function sphereLinesAt(lines: SphereLines, zoom: number): SphereLines {
  const { at } = sphereLineSetAt(zoom)
  return lines.filter((one) => one.at === at)
}

/** A line as GeoJSON. */
export function sphereLineShape({ courses }: SphereCourse): MultiLineString {
  return {
    type: 'MultiLineString',
    coordinates: courses.map((course) => course.map(([lng, lat]) => [lng, lat])),
  }
}
