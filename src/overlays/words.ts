import type { SeenFlow } from '../facts/index.ts'
import { listOf } from '../facts/language.ts'

/** The labels of an arc and of its end. Names and meanings of rows are in the records of the overlays. */
export const arcWords = {
  carried: ({ flow: { carries }, possible, contested }: SeenFlow) => {
    if (possible) return carries === 'oil' ? 'Possible oil' : 'Possible gas'
    if (contested) return carries === 'oil' ? 'Contested oil' : 'Contested gas'
    return carries === 'oil' ? 'Oil' : 'Gas'
  },
  flow: (carried: string, from: string, to: string, amount: string) =>
    `${carried} from ${from} to ${to}, ${amount}`,
  /** The name of the dot may already contain the name of its destination. */
  destination: (destination: string, dot: string) => {
    if (dot === destination) return 'destination, one dot for all of it'
    return dot.endsWith(destination) ? 'destination' : `destination, ${destination}`
  },
  tie: (from: string, verb: string, to: string) => `${from} ${verb} ${to}`,
  /** Ties of one actor: “United States: approaches Turkey and Saudi Arabia; mediates with Armenia”. */
  trunk: (from: string, kinds: readonly { readonly verb: string; readonly to: readonly string[] }[]) =>
    `${from}: ${kinds.map(({ verb, to }) => `${verb} ${listOf(to)}`).join('; ')}`,
} as const
