import { leg, route, through } from '../route.ts'
import { gardabaniAkhaltsikhe, sangachalGardabani } from './courses/south-caucasus.ts'

/** First stretch of the gas way from the Caspian to Europe. */
export const scp = route({
  id: 'scp',
  name: 'South Caucasus Pipeline',
  shortName: 'South Caucasus',
  overlay: 'energy',
  carries: 'gas',
  summary: 'Gas from Sangachal through Georgia to the Turkish border, beside the BTC oil line.',
  transits: ['AZE', 'GEO', 'TUR'],
  avoids: ['ARM', 'IRN', 'RUS'],
  illustrates: ['sp-europe-alternative-supply', 'sp-existing-infrastructure'],
  legs: [
    leg({
      id: 'scp',
      name: 'Sangachal–Türkgözü',
      mode: 'gas pipeline',
      because: ['pr-scp-route', 'pr-scp-capacity', 'sp-existing-infrastructure'],
      waypoints: [
        sangachalGardabani,
        gardabaniAkhaltsikhe,
        through('Turkgozu border', 42.83, 41.57, 'GEO/TUR'),
      ],
    }),
  ],
  nodes: [],
})
