import {
  claimOf,
  countryOf,
  evidenceOf,
  readingOf,
  type Tie,
  type TieKind,
  tieKinds,
  ties,
} from '../facts/index.ts'
import { lineStyles } from '../symbols/line-styles.ts'
import { arcBetween } from './arc.ts'
import { becauseOf, type Mark, type MarkContext } from './marks.ts'
import { overlay } from './overlay.ts'

const kinds: readonly TieKind[] = ['approaches', 'mediates', 'supports', 'conditions', 'pressures', 'fights']

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
      says: `${countryOf(tie.from).name} ${tieKinds[tie.kind].verb} ${countryOf(tie.to).name}`,
      path: arcBetween(countryOf(tie.from).labelAt, countryOf(tie.to).labelAt),
      because,
      evidence: evidenceOf(because, false),
    },
  ]
}

/** Who approaches, mediates, pressures or conditions whom; the arcs have no course of their own. */
export const diplomacy = overlay({
  id: 'diplomacy',
  name: 'Diplomacy',
  marks: (context) => ties.flatMap((tie) => arcOf(tie, context)),
  explanations: kinds.map((kind) => ({
    key: kind,
    name: lineStyles[kind].name,
    meaning: lineStyles[kind].meaning,
    swatch: { kind: 'line', style: kind } as const,
  })),
})
