// @ts-check

/** @typedef {import('geojson').Position} Position */

/**
 * A ring without repeated points and without spikes, where the line runs out and back the same way. Some come from the
 * grid of world-atlas.
 * @param {Position[]} ring closed
 * @returns {Position[]} closed; empty when the rest has no area
 */
export function cleanRing(ring) {
  /** @type {Position[]} */
  const kept = []
  for (const point of ring.slice(0, -1)) {
    if (String(point) === String(kept.at(-1))) continue
    if (String(point) === String(kept.at(-2))) kept.pop()
    else kept.push(point)
  }
  return kept.length < 3 ? [] : [...kept, ...kept.slice(0, 1)]
}
