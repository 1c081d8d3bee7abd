import type { SphereId } from '../facts/index.ts'
import type { Pixel, Viewport } from '../geometry/viewport.ts'
import { type SphereCourse, type SphereLines, sphereLinesAt } from '../ground/sphere-lines.ts'
import type { Mark } from '../overlays/index.ts'
import { sphereLine } from '../symbols/sphere-styles.ts'
import { fullValue } from '../symbols/zoom-stops.ts'
import { project } from '../view/camera/camera.ts'

/** How far a pointer may be from the middle of a line, in CSS pixels. The next line begins closer than a finger is wide. */
const reach = fullValue(sphereLine.width) / 2 + 2.5

/** The corners of a line on the world at zoom 0, each course as x and y in turn. They do not change with the camera. */
const known = new WeakMap<SphereCourse, readonly Float64Array[]>()

function cornersOf(line: SphereCourse): readonly Float64Array[] {
  const before = known.get(line)
  if (before) return before
  const corners = line.courses.map((course) =>
    Float64Array.from(
      course.flatMap(([lng, lat]) => {
        const { x, y } = project({ lng, lat }, 0)
        return [x, y]
      }),
    ),
  )
  known.set(line, corners)
  return corners
}

/** The sphere whose drawn line is nearest to a pixel, or null where none is within reach. */
export function nearestSphereLine(
  lines: SphereLines,
  marks: readonly Mark[],
  { camera, size }: Viewport,
  [x, y]: Pixel,
): SphereId | null {
  const scale = 2 ** camera.zoom
  const middle = project(camera, 0)
  const at = [middle.x + (x - size.width / 2) / scale, middle.y + (y - size.height / 2) / scale] as const
  const drawn = new Set(marks.flatMap((mark) => (mark.kind === 'sphere-line' ? [mark.sphere] : [])))
  const far = sphereLinesAt(lines, camera.zoom)
    .filter(({ sphere }) => drawn.has(sphere))
    .map((line) => ({
      sphere: line.sphere,
      away: scale * Math.min(...cornersOf(line).map((corners) => distanceTo(corners, at))),
    }))
    .sort((one, other) => one.away - other.away)
  const [nearest] = far
  return nearest && nearest.away <= reach ? nearest.sphere : null
}

function distanceTo(corners: Float64Array, [x, y]: readonly [number, number]): number {
  let least = Number.POSITIVE_INFINITY
  for (let index = 2; index < corners.length; index += 2) {
    // Read one by one: this runs for every corner at every move of the pointer.
    const fromX = corners[index - 2] ?? 0
    const fromY = corners[index - 1] ?? 0
    const toX = corners[index] ?? 0
    const toY = corners[index + 1] ?? 0
    const [across, down] = [toX - fromX, toY - fromY]
    const length = across * across + down * down
    const part = length === 0 ? 0 : ((x - fromX) * across + (y - fromY) * down) / length
    const along = Math.min(1, Math.max(0, part))
    least = Math.min(least, Math.hypot(x - fromX - along * across, y - fromY - along * down))
  }
  return least
}
