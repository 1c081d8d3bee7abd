import { leg, route, through } from '../route.ts'
import { kulsaryAtyrau } from './courses/north-caspian.ts'

/** The way of most Kazakh crude, through Russia. */
export const cpc = route({
  id: 'cpc',
  name: 'Caspian Pipeline Consortium',
  shortName: 'CPC',
  overlay: 'energy',
  carries: 'oil',
  summary: 'Kazakh crude from Tengiz through Russia to the Black Sea near Novorossiysk.',
  transits: ['KAZ', 'RUS'],
  avoids: ['IRN', 'AZE', 'GEO'],
  illustrates: ['sp-kazakhstan-supplies-oil-gas', 'sp-existing-infrastructure'],
  legs: [
    leg({
      id: 'cpc',
      name: 'Tengiz–Novorossiysk',
      mode: 'oil pipeline',
      because: [
        'pr-cpc-route',
        'pr-cpc-shipments',
        'sp-kazakhstan-supplies-oil-gas',
        'sp-existing-infrastructure',
      ],
      waypoints: [
        through('Tengiz', 53.38, 46.16, 'KAZ'),
        through('Karaton', 53.49, 46.44, 'KAZ'),
        kulsaryAtyrau,
        through('Akkistau', 51.02, 47.23, 'KAZ'),
        through('Kurmangazy (Ganyushkino)', 49.27, 46.6, 'KAZ'),
        through('Astrakhan (N of)', 48.05, 46.5, 'RUS'),
        through('Komsomolsky (Kalmykia)', 46.04, 45.34, 'RUS'),
        through('Ipatovo', 42.9, 45.72, 'RUS'),
        through('Kropotkin', 40.58, 45.45, 'RUS'),
        through('Ust-Labinsk', 39.69, 45.21, 'RUS'),
        through('Dinskaya', 39.23, 45.22, 'RUS'),
        through('Krymsk', 37.99, 44.93, 'RUS'),
        through('Yuzhnaya Ozereyevka CPC terminal', 37.63, 44.67, 'RUS'),
      ],
    }),
  ],
  nodes: [
    { name: 'Tengiz', kind: 'terminal', at: [53.38, 46.16], side: 'right' },
    { name: 'Novorossiysk', kind: 'terminal', at: [37.63, 44.67], side: 'left' },
  ],
})
