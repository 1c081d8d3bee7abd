import { course, through } from '../../route.ts'

/** The main line from the west and the north of Iran into Tehran. */
export const qazvinKaraj = course('Qazvin–Karaj railway', [
  through('Qazvin', 50.0, 36.27, 'IRN'),
  through('Hashtgerd', 50.68, 35.96, 'IRN'),
  through('Karaj (near)', 50.99, 35.83, 'IRN'),
])

/** The main line to the Gulf, of both branches of the North–South corridor. */
export const qomBandarAbbas = course('Qom–Bandar Abbas railway', [
  through('Qom', 50.88, 34.64, 'IRN'),
  through('Kashan (near)', 51.44, 34.0, 'IRN'),
  through('Ardestan (near)', 52.37, 33.38, 'IRN'),
  through('Nain (near)', 53.09, 32.86, 'IRN'),
  through('Ardakan (near)', 54.02, 32.31, 'IRN'),
  through('Yazd (near)', 54.37, 31.9, 'IRN'),
  through('Bafq', 55.4, 31.6, 'IRN'),
  through('Sirjan (near)', 55.68, 29.45, 'IRN'),
  through('Hajjiabad (near)', 55.9, 28.31, 'IRN'),
  through('Bandar Abbas (near)', 56.28, 27.19, 'IRN'),
])
