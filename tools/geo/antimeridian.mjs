// @ts-check
import { lat, lng } from './rings.mjs'

/** @typedef {import('geojson').Position} Position */

/**
 * The latitude at which the line from one point to the next crosses the 180th meridian.
 * @param {Position} from
 * @param {Position} to on the other side
 */
function crossingLatitude(from, to) {
  const before = 180 - Math.abs(lng(from))
  const after = 180 - Math.abs(lng(to))
  if (before + after === 0) return lat(from)
  return lat(from) + ((lat(to) - lat(from)) * before) / (before + after)
}

/**
 * Splits a ring that crosses the 180th meridian, so flat maps draw no line across the world.
 * @param {Position[]} ring closed, in [lng, lat] degrees; crosses the meridian twice or not at all
 * @returns {Position[][]} the ring itself, or its parts on both sides
 * @throws {Error} when the ring crosses more often than twice
 */
export function partAtAntimeridian(ring) {
  const open = ring.slice(0, -1)
  /** @type {Map<number, Position[]>} */
  const sides = new Map()
  let crossings = 0
  for (const [index, here] of open.entries()) {
    const next = open[(index + 1) % open.length] ?? here
    const side = Math.sign(lng(here))
    const part = sides.get(side) ?? []
    sides.set(side, part)
    part.push(here)
    if (Math.abs(lng(next) - lng(here)) <= 180) continue
    crossings += 1
    const latitude = crossingLatitude(here, next)
    part.push([180 * side, latitude])
    const across = sides.get(-side) ?? []
    sides.set(-side, across)
    across.push([-180 * side, latitude])
  }
  if (crossings === 0) return [ring]
  if (crossings > 2) throw new Error(`A ring crosses the 180th meridian ${crossings} times`)
  return [...sides.values()]
    .map((part) => part.filter((point, index) => index === 0 || String(point) !== String(part[index - 1])))
    .filter((part) => new Set(part.map(String)).size > 2)
    .map((part) =>
      String(part[0]) === String(part[part.length - 1]) ? part : [...part, ...part.slice(0, 1)],
    )
}
