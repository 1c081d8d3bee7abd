import { leg, route, through } from '../route.ts'

/** The tanker lane by which Kazakh crude joins BTC. */
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
      waypoints: [
        through('Aktau port', 51.21, 43.6, 'KAZ'),
        through('mid-Caspian', 50.8, 42.0, 'sea'),
        through('off Absheron', 50.75, 40.4, 'sea'),
        through('S of Absheron', 50.4, 40.12, 'sea'),
        through('Sangachal', 49.5, 40.16, 'AZE'),
      ],
    }),
  ],
  nodes: [],
})
