import { leg, route, through } from '../route.ts'
import { missingBends } from './courses/missing-bends.ts'

/** Three parallel lines, drawn as one. */
export const centralAsiaChina = route({
  id: 'central-asia-china',
  name: 'Central Asia–China gas pipelines',
  shortName: 'Central Asia–China',
  overlay: 'energy',
  carries: 'gas',
  summary: 'Turkmen, Uzbek and Kazakh gas east to China through the lines A, B and C.',
  transits: ['UZB', 'KAZ', 'TKM', 'CHN'],
  avoids: ['RUS', 'IRN'],
  illustrates: ['sp-existing-infrastructure'],
  legs: [
    leg({
      id: 'lines-abc',
      name: 'Gedaim–Khorgos',
      mode: 'gas pipeline',
      approximate: missingBends,
      because: ['pr-central-asia-china-route', 'pr-central-asia-china-capacity'],
      waypoints: [
        through('Gedaim (TM/UZ border, E bank Amu Darya)', 64.6, 38.7, 'TKM/UZB'),
        through('Bukhara (E of)', 64.7, 39.6, 'UZB'),
        through('Navoi (N of)', 65.35, 40.4, 'UZB'),
        through('north of the Uzbek border', 67.5, 41.8, 'KAZ'),
        through('Shymkent', 69.6, 42.32, 'KAZ'),
        through('Turar Ryskulov', 70.35, 42.53, 'KAZ'),
        through('Taraz', 71.37, 42.9, 'KAZ'),
        through('Shu (S of)', 73.74, 43.35, 'KAZ'),
        through('Otar', 75.22, 43.54, 'KAZ'),
        through('Almaty (N of)', 76.92, 43.5, 'KAZ'),
        through('Khorgos', 80.41, 44.21, 'KAZ/CHN'),
      ],
    }),
  ],
  nodes: [],
})
