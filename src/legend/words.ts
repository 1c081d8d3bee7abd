import type { Evidence } from '../facts/index.ts'

/** The words of a legend that are in no record of an overlay. */
export const legendWords = {
  evidence: {
    several: 'Two or more independent origins',
    one: 'One origin alone',
    contested: 'Contested',
  } satisfies Record<Evidence, string>,
  edges: {
    several: 'Edge: two or more independent origins',
    one: 'Edge: one origin alone',
    contested: 'Edge: contested',
  } satisfies Record<Evidence, string>,
  approximate: 'Approximate course',
  pips: 'Under a name: a square for each power, in order',
  pipsInFull:
    'Under the name of a country: a square for each power whose reach includes it, in the order of this list',
  silent: (countries: readonly string[]) => `Not addressed, which is not “no”: ${countries.join(', ')}`,
} as const
