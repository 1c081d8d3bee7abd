import { leg, route, through } from '../route.ts'
import { turkgozuErzurum } from './courses/eastern-anatolia.ts'
import { missingBends } from './courses/missing-bends.ts'
import { gardabaniTurkgozu, sangachalGardabani } from './courses/south-caucasus.ts'

/** The oil line that carries Azerbaijan’s crude to the Mediterranean. */
export const btc = route({
  id: 'btc',
  name: 'Baku–Tbilisi–Ceyhan pipeline',
  shortName: 'BTC',
  overlay: 'energy',
  carries: 'oil',
  summary: 'Crude oil from the Caspian at Sangachal through Georgia to the Mediterranean at Ceyhan.',
  transits: ['AZE', 'GEO', 'TUR'],
  avoids: ['ARM', 'IRN', 'RUS'],
  illustrates: [
    'rd-oil-share',
    'sp-azerbaijan-supplies-oil-gas',
    'sp-azerbaijan-energy-for-expertise',
    'sp-existing-infrastructure',
  ],
  legs: [
    leg({
      id: 'btc',
      name: 'Sangachal–Ceyhan',
      mode: 'oil pipeline',
      approximate: missingBends,
      because: ['pr-btc-route', 'pr-btc-capacity', 'rd-oil-share', 'sp-existing-infrastructure'],
      waypoints: [
        sangachalGardabani,
        gardabaniTurkgozu,
        turkgozuErzurum,
        through('Ilica', 41.1, 39.95, 'TUR'),
        through('Askale', 40.69, 39.92, 'TUR'),
        through('Tercan', 40.39, 39.78, 'TUR'),
        through('Cayirli', 40.04, 39.81, 'TUR'),
        through('Refahiye', 38.77, 39.9, 'TUR'),
        through('Imranli', 38.12, 39.87, 'TUR'),
        through('Zara', 37.76, 39.9, 'TUR'),
        through('Kangal', 37.39, 39.24, 'TUR'),
        through('Altinyayla', 36.75, 39.27, 'TUR'),
        through('Pinarbasi', 36.39, 38.72, 'TUR'),
        through('Sariz', 36.5, 38.48, 'TUR'),
        through('Goksun', 36.49, 38.02, 'TUR'),
        through('Andirin', 36.35, 37.58, 'TUR'),
        through('Kadirli', 36.1, 37.37, 'TUR'),
        through('Ceyhan marine terminal (Golovasi)', 35.93, 36.87, 'TUR'),
      ],
    }),
  ],
  nodes: [
    { name: 'Sangachal', kind: 'terminal', at: [49.48, 40.2], side: 'below' },
    { name: 'Ceyhan', kind: 'terminal', at: [35.93, 36.87], side: 'left' },
  ],
})
