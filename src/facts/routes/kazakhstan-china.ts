import { leg, route, through } from '../route.ts'
import { missingBends } from './courses/missing-bends.ts'

/** The eastern way of Kazakh crude. The link from Kumkol to Atasu has no vetted course and is only indicated. */
export const kazakhstanChina = route({
  id: 'kazakhstan-china',
  name: 'Kazakhstan–China oil pipeline',
  shortName: 'Kazakhstan–China',
  overlay: 'energy',
  carries: 'oil',
  summary: 'Crude east across Kazakhstan to China, in three sections.',
  transits: ['KAZ', 'CHN'],
  avoids: ['RUS', 'KGZ'],
  illustrates: ['sp-existing-infrastructure'],
  legs: [
    leg({
      id: 'atyrau-kenkiyak',
      name: 'Atyrau–Kenkiyak',
      mode: 'oil pipeline',
      approximate: missingBends,
      because: ['pr-kazakhstan-china-route', 'pr-kazakhstan-china-capacity'],
      waypoints: [
        through('Atyrau', 51.92, 47.11, 'KAZ'),
        through('Dossor', 52.98, 47.53, 'KAZ'),
        through('Makat', 53.32, 47.65, 'KAZ'),
        through('Mukur', 54.47, 48.05, 'KAZ'),
        through('Kenkiyak', 57.13, 48.57, 'KAZ'),
      ],
    }),
    leg({
      id: 'kenkiyak-kumkol',
      name: 'Kenkiyak–Kumkol',
      mode: 'oil pipeline',
      approximate: missingBends,
      because: ['pr-kazakhstan-china-route', 'pr-kazakhstan-china-capacity'],
      waypoints: [
        through('Kenkiyak', 57.13, 48.57, 'KAZ'),
        through('Shalkar (S of)', 59.61, 47.7, 'KAZ'),
        through('Aral (N of)', 61.67, 46.95, 'KAZ'),
        through('Kumkol', 65.68, 46.43, 'KAZ'),
      ],
    }),
    leg({
      id: 'kumkol-atasu',
      name: 'Kumkol–Atasu',
      mode: 'oil pipeline',
      approximate: 'We know no place between its ends, so the line is straight.',
      because: ['pr-kazakhstan-china-route'],
      waypoints: [through('Kumkol', 65.68, 46.43, 'KAZ'), through('Atasu', 71.65, 48.69, 'KAZ')],
    }),
    leg({
      id: 'atasu-alashankou',
      name: 'Atasu–Alashankou',
      mode: 'oil pipeline',
      approximate: missingBends,
      because: ['pr-kazakhstan-china-route', 'pr-kazakhstan-china-capacity', 'pr-kazakhstan-china-shipments'],
      waypoints: [
        through('Atasu', 71.65, 48.69, 'KAZ'),
        through('Agadyr', 72.86, 48.27, 'KAZ'),
        through('Aktogay', 79.66, 46.95, 'KAZ'),
        through('Usharal', 80.94, 46.17, 'KAZ'),
        through('Dostyk', 82.48, 45.25, 'KAZ'),
        through('Alashankou', 82.57, 45.17, 'CHN'),
      ],
    }),
  ],
  nodes: [{ name: 'Atasu', kind: 'terminal', at: [71.65, 48.69], side: 'above' }],
})
