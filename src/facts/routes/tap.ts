import { leg, route, through } from '../route.ts'

/** The last stretch of the way of gas to Europe. It shows no figure, since we have no vetted one. */
export const tap = route({
  id: 'tap',
  name: 'TAP, Trans Adriatic Pipeline',
  shortName: 'TAP',
  overlay: 'energy',
  carries: 'gas',
  summary: 'Gas onwards from the Greek border through Albania and the Adriatic to Italy.',
  transits: ['GRC', 'ALB', 'ITA', 'TUR'],
  avoids: ['RUS'],
  illustrates: ['sp-europe-alternative-supply', 'sp-existing-infrastructure'],
  legs: [
    leg({
      id: 'tap',
      name: 'Kipoi–Melendugno',
      mode: 'gas pipeline',
      because: ['sp-existing-infrastructure', 'sp-europe-alternative-supply', 'pr-tanap-capacity'],
      waypoints: [
        through('Ipsala / Kipoi border', 26.35, 40.94, 'TUR/GRC'),
        through('Komotini', 25.4, 41.12, 'GRC'),
        through('Kavala (N of)', 24.4, 41.0, 'GRC'),
        through('Serres', 23.55, 41.05, 'GRC'),
        through('Nea Mesimvria', 22.77, 40.74, 'GRC'),
        through('Ptolemaida', 21.68, 40.51, 'GRC'),
        through('Ieropigi border', 21.06, 40.57, 'GRC/ALB'),
        through('Korce', 20.77, 40.62, 'ALB'),
        through('Corovode', 20.23, 40.5, 'ALB'),
        through('Berat', 19.97, 40.71, 'ALB'),
        through('Fier / Seman landfall', 19.4, 40.77, 'ALB'),
        through('San Foca / Melendugno', 18.4, 40.3, 'ITA'),
      ],
      submarine: [
        {
          from: 'Fier / Seman landfall',
          to: 'San Foca / Melendugno',
          why: 'The pipeline crosses the Adriatic on the sea bed.',
        },
      ],
    }),
  ],
  nodes: [],
})
