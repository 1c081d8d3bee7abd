import {
  countedIn,
  countryOf,
  evidenceOf,
  type SubjectId,
  type Tie,
  type TieKind,
  tieKinds,
  ties,
} from '../facts/index.ts'
import { branchesOf, type Course, placesOf } from './branches.ts'
import { type Because, becauseOf, type Mark, type MarkContext } from './marks.ts'
import { overlay, rowsOf } from './overlay.ts'
import { arcWords } from './words.ts'

/** A tie according to the sources of a reading. */
interface SeenTie {
  readonly tie: Tie
  readonly because: Because
}

type SeenTies = readonly [SeenTie, ...SeenTie[]]

function tiesSeen({ reading }: MarkContext): readonly SeenTie[] {
  const counted = countedIn(reading)
  return ties.flatMap((tie) => {
    const because = becauseOf(tie.because.filter(counted))
    return because === null ? [] : [{ tie, because }]
  })
}

function courseOf(seen: SeenTie): Course<SeenTie> {
  return { of: seen, places: placesOf(seen.tie.arc) }
}

/** The kinds of some ties, each with its own. */
function byKind(seen: SeenTies): readonly (readonly [TieKind, SeenTies])[] {
  const kinds = Object.keys(tieKinds) as readonly TieKind[]
  return kinds.flatMap((kind) => {
    const [first, ...others] = seen.filter(({ tie }) => tie.kind === kind)
    return first ? [[kind, [first, ...others] as const] as const] : []
  })
}

function nameOfEnd({ tie }: SeenTie) {
  return { name: countryOf(tie.to).name, subject: tie.to, country: tie.to }
}

function saysOf(seen: SeenTies): string {
  const [{ tie }] = seen
  const from = countryOf(tie.from).name
  if (seen.length === 1) return arcWords.tie(from, tieKinds[tie.kind].verb, countryOf(tie.to).name)
  const kinds = byKind(seen).map(([kind, own]) => ({
    verb: tieKinds[kind].verb,
    to: own.map((one) => countryOf(one.tie.to).name),
  }))
  return arcWords.trunk(from, kinds)
}

/** Whether a tie is an action of a subject, or towards it. */
function isOf(subject: SubjectId | null): (seen: SeenTie) => boolean {
  return ({ tie }) => tie.from === subject || tie.to === subject
}

/** The marks of the ties of one actor. A branch that leads to ties of several kinds has a mark for each. */
function treeOf(own: readonly SeenTie[], isFaded: (seen: SeenTies) => boolean): readonly Mark[] {
  return branchesOf(own.map(courseOf)).flatMap(({ leadsTo, path }, index) =>
    byKind(leadsTo).map(([kind, seen]): Mark => {
      const [{ tie, because }] = seen
      const all = [...because, ...seen.flatMap((one) => one.because)]
      const claims = becauseOf(all) ?? because
      const from = countryOf(tie.from)
      const leaf = leadsTo.length === 1
      return {
        kind: 'line',
        id: leaf ? `tie-${tie.from}-${kind}-${tie.to}` : `trunk-${tie.from}-${kind}-${index + 1}`,
        key: kind,
        subject: leaf ? tie.to : tie.from,
        route: null,
        leg: kind,
        style: kind,
        headless: !leaf,
        faded: isFaded(seen),
        forked: path[0]?.join() !== tie.arc.start.join(),
        says: saysOf(leadsTo),
        ends: { from: { name: from.name, subject: from.id, country: from.id }, to: seen.map(nameOfEnd) },
        path,
        because: claims,
        evidence: evidenceOf(claims, false),
      }
    }),
  )
}

function marks(context: MarkContext): readonly Mark[] {
  const seen = tiesSeen(context)
  const isChosen = isOf(context.subject)
  const isAnyChosen = seen.some(isChosen)
  const isFaded = (some: SeenTies) => isAnyChosen && !some.some(isChosen)
  const actors = new Set(seen.map(({ tie }) => tie.from))
  return [...actors].flatMap((actor) =>
    treeOf(
      seen.filter(({ tie }) => tie.from === actor),
      isFaded,
    ),
  )
}

/**
 * Arcs between states that approach, mediate with, support or press each other. They do not show routes. The arcs of a
 * chosen country are brought forward, each with its trunk.
 */
export const diplomacy = overlay({
  id: 'diplomacy',
  name: 'Diplomacy',
  shortName: 'Diplomacy',
  drawnAt: 70,
  theme: 'line',
  precedence: 20,
  marks,
  rows: rowsOf(['approaches', 'mediates', 'supports', 'conditions', 'pressures', 'fights']),
})
