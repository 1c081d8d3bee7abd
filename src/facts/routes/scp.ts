import { leg, route } from '../route.ts'
import { missingBends } from './courses/missing-bends.ts'
import { gardabaniTurkgozu, sangachalGardabani } from './courses/south-caucasus.ts'

/** The first stretch of the way of gas from the Caspian to Europe. */
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
      approximate: missingBends,
      because: ['pr-scp-route', 'pr-scp-capacity', 'sp-existing-infrastructure'],
      waypoints: [sangachalGardabani, gardabaniTurkgozu],
    }),
  ],
  nodes: [],
})
