import { leg, route, through } from '../route.ts'
import { kulsaryAtyrau } from './courses/north-caspian.ts'
import { beyneuBoranqul } from './courses/ustyurt.ts'

/** The old way of Kazakh crude into Russia. */
export const atyrauSamara = route({
  id: 'atyrau-samara',
  name: 'Uzen–Atyrau–Samara pipeline',
  shortName: 'Uzen–Samara',
  overlay: 'energy',
  carries: 'oil',
  summary: 'Kazakh crude north into the Russian network, and from there on to Germany.',
  transits: ['KAZ', 'RUS'],
  avoids: ['IRN', 'AZE'],
  illustrates: ['sp-existing-infrastructure'],
  legs: [
    leg({
      id: 'uzen-samara',
      name: 'Uzen–Atyrau–Samara',
      mode: 'oil pipeline',
      because: ['pr-atyrau-samara-route', 'pr-atyrau-samara-capacity', 'pr-atyrau-samara-germany'],
      waypoints: [
        through('Zhanaozen', 52.86, 43.34, 'KAZ'),
        through('Say-Utes', 53.53, 44.33, 'KAZ'),
        beyneuBoranqul,
        kulsaryAtyrau,
        through('Inderbor', 51.78, 48.55, 'KAZ'),
        through('Oral', 51.37, 51.23, 'KAZ'),
        through('Bolshaya Chernigovka', 50.87, 52.1, 'RUS'),
        through('Samara', 50.15, 53.2, 'RUS'),
      ],
    }),
  ],
  nodes: [{ name: 'Samara', kind: 'terminal', at: [50.15, 53.2], side: 'above' }],
})
