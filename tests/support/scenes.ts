import { readings, type SubjectId } from '../../src/facts/index.ts'
import { type OverlayId, overlayIds, type Scene } from '../../src/overlays/index.ts'

/** Nothing chosen, a country that is contested, one that no article names, two spheres and two routes. */
const chosen: readonly (SubjectId | null)[] = [
  null,
  'KAZ',
  'GEO',
  'russia',
  'turkic',
  'btc',
  'middle-corridor',
]

/** All sets of layers, from none to all of them. */
export const layerSets: readonly (readonly OverlayId[])[] = Array.from(
  { length: 2 ** overlayIds.length },
  (_, set) => overlayIds.filter((_id, index) => (set & (1 << index)) !== 0),
)

/** Every reading with every one of a few subjects chosen. */
export const scenes: readonly Scene[] = readings.flatMap(({ id }) =>
  chosen.map((subject) => ({ reading: id, subject })),
)
