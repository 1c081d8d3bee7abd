import { course, through } from '../../route.ts'

/** The bed of BTC and TANAP from the border with Georgia through Ardahan and Sarıkamış to Erzurum. */
export const turkgozuErzurum = course('Türkgözü–Erzurum pipelines', [
  through('Turkgozu border', 42.83, 41.57, 'GEO/TUR'),
  through('Posof', 42.73, 41.51, 'TUR'),
  through('Damal', 42.84, 41.34, 'TUR'),
  through('Hanak', 42.84, 41.23, 'TUR'),
  through('Ardahan', 42.7, 41.11, 'TUR'),
  through('Gole', 42.61, 40.79, 'TUR'),
  through('Selim', 42.79, 40.47, 'TUR'),
  through('Sarikamis', 42.58, 40.33, 'TUR'),
  through('Horasan', 42.17, 40.04, 'TUR'),
  through('Koprukoy', 41.87, 39.97, 'TUR'),
  through('Pasinler', 41.68, 39.98, 'TUR'),
  through('Erzurum', 41.29, 39.92, 'TUR'),
])
