import { readings, type SubjectId } from '../../src/facts/index.ts'
import { type MarkContext, type OverlayId, overlayIds } from '../../src/overlays/index.ts'

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

/**
 * The sets of layers that the laws are tried on: none, each alone, each pair and all. What two layers do to each other
 * shows in a pair; all subsets would show no more, and one more layer would double them.
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
