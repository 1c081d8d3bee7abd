import { course, through } from '../../route.ts'

/** The railway down the Volga, of both branches of the North–South corridor, to the junction for Atyrau. */
export const baskunchakAksaraysky = course('Baskunchak–Aksaraysky railway', [
  through('Verkhny Baskunchak', 46.72, 48.23, 'RUS'),
  through('Kharabali', 47.26, 47.42, 'RUS'),
  through('Aksaraysky', 48.01, 46.79, 'RUS'),
])
