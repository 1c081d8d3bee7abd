import { course, through } from '../../route.ts'

/** The bed of the Caspian Pipeline Consortium and of Uzen–Atyrau–Samara along the northern shore. */
export const kulsaryAtyrau = course('Kulsary–Atyrau pipelines', [
  through('Kulsary', 54.02, 46.95, 'KAZ'),
  through('Atyrau', 51.92, 47.11, 'KAZ'),
])
