import type { RecordDocument } from '../../claim.ts'
import { recordPart } from '../../record.ts'
import { notStated } from '../../when.ts'
import { titr2023 } from './shared-documents.ts'

const trippStart: RecordDocument = {
  publisher: 'Report.az',
  topic: 'Pashinyan on the start of TRIPP works',
  published: notStated,
  address:
    'https://report.az/en/region/pashinyan-construction-of-tripp-section-in-armenia-to-begin-in-second-half-of-2026',
}

const utlcRailway: RecordDocument = {
  publisher: 'Finanznachrichten',
  topic: 'containers by UTLC ERA',
  published: '2021-02',
}

const utlcSunway: RecordDocument = {
  publisher: 'Sunway Logistics',
  topic: 'containers by UTLC ERA',
  published: notStated,
  address: 'http://sunway-logistics.com/sp/index.php?action=view&controller=news&id=895',
}

const utlcIndex: RecordDocument = {
  publisher: 'Index 1520',
  topic: 'containers by UTLC ERA',
  published: notStated,
}

const portEconomics: RecordDocument = {
  publisher: 'Port Economics, Management and Policy',
  topic: 'Eurasian rail services',
  published: notStated,
  address: 'https://porteconomicsmanagement.org/?page_id=3544',
}

const instcTrend: RecordDocument = {
  publisher: 'Trend',
  topic: 'the North–South corridor',
  published: notStated,
  address: 'https://en.trend.az/business/transport/3727913.html',
}

const rashtAstara: RecordDocument = {
  publisher: 'Menafn',
  topic: 'Iran and the Rasht–Astara railway',
  published: notStated,
  address: 'https://menafn.com/1107581517/Iran-To-Start-Construction-Of-Rasht-Astara-Railway-In-2024',
}

const rashtAstaraStart: RecordDocument = {
  publisher: 'Real Tribune',
  topic: 'Rasht–Astara to begin in 2026',
  published: notStated,
  address:
    'https://english.realtribune.ru/construction-of-rasht-astara-railway-in-northern-iran-to-begin-in-early-2026',
}

const instcEpoch: RecordDocument = {
  publisher: 'The Epoch Times',
  topic: 'the North–South corridor',
  published: notStated,
}

const mehrFirstTrain: RecordDocument = {
  publisher: 'Mehr',
  topic: 'a Chinese train enters Iran by Incheh Borun',
  published: notStated,
  address: 'https://en.mehrnews.com/news/136733/Chinese-freight-train-enters-Iran-from-Incheh-Burun',
}

const chinaIranWeekly: RecordDocument = {
  publisher: 'Vestiabad',
  topic: 'Iran starts a train to China by Turkmenistan',
  published: notStated,
  address: 'https://vestiabad.ru/news/6184/iran-zapustil-gruzovoi-poezd-cherez-turkmenistan-v-kitai',
}

const aprinDryPort: RecordDocument = {
  publisher: 'Iran Daily',
  topic: 'the Aprin dry port',
  published: notStated,
  address: 'https://newspaper.irandaily.ir/7609/2/10034',
}

const southernBranch: RecordDocument = {
  publisher: 'TG Day',
  topic: 'a southern branch of the Middle Corridor',
  published: notStated,
  address: 'https://tgdaymessage.com/?p=25160',
}

/** The corridors that compete with the Middle Corridor, and links that are planned or under construction. */
export const rivalCorridors = recordPart('Rival and planned corridors', [
  {
    id: 'pr-northern-corridor-2020',
    number: 1,
    says: 'The Northern Corridor by Kazakhstan, Russia and Belarus carried 546.9 thousand TEU in 2020, after 333 thousand in 2019.',
    topic: 'corridors',
    about: ['northern-corridor', 'CHN', 'KAZ', 'RUS'],
    quantity: { value: 546.9, unit: 'thousand TEU', of: 'containers by the Northern Corridor', asOf: '2020' },
    event: '2020',
    documents: [utlcRailway, utlcSunway],
  },
  {
    id: 'pr-northern-corridor-2024',
    number: 2,
    says: 'In the first half of 2024 the Northern Corridor carried 189 thousand TEU, 12.6 % more than a year before.',
    topic: 'corridors',
    about: ['northern-corridor', 'CHN', 'KAZ', 'RUS'],
    quantity: {
      value: 189,
      unit: 'thousand TEU',
      of: 'containers in the first half of the year',
      asOf: '2024',
    },
    event: '2024',
    documents: [utlcIndex, portEconomics],
  },
  {
    id: 'pr-instc-agreement',
    number: 3,
    says: 'Russia, Iran and India agreed on the International North–South Transport Corridor on 12 September 2000; it is 7,200 km long and has three routes.',
    topic: 'corridors',
    about: ['instc-west', 'instc-east', 'RUS', 'IRN', 'AZE'],
    quantity: { value: 7200, unit: 'km', of: 'length of the North–South corridor', asOf: notStated },
    event: '2000-09-12',
    documents: [instcTrend, rashtAstara],
  },
  {
    id: 'pr-rasht-astara',
    number: 4,
    says: 'On the western branch of the North–South corridor 162 km of railway from Rasht to Astara are missing; Russia and Iran agreed on 17 May 2023 to build them, from “early 2026” on and once with 2028 as the target.',
    topic: 'corridors',
    about: ['instc-west', 'IRN', 'RUS', 'AZE', 'iran'],
    quantity: { value: 162, unit: 'km', of: 'missing railway Rasht–Astara', asOf: '2023' },
    event: '2023-05-17',
    documents: [rashtAstara, rashtAstaraStart],
  },
  {
    id: 'pr-instc-volume',
    number: 5,
    says: 'Russia’s ministry counted about 20 million tonnes by all branches of the North–South corridor in 2024.',
    mode: 'reports',
    topic: 'corridors',
    about: ['instc-west', 'instc-east', 'RUS', 'IRN'],
    quantity: { value: 20, unit: 'Mt/y', of: 'cargo by all North–South branches (about)', asOf: '2024' },
    event: '2024',
    documents: [instcEpoch],
  },
  {
    id: 'pr-instc-east-line',
    number: 6,
    says: 'The Kazakhstan–Turkmenistan–Iran railway of the eastern branch, of 908 to 926 km, opened in December 2014.',
    topic: 'corridors',
    about: ['instc-east', 'KAZ', 'TKM', 'IRN', 'iran'],
    quantity: { value: [908, 926], unit: 'km', of: 'length of Uzen–Bereket–Gorgan', asOf: '2014' },
    event: '2014-12',
    documents: [mehrFirstTrain],
  },
  {
    id: 'pr-instc-east-2023',
    number: 7,
    says: 'The eastern branch of the North–South corridor carried 2.1 million tonnes by rail in 2023.',
    topic: 'corridors',
    about: ['instc-east', 'KAZ', 'TKM', 'IRN'],
    quantity: { value: 2.1, unit: 'Mt/y', of: 'cargo by the eastern branch', asOf: '2023' },
    event: '2023',
    documents: [titr2023],
  },
  {
    id: 'pr-china-iran-trains',
    number: 8,
    says: 'Trains from China to Iran by Kazakhstan and Turkmenistan have run weekly since July 2024, 10,297 km in 14 days; the first came by Incheh Borun in October 2017.',
    topic: 'corridors',
    about: ['china-iran-rail', 'CHN', 'KAZ', 'TKM', 'IRN', 'china', 'iran'],
    quantity: { value: 10297, unit: 'km', of: 'length of the China–Iran train’s way', asOf: '2024' },
    event: '2024-07',
    documents: [mehrFirstTrain, chinaIranWeekly, aprinDryPort],
  },
  {
    id: 'pr-china-iran-southern-branch',
    number: 9,
    says: 'A rail line from China by Iran to Turkey is also marketed as a “southern branch” of the Middle Corridor.',
    mode: 'reports',
    topic: 'corridors',
    about: ['china-iran-rail', 'middle-corridor', 'IRN', 'TUR', 'CHN'],
    event: notStated,
    documents: [southernBranch],
  },
  {
    id: 'pr-tripp-start',
    number: 10,
    says: 'Pashinyan said that building the Armenian section of TRIPP is to begin in the second half of 2026.',
    mode: 'reports',
    topic: 'corridors',
    about: ['tripp', 'ARM', 'AZE', 'USA'],
    event: '2026',
    documents: [trippStart],
  },
])
