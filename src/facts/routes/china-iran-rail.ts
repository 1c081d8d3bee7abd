import { leg, route, through } from '../route.ts'

/** Also sold as a southern branch of the Middle Corridor, which by its own account avoids Iran. */
export const chinaIranRail = route({
  id: 'china-iran-rail',
  name: 'China–Iran railway',
  overlay: 'rivals',
  carries: 'goods',
  summary: 'Trains from China through Kazakhstan, Turkmenistan and Iran towards Turkey.',
  transits: ['KAZ', 'TKM', 'IRN', 'TUR'],
  avoids: ['RUS', 'AZE', 'AFG'],
  illustrates: ['rd-challenge-belt-and-road'],
  legs: [
    leg({
      id: 'khorgos-van',
      name: 'Khorgos–Tehran–Van',
      mode: 'rail',
      because: ['pr-china-iran-trains', 'pr-china-iran-southern-branch'],
      waypoints: [
        through('Khorgos/Altynkol', 80.17, 44.14, 'KAZ'),
        through('Almaty', 76.92, 43.32, 'KAZ'),
        through('Shu', 73.74, 43.6, 'KAZ'),
        through('Qyzylorda', 65.46, 44.8, 'KAZ'),
        through('Saksaulsk', 61.16, 47.09, 'KAZ'),
        through('Beyneu', 55.1, 45.18, 'KAZ'),
        through('Serhetyaka, south of the border', 53.9, 42.1, 'TKM'),
        through('east of Garabogazkol', 55.0, 41.3, 'TKM'),
        through('Gyzylgaya', 55.47, 40.62, 'TKM'),
        through('Bereket', 55.52, 39.24, 'TKM'),
        through('Incheh Borun', 54.72, 37.45, 'IRN'),
        through('Gorgan', 54.48, 36.83, 'IRN'),
        through('Garmsar', 52.34, 35.22, 'IRN'),
        through('Tehran (Aprin dry port)', 51.23, 35.53, 'IRN'),
        through('Tabriz', 46.3, 38.08, 'IRN'),
        through('Razi / Kapikoy', 44.3, 38.47, 'IRN/TUR'),
        through('Van (lake ferry)', 43.38, 38.5, 'TUR'),
      ],
    }),
  ],
  nodes: [],
})
