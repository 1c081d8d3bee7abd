import { claimOf, countryOf, evidenceOf, readingOf, type Tie, tieKinds, ties } from '../facts/index.ts'
import { arcBetween } from './arc.ts'
import { becauseOf, type Mark, type MarkContext } from './marks.ts'
import { overlay, rowsOf } from './overlay.ts'
import { arcWords } from './words.ts'

function arcOf(tie: Tie, context: MarkContext): readonly Mark[] {
  const sources: readonly string[] = readingOf(context.reading).sources
  const because = becauseOf(tie.because.filter((id) => sources.includes(claimOf(id).source)))
  if (because === null) return []
  return [
    {
      kind: 'line',
      id: `tie-${tie.from}-${tie.kind}-${tie.to}`,
      key: tie.kind,
      subject: tie.to,
      route: null,
      leg: tie.kind,
      style: tie.kind,
      says: arcWords.tie(countryOf(tie.from).name, tieKinds[tie.kind].verb, countryOf(tie.to).name),
      path: arcBetween(countryOf(tie.from).labelAt, countryOf(tie.to).labelAt),
      because,
      evidence: evidenceOf(because, false),
    },
  ]
}

/** Arcs between states that approach, mediate with, support or press each other. They do not show routes. */
export const diplomacy = overlay({
  id: 'diplomacy',
  name: 'Diplomacy',
  shortName: 'Diplomacy',
  drawnAt: 70,
  theme: 'line',
  precedence: 20,
  marks: (context) => ties.flatMap((tie) => arcOf(tie, context)),
  rows: rowsOf(['approaches', 'mediates', 'supports', 'conditions', 'pressures', 'fights']),
})
