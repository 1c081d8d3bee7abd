import { leg, route, through } from '../route.ts'
import { qomBandarAbbas } from './courses/iran-railways.ts'
import {
  bereketGorgan,
  beyneuMangystau,
  gorganTehran,
  mangystauZhanaozen,
  zhanaozenBereket,
} from './courses/kazakhstan-railways.ts'
import { baskunchakAksaraysky } from './courses/lower-volga-railway.ts'

/** The rival east of the Caspian. */
export const instcEast = route({
  id: 'instc-east',
  name: 'North–South corridor, east',
  shortName: 'North–South, east',
  overlay: 'rivals',
  carries: 'goods',
  summary: 'Freight from Russia through Kazakhstan and Turkmenistan to Iran, east of the Caspian.',
  transits: ['RUS', 'KAZ', 'TKM', 'IRN'],
  avoids: ['AZE', 'UZB'],
  illustrates: ['rd-isolate-iran'],
  legs: [
    leg({
      id: 'saratov-bandar-abbas',
      name: 'Saratov–Bandar Abbas',
      mode: 'rail',
      because: ['pr-instc-east-line', 'pr-instc-east-2023', 'pr-instc-agreement'],
      waypoints: [
        through('Saratov', 46.01, 51.54, 'RUS'),
        through('Krasny Kut', 46.97, 50.95, 'RUS'),
        through('Pallasovka', 46.88, 50.05, 'RUS'),
        through('Elton', 46.85, 49.13, 'RUS'),
        baskunchakAksaraysky,
        through('Kurmangazy (Ganyushkino)', 49.27, 46.6, 'KAZ'),
        through('Akkistau', 51.02, 47.23, 'KAZ'),
        through('Atyrau', 51.92, 47.11, 'KAZ'),
        through('Dossor', 52.98, 47.53, 'KAZ'),
        through('Makat', 53.32, 47.65, 'KAZ'),
        through('Kulsary (near)', 54.02, 46.95, 'KAZ'),
        through('Boranqul', 54.45, 46.2, 'KAZ'),
        beyneuMangystau,
        mangystauZhanaozen,
        zhanaozenBereket,
        bereketGorgan,
        gorganTehran,
        qomBandarAbbas,
      ],
    }),
  ],
  nodes: [],
})
