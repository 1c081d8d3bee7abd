import { leg, route, through } from '../route.ts'

const because = [
  'pr-ceyhan-israel-tankers',
  'pr-israel-crude-2025',
  'rd-oil-share',
  'sp-azerbaijan-supplies-oil-gas',
] as const

/** The lane to both ports, past Cyprus and Lebanon. */
const lane = [
  through('Ceyhan', 35.9, 36.85, 'TUR'),
  through('Gulf of Iskenderun mouth', 35.4, 36.4, 'sea'),
  through('E of Cyprus (Karpas)', 35.0, 35.7, 'sea'),
  through('off Lebanon (EEZ)', 34.6, 34.2, 'sea'),
]

/** The last sea stretch of BTC crude to Israel. */
export const ceyhanIsrael = route({
  id: 'ceyhan-israel',
  name: 'Ceyhan–Israel tankers',
  overlay: 'energy',
  carries: 'oil',
  summary:
    'Azerbaijani and Kazakh crude by tanker from Ceyhan to Haifa and Ashkelon; the course of the lane is approximate.',
  transits: ['TUR', 'ISR'],
  avoids: ['SYR', 'LBN', 'CYP'],
  illustrates: ['rd-oil-share', 'sp-azerbaijan-supplies-oil-gas', 'sp-kazakhstan-supplies-oil-gas'],
  legs: [
    leg({
      id: 'ceyhan-haifa',
      name: 'Ceyhan–Haifa',
      mode: 'oil tanker',
      schematic: true,
      because,
      waypoints: [...lane, through('Haifa', 34.99, 32.83, 'ISR')],
    }),
    leg({
      id: 'ceyhan-ashkelon',
      name: 'Ceyhan–Ashkelon',
      mode: 'oil tanker',
      schematic: true,
      because,
      waypoints: [
        ...lane,
        through('off Tel Aviv', 34.45, 32.2, 'sea'),
        through('Ashkelon', 34.53, 31.66, 'ISR'),
      ],
    }),
  ],
  nodes: [
    { name: 'Haifa', kind: 'port', at: [34.99, 32.83], side: 'right' },
    { name: 'Ashkelon', kind: 'port', at: [34.53, 31.66], side: 'left' },
  ],
})
