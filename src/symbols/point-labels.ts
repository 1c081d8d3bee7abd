/** The zoom from which on all points are named; from further away, only what arcs lead to. */
export const namedFrom = 3.4
