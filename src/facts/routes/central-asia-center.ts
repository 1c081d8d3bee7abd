import { leg, route, through } from '../route.ts'

/** The eastern lines and the western branch along the Caspian. */
export const centralAsiaCenter = route({
  id: 'central-asia-center',
  name: 'Central Asia–Center gas pipelines',
  shortName: 'Central Asia–Center',
  overlay: 'energy',
  carries: 'gas',
  summary: 'Soviet-era gas lines from Turkmenistan north to Russia.',
  transits: ['TKM', 'UZB', 'KAZ', 'RUS'],
  avoids: ['IRN', 'AFG'],
  illustrates: ['sp-existing-infrastructure'],
  legs: [
    leg({
      id: 'east',
      name: 'Dauletabad–Beyneu',
      mode: 'gas pipeline',
      because: ['pr-central-asia-center'],
      waypoints: [
        through('Dauletabad', 61.3, 36.4, 'TKM'),
        through('Shatlyk (Mary)', 61.4, 37.6, 'TKM'),
        through('Khiva/Dashoguz sector', 60.36, 41.38, 'UZB'),
        through('Kungrad', 58.9, 43.07, 'UZB'),
        through('Beyneu', 55.1, 45.18, 'KAZ'),
      ],
    }),
    leg({
      id: 'north',
      name: 'Beyneu–Aleksandrov Gay',
      mode: 'gas pipeline',
      because: ['pr-central-asia-center'],
      waypoints: [
        through('Beyneu', 55.1, 45.18, 'KAZ'),
        through('Makat', 53.35, 47.65, 'KAZ'),
        through('Aleksandrov Gay', 48.57, 50.15, 'RUS'),
      ],
    }),
    leg({
      id: 'west',
      name: 'Okarem–Beyneu',
      mode: 'gas pipeline',
      because: ['pr-central-asia-center-west'],
      waypoints: [
        through('Ekerem (Okarem)', 53.83, 38.07, 'TKM'),
        through('Gumdag', 54.59, 39.21, 'TKM'),
        through('Belek/Balkanabat', 53.85, 39.95, 'TKM'),
        through('Garabogaz (Bekdash)', 52.57, 41.54, 'TKM'),
        through('Zhanaozen', 52.86, 43.34, 'KAZ'),
        through('Beyneu', 55.1, 45.18, 'KAZ'),
      ],
    }),
  ],
  nodes: [],
})
