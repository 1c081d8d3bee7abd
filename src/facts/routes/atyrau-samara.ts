import { leg, route, through } from '../route.ts'

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
        through('Zhanaozen (Uzen)', 52.86, 43.34, 'KAZ'),
        through('Beyneu', 55.1, 45.18, 'KAZ'),
        through('Kulsary', 54.01, 46.98, 'KAZ'),
        through('Atyrau', 51.92, 47.11, 'KAZ'),
        through('Inderbor', 51.78, 48.55, 'KAZ'),
        through('Oral (Uralsk)', 51.33, 51.27, 'KAZ'),
        through('Bolshaya Chernigovka', 50.87, 52.1, 'RUS'),
        through('Samara', 50.15, 53.2, 'RUS'),
      ],
    }),
  ],
  nodes: [{ name: 'Samara', kind: 'terminal', at: [50.15, 53.2], side: 'above' }],
})
