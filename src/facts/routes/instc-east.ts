import { leg, route, through } from '../route.ts'

/** The rival east of the Caspian. */
export const instcEast = route({
  id: 'instc-east',
  name: 'North–South corridor, east',
  shortName: 'North–South, east',
  overlay: 'rivals',
  carries: 'goods',
  summary: 'Freight from Russia through Kazakhstan and Turkmenistan to Iran, east of the Caspian.',
  transits: ['RUS', 'KAZ', 'TKM', 'IRN'],
  avoids: ['AZE', 'UZB'],
  illustrates: ['rd-isolate-iran'],
  legs: [
    leg({
      id: 'saratov-bandar-abbas',
      name: 'Saratov–Bandar Abbas',
      mode: 'rail',
      because: ['pr-instc-east-line', 'pr-instc-east-2023', 'pr-instc-agreement'],
      waypoints: [
        through('Saratov', 46.03, 51.58, 'RUS'),
        through('Aleksandrov Gay', 48.57, 50.15, 'RUS'),
        through('Atyrau', 51.92, 47.11, 'KAZ'),
        through('Kulsary', 54.01, 46.98, 'KAZ'),
        through('Beyneu', 55.1, 45.18, 'KAZ'),
        through('Zhanaozen', 52.86, 43.34, 'KAZ'),
        through('Serhetyaka, south of the border', 53.9, 42.1, 'TKM'),
        through('east of Garabogazkol', 55.0, 41.3, 'TKM'),
        through('Gyzylgaya', 55.47, 40.62, 'TKM'),
        through('Bereket', 55.52, 39.24, 'TKM'),
        through('Etrek / Akyayla', 54.76, 37.66, 'TKM'),
        through('Incheh Borun', 54.72, 37.45, 'IRN'),
        through('Gorgan', 54.48, 36.83, 'IRN'),
        through('Garmsar', 52.34, 35.22, 'IRN'),
        through('Tehran (Aprin dry port)', 51.23, 35.53, 'IRN'),
        through('Bandar Abbas', 56.27, 27.2, 'IRN'),
      ],
    }),
  ],
  nodes: [],
})
