import { leg, route, through } from '../route.ts'
import { beyneuBoranqul } from './courses/ustyurt.ts'

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
        through('Dashoguz', 59.97, 41.84, 'TKM'),
        through('Khodjeyli', 59.45, 42.41, 'UZB'),
        through('Kungrad', 58.9, 43.07, 'UZB'),
        through('Beyneu', 55.2, 45.32, 'KAZ'),
      ],
    }),
    leg({
      id: 'north',
      name: 'Beyneu–Aleksandrov Gay',
      mode: 'gas pipeline',
      because: ['pr-central-asia-center'],
      waypoints: [
        beyneuBoranqul,
        through('Makat', 53.32, 47.65, 'KAZ'),
        through('Inderbor', 51.78, 48.55, 'KAZ'),
        through('Zhanggala', 50.33, 49.22, 'KAZ'),
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
        through('Balkanabat', 54.37, 39.51, 'TKM'),
        through('Belek', 53.85, 39.95, 'TKM'),
        through('Garabogazkol strait', 52.89, 41.06, 'TKM'),
        through('spit of Garabogazkol', 52.81, 41.33, 'TKM'),
        through('Garabogaz (Bekdash)', 52.57, 41.54, 'TKM'),
        through('Zhanaozen', 52.86, 43.34, 'KAZ'),
        through('Beyneu', 55.2, 45.32, 'KAZ'),
      ],
    }),
  ],
  nodes: [],
})
