import { leg, route, through } from '../route.ts'

/** The northern export line, through Russia. */
export const bakuNovorossiysk = route({
  id: 'baku-novorossiysk',
  name: 'Baku–Novorossiysk pipeline',
  shortName: 'Baku–Novorossiysk',
  overlay: 'energy',
  carries: 'oil',
  summary: 'Azerbaijani crude north through Russia to the Black Sea; little used in the 2020s.',
  transits: ['AZE', 'RUS'],
  avoids: ['GEO', 'ARM', 'IRN'],
  illustrates: ['sp-existing-infrastructure'],
  legs: [
    leg({
      id: 'baku-novorossiysk',
      name: 'Sangachal–Novorossiysk',
      mode: 'oil pipeline',
      stage: 'idle',
      because: ['pr-baku-novorossiysk-route', 'pr-baku-novorossiysk-capacity'],
      waypoints: [
        through('Sangachal terminal', 49.48, 40.2, 'AZE'),
        through('Sumqayit (W of)', 49.56, 40.62, 'AZE'),
        through('Siyazan', 49.11, 41.08, 'AZE'),
        through('Khachmaz', 48.81, 41.46, 'AZE'),
        through('Yalama/Samur border', 48.56, 41.77, 'AZE/RUS'),
        through('Derbent', 48.28, 42.06, 'RUS'),
        through('Izberbash', 47.86, 42.57, 'RUS'),
        through('Makhachkala', 47.5, 42.98, 'RUS'),
        through('Neftekumsk (Chechnya bypass)', 44.99, 44.75, 'RUS'),
        through('Tikhoretsk', 40.14, 45.85, 'RUS'),
        through('Krymsk', 37.99, 44.93, 'RUS'),
        through('Novorossiysk (Sheskharis)', 37.83, 44.7, 'RUS'),
      ],
    }),
  ],
  nodes: [],
})
