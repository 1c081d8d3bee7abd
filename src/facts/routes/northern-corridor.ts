import { leg, route, through } from '../route.ts'

/** The rival that goes through Russia; one of its two variants. */
export const northernCorridor = route({
  id: 'northern-corridor',
  name: 'Northern Corridor',
  overlay: 'rivals',
  carries: 'goods',
  summary: 'Freight by rail from China through Kazakhstan, Russia and Belarus to Poland.',
  transits: ['CHN', 'KAZ', 'RUS', 'BLR', 'POL'],
  avoids: ['UKR', 'GEO'],
  illustrates: ['sp-middle-corridor-bypass'],
  legs: [
    leg({
      id: 'northern',
      name: 'Xi’an–Małaszewicze',
      mode: 'rail',
      because: ['pr-northern-corridor-2020', 'pr-northern-corridor-2024'],
      waypoints: [
        through('Xi’an', 108.89, 34.28, 'CHN'),
        through('Lanzhou', 103.79, 36.06, 'CHN'),
        through('Urumqi', 87.58, 43.81, 'CHN'),
        through('Alashankou', 82.57, 45.17, 'CHN'),
        through('Dostyk', 82.48, 45.25, 'KAZ'),
        through('Aktogay', 79.66, 46.95, 'KAZ'),
        through('Moyynty', 73.37, 47.22, 'KAZ'),
        through('Qaraghandy', 73.12, 49.88, 'KAZ'),
        through('Astana', 71.43, 51.18, 'KAZ'),
        through('Petropavl', 69.15, 54.87, 'KAZ'),
        through('Yekaterinburg', 60.6, 56.85, 'RUS'),
        through('Kazan', 49.13, 55.75, 'RUS'),
        through('Moscow', 37.62, 55.75, 'RUS'),
        through('Smolensk', 32.05, 54.78, 'RUS'),
        through('Minsk', 27.57, 53.9, 'BLR'),
        through('Brest', 23.7, 52.1, 'BLR'),
        through('Malaszewicze', 23.53, 52.03, 'POL'),
      ],
    }),
  ],
  nodes: [],
})
