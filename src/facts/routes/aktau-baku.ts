import { leg, route, through } from '../route.ts'
import { aktauAbsheron } from './courses/caspian.ts'

/** The tanker lane that brings Kazakh crude to BTC. */
export const aktauBaku = route({
  id: 'aktau-baku',
  name: 'Aktau–Baku tankers',
  overlay: 'energy',
  carries: 'oil',
  summary: 'Kazakh crude by tanker across the Caspian, into BTC at Sangachal.',
  transits: ['KAZ', 'AZE'],
  avoids: ['IRN', 'RUS', 'TKM'],
  illustrates: ['sp-kazakhstan-supplies-oil-gas', 'sp-existing-infrastructure'],
  legs: [
    leg({
      id: 'aktau-baku',
      name: 'Aktau–Sangachal',
      mode: 'oil tanker',
      schematic: true,
      because: ['pr-aktau-baku-tankers', 'pr-btc-kazakh-crude', 'sp-kazakhstan-supplies-oil-gas'],
      waypoints: [aktauAbsheron, through('Sangachal', 49.5, 40.16, 'AZE')],
    }),
  ],
  nodes: [],
})
