import type { RecordClaim, Witness } from '../../claim.ts'
import { witnesses } from './witnesses.ts'

/** A key of the table of witnesses. */
type WitnessId = keyof typeof witnesses

/** The day to which the public record was searched; nothing later was looked at. */
export const horizon = '2026-06-30'

/** The parts of the record, in the order in which it is shown. */
export const recordOutline = [
  { heading: 'Accords and treaties', paragraphs: [] },
  { heading: 'Relations with Israel', paragraphs: [] },
  { heading: 'Positions and conflicts', paragraphs: [] },
  { heading: 'Energy infrastructure', paragraphs: [] },
  { heading: 'Further pipelines', paragraphs: [] },
  { heading: 'Corridors', paragraphs: [] },
  { heading: 'Rival and planned corridors', paragraphs: [] },
  { heading: 'Memberships and footprints', paragraphs: [] },
  { heading: 'Trade with the powers', paragraphs: [] },
] as const

type Part = (typeof recordOutline)[number]['heading']
type Draft = Omit<RecordClaim, 'source' | 'at' | 'witnesses' | 'checked' | 'mode'> & {
  readonly witnesses: readonly [WitnessId, ...WitnessId[]]
  readonly mode?: RecordClaim['mode']
}

type Completed<T extends readonly Draft[]> = {
  readonly [K in keyof T]: RecordClaim & { readonly id: T[K]['id']; readonly about: T[K]['about'] }
}

/**
 * Completes the claims of one part of the record: their place is their rank in it, they were checked up to the
 * horizon, and each names at least one published document. Ids stay literal.
 */
export function recordClaims<const T extends readonly Draft[]>(part: Part, drafts: T): Completed<T> {
  const complete = drafts.map((draft, rank): RecordClaim => {
    const [first, ...others] = draft.witnesses
    const named: readonly [Witness, ...Witness[]] = [witnesses[first], ...others.map((id) => witnesses[id])]
    return {
      ...draft,
      source: 'record',
      at: { section: part, paragraph: rank + 1 },
      mode: draft.mode ?? 'states',
      witnesses: named,
      checked: horizon,
    }
  })
  return complete as unknown as Completed<T>
}
