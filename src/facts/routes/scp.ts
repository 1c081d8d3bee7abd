import { leg, route, through } from '../route.ts'

/** First stretch of the gas way from the Caspian to Europe. */
export const scp = route({
  id: 'scp',
  name: 'South Caucasus Pipeline',
  shortName: 'South Caucasus',
  overlay: 'energy',
  carries: 'gas',
  summary: 'Gas from Sangachal by Georgia to the Turkish border, beside the BTC oil line.',
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
        through('Sangachal terminal', 49.48, 40.2, 'AZE'),
        through('Hajigabul', 48.94, 40.04, 'AZE'),
        through('Kurdamir', 48.16, 40.34, 'AZE'),
        through('Ujar', 47.65, 40.51, 'AZE'),
        through('Yevlakh', 47.15, 40.62, 'AZE'),
        through('Goranboy', 46.79, 40.61, 'AZE'),
        through('Samukh (N of Ganja)', 46.41, 40.76, 'AZE'),
        through('Shamkir', 46.02, 40.83, 'AZE'),
        through('Tovuz', 45.63, 40.99, 'AZE'),
        through('Agstafa', 45.45, 41.12, 'AZE'),
        through('Gardabani', 45.09, 41.46, 'GEO'),
        through('Tetritskaro', 44.46, 41.54, 'GEO'),
        through('Tsalka', 44.09, 41.6, 'GEO'),
        through('Bakuriani/Borjomi district', 43.53, 41.75, 'GEO'),
        through('Akhaltsikhe', 42.99, 41.64, 'GEO'),
        through('Turkgozu border', 42.83, 41.57, 'GEO/TUR'),
      ],
    }),
  ],
  nodes: [],
})
