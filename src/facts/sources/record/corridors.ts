import type { RecordDocument } from '../../claim.ts'
import { recordPart } from '../../record.ts'
import { notStated } from '../../when.ts'
import { titr2023 } from './shared-documents.ts'

const titrFounding: RecordDocument = {
  publisher: 'Today.az',
  topic: 'the Trans-Caspian route and its association',
  published: notStated,
  address: 'http://www.today.az/news/business/217681.html',
}

const titrTbilisi: RecordDocument = {
  publisher: 'Inform.kz',
  topic: 'general meeting of the Trans-Caspian route',
  published: notStated,
  address: 'https://en.inform.kz/news/general-meeting-of-titr-takes-place-in-tbilisi_a3993290/',
}

const titrRoute: RecordDocument = {
  publisher: 'CBW.ge',
  topic: 'Trans-Caspian route, joint venture planned',
  published: notStated,
  address:
    'https://cbw.ge/economy/trans-caspian-route-development-georgia-azerbaijan-kazakhstan-plan-to-establish-joint-venture',
}

const newLines2014: RecordDocument = {
  publisher: 'Rail Turkey',
  topic: 'Kazakhstan opens new lines',
  published: '2014-09-17',
  address: 'https://railturkey.org/2014/09/17/kazakhstan-opens-new-railway-lines/',
}

const railUpgrades: RecordDocument = {
  publisher: 'The Astana Times',
  topic: 'railway upgrades in Kazakhstan',
  published: '2024-11',
  address:
    'https://astanatimes.com/2024/11/railway-upgrades-to-bolster-kazakhstans-role-in-global-logistics/',
}

const btkCapacity: RecordDocument = {
  publisher: 'Trend',
  topic: 'the Baku–Tbilisi–Kars railway',
  published: notStated,
  address: 'https://en.trend.az/business/transport/3895822.html',
}

const btkUpgrade: RecordDocument = {
  publisher: 'The AsiaN',
  topic: 'the Baku–Tbilisi–Kars railway',
  published: notStated,
  address: 'https://theasian.asia/archives/94600',
}

const titr2024: RecordDocument = {
  publisher: 'Report.az',
  topic: 'Middle Corridor cargo by Azerbaijan’s railways',
  published: notStated,
  address:
    'https://report.az/en/infrastructure/cargo-shipment-via-azerbaijan-s-railways-along-middle-corridor-up-6',
}

const titrReality: RecordDocument = {
  publisher: 'EIAS',
  topic: 'policy brief on the Middle Corridor’s ports',
  published: notStated,
  address:
    'https://eias.org/policy-briefs/the-middle-corridors-reality-check-advancements-and-challenges-in-port-infrastructure-in-the-greater-caspian-region/',
}

const titr2025: RecordDocument = {
  publisher: 'RBTFL digest',
  topic: 'Middle Corridor volumes',
  published: '2026-06-25',
  address: 'https://rbtfl.xyz/en/n/middle-corridor-volume-crisis-2026.md',
}

const titrPlan: RecordDocument = {
  publisher: 'Trend',
  topic: 'Middle Corridor in 2025',
  published: notStated,
  address: 'https://www.trend.az/casia/kazakhstan/4119716.html',
}

const transitTime2026: RecordDocument = {
  publisher: 'News.az',
  topic: 'the Middle Corridor in a new crisis',
  published: '2026-03-10',
  address: 'https://news.az/news/the-middle-corridor-amid-a-new-crisis',
}

const transitTime2023: RecordDocument = {
  publisher: 'Menafn',
  topic: 'cargo by the Middle Corridor through Kazakhstan',
  published: notStated,
  address:
    'https://menafn.com/1107030778/Volume-Of-Cargo-Transported-Along-Middle-Corridor-Through-Kazakhstan-Grows',
}

/** The Middle Corridor: its operators, its course and its cargo. */
export const corridors = recordPart('Corridors', [
  {
    id: 'pr-titr-association',
    number: 1,
    says: 'The Trans-Caspian International Transport Route has had a coordinating committee since February 2014 and, by a decision of December 2016, an association seated in Astana.',
    topic: 'corridors',
    about: ['middle-corridor', 'KAZ', 'AZE', 'GEO'],
    event: '2014-02-20',
    documents: [titrFounding],
  },
  {
    id: 'pr-titr-route',
    number: 2,
    says: 'By a Kazakh minister’s account the Trans-Caspian route runs from Aktau and Kuryk to Baku, then by Batumi or Poti to Varna, Burgas or Constanța, or by the Baku–Tbilisi–Kars railway to Turkey.',
    mode: 'reports',
    topic: 'corridors',
    about: ['middle-corridor', 'KAZ', 'AZE', 'GEO', 'TUR'],
    event: 'not stated',
    documents: [titrRoute],
  },
  {
    id: 'pr-titr-countries',
    number: 3,
    says: 'The route’s association describes the Middle Corridor as China, Kazakhstan, the Caspian, Azerbaijan, Georgia, Turkey, the Black Sea and the European Union.',
    mode: 'reports',
    topic: 'corridors',
    about: ['middle-corridor', 'CHN', 'KAZ', 'AZE', 'GEO', 'TUR'],
    event: 'not stated',
    documents: [titrTbilisi],
  },
  {
    id: 'pr-zhezkazgan-beyneu',
    number: 4,
    says: 'The Zhezkazgan–Beyneu railway of 988 km opened in 2014 and cut about 1,000 km from the way across Kazakhstan.',
    topic: 'corridors',
    about: ['middle-corridor', 'KAZ'],
    quantity: { value: 988, unit: 'km', of: 'new line Zhezkazgan–Beyneu', asOf: '2014' },
    event: '2014',
    documents: [newLines2014],
  },
  {
    id: 'pr-dostyk-moyynty',
    number: 5,
    says: 'Kazakhstan has been laying a second track of 836 km from Dostyk to Moyynty.',
    topic: 'corridors',
    about: ['middle-corridor', 'KAZ', 'CHN'],
    quantity: { value: 836, unit: 'km', of: 'second track Dostyk–Moyynty', asOf: '2024' },
    event: '2024-11',
    documents: [railUpgrades],
  },
  {
    id: 'pr-btk-capacity',
    number: 6,
    says: 'The Baku–Tbilisi–Kars railway can carry 5 million tonnes a year, instead of 1 million, since works on 184 km in Georgia ended in May 2024.',
    topic: 'corridors',
    about: ['middle-corridor', 'AZE', 'GEO', 'TUR'],
    quantity: { value: 5, unit: 'Mt/y', of: 'capacity of Baku–Tbilisi–Kars', asOf: '2024' },
    event: '2024-05-20',
    documents: [btkCapacity, btkUpgrade],
  },
  {
    id: 'pr-titr-cargo-2023',
    number: 7,
    says: 'The Middle Corridor carried 2.76 million tonnes in 2023.',
    topic: 'corridors',
    about: ['middle-corridor'],
    quantity: { value: 2.76, unit: 'Mt/y', of: 'cargo by the Middle Corridor', asOf: '2023' },
    event: '2023',
    documents: [titr2023],
  },
  {
    id: 'pr-titr-cargo-2024',
    number: 8,
    says: 'The Middle Corridor carried about 4.5 million tonnes in 2024, some 62 % more than the year before.',
    topic: 'corridors',
    about: ['middle-corridor'],
    quantity: { value: [4.48, 4.5], unit: 'Mt/y', of: 'cargo by the Middle Corridor', asOf: '2024' },
    event: '2024',
    documents: [titr2024, titrReality],
  },
  {
    id: 'pr-titr-cargo-2025',
    number: 9,
    says: 'In 2025 the Middle Corridor’s cargo fell to about 4.12 million tonnes, where 5.2 million had been planned.',
    topic: 'corridors',
    about: ['middle-corridor'],
    quantity: { value: 4.12, unit: 'Mt/y', of: 'cargo by the Middle Corridor (about)', asOf: '2025' },
    event: '2025',
    documents: [titr2025, titrPlan],
  },
  {
    id: 'pr-titr-transit-time',
    number: 10,
    says: 'For the Middle Corridor transit times of 15 to 25 days are given, depending on the source: about 15 claimed in 2026, and 20 to 25 on average between China and Europe in 2023.',
    mode: 'reports',
    topic: 'corridors',
    about: ['middle-corridor'],
    quantity: { value: [15, 25], unit: 'days', of: 'transit by the Middle Corridor', asOf: '2023/2026' },
    event: '2026-03',
    documents: [transitTime2026, transitTime2023],
  },
])
