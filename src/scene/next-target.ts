import type { Pixel } from '../geometry/viewport.ts'
import type { Target } from './keyboard-targets.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

const ways: Readonly<Record<Direction, Pixel>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
}

/** The target nearest to another in a direction. A distance to the side counts twice. Null where there is none. */
export function nextTarget(targets: readonly Target[], from: Target, direction: Direction): Target | null {
  const [across, down] = ways[direction]
  const candidates = targets.flatMap((target) => {
    const [x, y] = [target.at[0] - from.at[0], target.at[1] - from.at[1]]
    const ahead = x * across + y * down
    const aside = Math.abs(x * down - y * across)
    const inSight = target.id !== from.id && ahead > 0 && aside <= ahead * 2
    return inSight ? [{ target, far: ahead + 2 * aside }] : []
  })
  return candidates.sort((one, other) => one.far - other.far)[0]?.target ?? null
}
