import { readings, type SubjectId } from '../../src/facts/index.ts'
import { type MarkContext, type OverlayId, overlayIds } from '../../src/overlays/index.ts'

/** No subject, a contested country, one that no article names, two spheres and two routes. */
const chosen: readonly (SubjectId | null)[] = [
  null,
  'KAZ',
  'GEO',
  'russia',
  'turkic',
  'btc',
  'middle-corridor',
]

/**
 * The sets of layers for the laws: none, each alone, each pair, and all. A pair shows how two layers affect each other.
 * All subsets would show no more, and one more layer would double their number.
 */
export const layerSets: readonly (readonly OverlayId[])[] = [
  [],
  ...overlayIds.map((id) => [id]),
  ...overlayIds.flatMap((id, index) => overlayIds.slice(index + 1).map((other) => [id, other])),
  overlayIds,
]

/** Every reading with every one of a few subjects chosen. */
export const markContexts: readonly MarkContext[] = readings.flatMap(({ id }) =>
  chosen.map((subject) => ({ reading: id, subject })),
)
