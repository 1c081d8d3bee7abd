import { count, listOf } from '../facts/language.ts'

/** Why there is no map. */
export const failureWords = {
  contextLost: 'The browser took the graphics memory away from the map.',
  noWebGl: 'This browser does not offer WebGL 2, which draws the map.',
  workerBlocked: 'The browser does not let the map start the script that prepares it.',
  other: 'The map could not be started in this browser.',
} as const

/** The label of a thing on the map that has the pointer or the focus. */
export const targetWords = {
  /** One sentence for each part that is there. */
  parts: (parts: readonly string[]) => parts.filter((part) => part !== '').join('. '),
  point: (name: string, what: string) => `${name}, ${what}`,
  pointOf: (symbol: string, route: string) => `${symbol} of ${route}`,
  /** A leg of a route with its mode. A mode is a common noun and has no capital here. */
  leg: (name: string, mode: string) => `${name}, ${mode.toLowerCase()}`,
  details: (names: readonly string[]) => names.join('; '),
  sphere: 'Sphere of influence',
  claims: (claims: number) => count(claims, 'claim'),
  counts: (claims: number, contradictions: number) =>
    contradictions === 0
      ? count(claims, 'claim')
      : `${count(claims, 'claim')}, ${count(contradictions, 'contradiction')}`,
} as const

/** The name of the map for screen readers. */
export const mapWords = {
  section: 'Map',
  name: 'Map. Arrow keys move it, plus and minus zoom.',
} as const

/** The signs on the edge of the map. */
export const signWords = {
  from: (name: string, ties: number) => `${name} · ${ties}`,
  to: (names: readonly string[]) => {
    const [first = '', ...others] = names
    return others.length < 2 ? `to ${listOf(names)}` : `to ${first} and ${others.length} more`
  },
  says: (sentences: readonly string[]) => sentences.join('; '),
  outside: (edge: 'left' | 'right' | 'top' | 'bottom', says: string) =>
    `Outside the map, ${edge === 'top' || edge === 'bottom' ? `at the ${edge}` : `on the ${edge}`}. ${says}`,
} as const
