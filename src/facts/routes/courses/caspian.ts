import { course, through } from '../../route.ts'

/** The lane of tankers and ferries from Aktau to the south of the Absheron peninsula. */
export const aktauAbsheron = course('Aktau–Absheron lane', [
  through('Aktau port', 51.21, 43.6, 'KAZ'),
  through('mid-Caspian', 50.8, 42.0, 'sea'),
  through('off Absheron', 50.75, 40.4, 'sea'),
  through('S of Absheron', 50.4, 40.12, 'sea'),
])
