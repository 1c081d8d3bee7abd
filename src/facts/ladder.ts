/**
 * The ladder of normalization, the furthest rung first. `rank` orders the rungs on which two sources can disagree;
 * classes without a rank name the role of a country, not its progress.
 */
export const ladder = [
  {
    rung: 'member',
    rank: 7,
    name: 'Member',
    meaning: 'Normalized relations with Israel under the Abraham Accords',
  },
  {
    rung: 'joining',
    rank: 6,
    name: 'Joining',
    meaning: 'Accession announced, or declaration signed but not in force',
  },
  {
    rung: 'candidate',
    rank: 5,
    name: 'Leading candidate',
    meaning: 'Named as a leading candidate to join, or as the centre of the effort',
  },
  {
    rung: 'approached',
    rank: 4,
    name: 'Approached',
    meaning: 'Named as having been approached about joining',
  },
  {
    rung: 'relations',
    rank: 3,
    name: 'Ties outside the Accords',
    meaning: 'Has relations with Israel, but not under the Accords',
  },
  { rung: 'conditional', rank: 2, name: 'On conditions', meaning: 'Would join only on stated conditions' },
  { rung: 'opposed', rank: 1, name: 'Opposed', meaning: 'No relations with Israel, and hostile to it' },
  {
    rung: 'principal',
    rank: null,
    name: 'Founding party or broker',
    meaning: 'Israel and the United States, which made the Accords',
  },
  {
    rung: 'named',
    rank: null,
    name: 'Mentioned, no position',
    meaning: 'Mentioned, with no position on normalization',
  },
  {
    rung: 'silent',
    rank: null,
    name: 'Not addressed',
    meaning: 'The source says nothing about it, which is not “no”',
  },
] as const

export type Rung = (typeof ladder)[number]['rung']

/** The entry of the ladder for a rung. */
export function rungOf(rung: Rung): (typeof ladder)[number] {
  const found = ladder.find((step) => step.rung === rung)
  if (!found) throw new Error(`No rung ${rung} on the ladder`)
  return found
}
