import { course, through } from '../../route.ts'

/** The bed of Uzen–Atyrau–Samara and of the gas line to the north, to the turn of the oil line to the coast. */
export const beyneuBoranqul = course('Beyneu–Boranqul pipelines', [
  through('Beyneu', 55.2, 45.32, 'KAZ'),
  through('Boranqul', 54.45, 46.2, 'KAZ'),
])
