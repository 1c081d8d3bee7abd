import { leg, route, through } from '../route.ts'

/** The line that can carry crude onward from its landing at Ashkelon. */
export const eapc = route({
  id: 'eapc',
  name: 'Ashkelon–Eilat pipeline',
  shortName: 'Ashkelon–Eilat',
  overlay: 'energy',
  carries: 'oil',
  summary: 'Crude across Israel between the Mediterranean and the Red Sea, either way.',
  transits: ['ISR'],
  avoids: ['EGY', 'JOR'],
  illustrates: ['rd-oil-share'],
  legs: [
    leg({
      id: 'ashkelon-eilat',
      name: 'Ashkelon–Eilat',
      mode: 'oil pipeline',
      because: ['pr-eapc', 'pr-ashkelon-port'],
      waypoints: [
        through('Ashkelon terminal', 34.53, 31.64, 'ISR'),
        through('Beersheba (W of)', 34.7, 31.25, 'ISR'),
        through('Mitzpe Ramon area', 34.9, 30.6, 'ISR'),
        through('Paran', 35.02, 30.35, 'ISR'),
        through('Yotvata', 35.01, 29.89, 'ISR'),
        through('Eilat oil port', 34.94, 29.53, 'ISR'),
      ],
    }),
  ],
  nodes: [{ name: 'Eilat', kind: 'port', at: [34.94, 29.53], side: 'right' }],
})
