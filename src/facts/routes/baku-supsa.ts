import { leg, route, through } from '../route.ts'
import { missingBends } from './courses/missing-bends.ts'
import { sangachalGardabani } from './courses/south-caucasus.ts'

/** The western export line, out of use but not closed. */
export const bakuSupsa = route({
  id: 'baku-supsa',
  name: 'Baku–Supsa pipeline',
  shortName: 'Baku–Supsa',
  overlay: 'energy',
  carries: 'oil',
  summary: 'Azerbaijani crude through Georgia to the Black Sea at Supsa; hardly used since 2022.',
  transits: ['AZE', 'GEO'],
  avoids: ['ARM', 'IRN', 'RUS'],
  illustrates: ['sp-existing-infrastructure'],
  legs: [
    leg({
      id: 'baku-supsa',
      name: 'Sangachal–Supsa',
      mode: 'oil pipeline',
      stage: 'idle',
      approximate: missingBends,
      because: ['pr-baku-supsa-route', 'pr-baku-supsa-idle', 'pr-baku-supsa-capacity'],
      waypoints: [
        sangachalGardabani,
        through('Mtskheta (S of)', 44.7, 41.8, 'GEO'),
        through('Gori', 44.11, 41.98, 'GEO'),
        through('Khashuri', 43.6, 41.99, 'GEO'),
        through('Zestaponi', 43.04, 42.11, 'GEO'),
        through('Samtredia', 42.34, 42.16, 'GEO'),
        through('Supsa terminal', 41.78, 42.02, 'GEO'),
      ],
    }),
  ],
  nodes: [{ name: 'Supsa', kind: 'terminal', at: [41.78, 42.02], side: 'left' }],
})
