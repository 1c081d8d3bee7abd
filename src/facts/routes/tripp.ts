import { leg, route, through } from '../route.ts'

/** The Trump Route for International Peace and Prosperity. It is planned, so its line is dashed. */
export const tripp = route({
  id: 'tripp',
  name: 'TRIPP link',
  overlay: 'middle-corridor',
  carries: 'goods',
  summary: 'A planned railway from Azerbaijan through southern Armenia and Nakhchivan to Turkey.',
  transits: ['AZE', 'ARM', 'TUR'],
  avoids: ['IRN', 'RUS', 'GEO'],
  illustrates: ['rd-karabakh-conflict'],
  legs: [
    leg({
      id: 'tripp',
      name: 'Horadiz–Kars',
      mode: 'rail',
      stage: 'planned',
      because: ['pr-tripp-framework', 'pr-tripp-start', 'pr-washington-declaration'],
      waypoints: [
        through('Horadiz', 47.34, 39.45, 'AZE'),
        through('Jabrayil', 47.03, 39.4, 'AZE'),
        through('Mincivan', 46.7, 39.06, 'AZE'),
        through('Aghband', 46.55, 38.95, 'AZE'),
        through('Shvanidzor', 46.37, 38.95, 'ARM'),
        through('Meghri', 46.24, 38.91, 'ARM'),
        through('Agarak', 46.19, 38.88, 'ARM'),
        through('Ordubad', 46.03, 38.91, 'AZE'),
        through('above the Aras', 45.82, 38.98, 'AZE'),
        through('Julfa', 45.63, 38.97, 'AZE'),
        through('Nakhchivan', 45.41, 39.21, 'AZE'),
        through('Sharur', 44.98, 39.55, 'AZE'),
        through('Sadarak', 44.88, 39.71, 'AZE'),
        through('Dilucu', 44.8, 39.71, 'AZE/TUR'),
        through('Aralik', 44.52, 39.87, 'TUR'),
        through('Igdir', 44.04, 39.92, 'TUR'),
        through('Kars', 43.1, 40.61, 'TUR'),
      ],
    }),
  ],
  nodes: [],
})
