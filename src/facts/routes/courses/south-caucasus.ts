import { course, through } from '../../route.ts'

/** The bed of BTC, the South Caucasus Pipeline and Baku–Supsa, to the point where Baku–Supsa turns off. */
export const sangachalGardabani = course('Sangachal–Gardabani pipelines', [
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
])

/** The bed of BTC and the South Caucasus Pipeline over the Lesser Caucasus to the border with Turkey. */
export const gardabaniTurkgozu = course('Gardabani–Türkgözü pipelines', [
  through('Gardabani', 45.09, 41.46, 'GEO'),
  through('Marneuli', 44.8, 41.49, 'GEO'),
  through('Tetritskaro', 44.46, 41.54, 'GEO'),
  through('Tsalka', 44.09, 41.6, 'GEO'),
  through('Bakuriani/Borjomi district', 43.53, 41.75, 'GEO'),
  through('Akhaltsikhe', 42.99, 41.64, 'GEO'),
  through('Vale', 42.88, 41.62, 'GEO'),
  through('Turkgozu border', 42.83, 41.57, 'GEO/TUR'),
])
