import { leg, route, through } from '../route.ts'

/** The sea stretch of Kazakh crude to Israel. */
export const novorossiyskIsrael = route({
  id: 'novorossiysk-israel',
  name: 'Novorossiysk–Israel tankers',
  overlay: 'energy',
  carries: 'oil',
  summary: 'CPC crude by tanker from the Black Sea through the Bosporus to Haifa; the lane is indicative.',
  transits: ['RUS', 'TUR', 'ISR', 'GRC'],
  avoids: ['CYP', 'SYR', 'LBN'],
  illustrates: ['sp-kazakhstan-supplies-oil-gas'],
  legs: [
    leg({
      id: 'novorossiysk-haifa',
      name: 'Novorossiysk–Haifa',
      mode: 'oil tanker',
      schematic: true,
      because: ['pr-novorossiysk-israel-tankers', 'sp-kazakhstan-supplies-oil-gas'],
      waypoints: [
        through('CPC terminal', 37.6, 44.6, 'RUS'),
        through('Black Sea mid', 33.0, 43.0, 'sea'),
        through('Bosporus N', 29.15, 41.25, 'TUR'),
        through('Bosporus S', 28.97, 40.98, 'TUR'),
        through('Marmara', 27.8, 40.7, 'sea'),
        through('W Marmara', 27.2, 40.55, 'sea'),
        through('Gelibolu strait N', 26.75, 40.45, 'sea'),
        through('Lapseki narrows', 26.62, 40.33, 'sea'),
        through('Dardanelles (Canakkale)', 26.38, 40.17, 'TUR'),
        through('Dardanelles W', 26.12, 40.0, 'TUR'),
        through('N Aegean', 25.3, 39.2, 'sea'),
        through('central Aegean (W of Ikaria)', 25.75, 37.7, 'sea'),
        through('N of Astypalaia', 26.3, 36.85, 'sea'),
        through('E of Astypalaia', 26.7, 36.2, 'sea'),
        through('Kasos strait (E of Crete)', 26.6, 35.25, 'sea'),
        through('S of Cyprus', 32.5, 34.0, 'sea'),
        through('Haifa', 34.95, 32.85, 'ISR'),
      ],
    }),
  ],
  nodes: [],
})
