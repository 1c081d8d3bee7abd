import type { RecordDocument } from '../../claim.ts'
import { recordPart } from '../../record.ts'
import { notStated } from '../../when.ts'
import { gemPipelines, kazakhExports, kplerBloomberg } from './shared-documents.ts'

const bakuSupsaTalks: RecordDocument = {
  publisher: 'Khalq Gazeti',
  topic: 'Kazakhstan talks with Azerbaijan on Baku–Supsa',
  published: notStated,
  address: 'https://xalqqazeti.az/en/iqtisadiyyat/160010-kazakhstan-talks-with-azerbaijan-over',
}

const bakuSupsaMinister: RecordDocument = {
  publisher: 'Caliber.az',
  topic: 'Kazakhstan looks at Baku–Supsa',
  published: notStated,
  address:
    'https://caliber.az/en/post/kazakhstan-eyes-baku-supsa-pipeline-for-future-oil-exports-minister-says',
}

const bakuNovorossiysk: RecordDocument = {
  publisher: 'Today.az',
  topic: 'the Baku–Novorossiysk pipeline',
  published: notStated,
  address: 'http://www.today.az/news/business/202715.html',
}

const bakuNovorossiyskEntry: RecordDocument = {
  publisher: 'Wikipedia, by a copy',
  topic: 'the Baku–Novorossiysk pipeline',
  published: notStated,
  address: 'https://en-academic.com/dic.nsf/enwiki/11832528',
}

const atyrauSamaraHansard: RecordDocument = {
  publisher: 'Hansard',
  topic: 'Caspian oil pipelines',
  published: '2001-12-10',
  address: 'https://api.parliament.uk/historic-hansard/written_answers/2001/dec/10/caspian-oil-pipelines',
}

const atyrauSamaraSupsa: RecordDocument = {
  publisher: 'Caliber.az',
  topic: 'Kazakh exports beside the CPC',
  published: notStated,
  address:
    'https://caliber.az/en/post/kazakhstan-eyes-baku-supsa-pipeline-for-oil-exports-despite-cpc-s-stronghold',
}

const gemKazakhstanChina: RecordDocument = {
  publisher: 'Global Energy Monitor',
  topic: 'the Kazakhstan–China pipeline',
  published: notStated,
  address: 'https://www.gem.wiki/Kazakhstan-China_Pipeline',
}

const caspianPostBtc: RecordDocument = {
  publisher: 'The Caspian Post',
  topic: 'Kazakh oil by BTC and elsewhere',
  published: notStated,
  address: 'https://caspianpost.com/kazakhstan/kazakhstan-raises-oil-shipments-via-btc-pipeline',
}

const centralAsiaChinaThird: RecordDocument = {
  publisher: 'RFE/RL',
  topic: 'the third gas line to China',
  published: notStated,
  address: 'https://rferl.org/a/third-line-of-central-asia-china-gas-pipeline-launched/25407101.html',
}

const centralAsiaChinaOpen: RecordDocument = {
  publisher: 'Oil & Gas Eurasia',
  topic: 'the third gas line to China',
  published: notStated,
  address: 'https://www.oilandgaseurasia.com/en/news/china-central-asian-countries-open-3rd-gas-line/',
}

const centralAsiaChinaCnpc: RecordDocument = {
  publisher: 'CNPC, by Kebev',
  topic: 'the gas lines to China',
  published: notStated,
  address: 'http://kebev.com/news/newsid-10/',
}

const centralAsiaCenter: RecordDocument = {
  publisher: 'Wikipedia, by a copy',
  topic: 'the Central Asia–Center gas lines',
  published: '2017-03',
  address:
    'https://karakalpak-karakalpakstan.blogspot.com/2017/03/central-asiacenter-gas-pipeline-system.html',
}

const eapcEntry: RecordDocument = {
  publisher: 'Wikipedia, by a copy',
  topic: 'the Eilat–Ashkelon pipeline',
  published: notStated,
  address: 'https://en-two.iwiki.icu/wiki/Eilat-Ashkelon_Pipeline',
}

/** The pipelines beside the main ones: their courses, capacities and flows. */
export const pipelines = recordPart('Further pipelines', [
  {
    id: 'pr-baku-supsa-route',
    number: 1,
    says: 'The Baku–Supsa pipeline has run from Azerbaijan to the Georgian coast since 17 April 1999, 833 km by one count and 837 by another; bp operates it.',
    topic: 'energy',
    about: ['baku-supsa', 'AZE', 'GEO'],
    quantity: { value: [833, 837], unit: 'km', of: 'length of Baku–Supsa', asOf: '1999' },
    event: '1999-04-17',
    documents: [bakuSupsaTalks, bakuSupsaMinister],
  },
  {
    id: 'pr-baku-supsa-idle',
    number: 2,
    says: 'Exports by Baku–Supsa stopped in spring 2022; technical volumes of 150 kt passed in 2023 and 90 kt in 2024, and the line is called “not frozen”.',
    topic: 'energy',
    about: ['baku-supsa', 'AZE', 'GEO'],
    quantity: { value: 0.09, unit: 'Mt/y', of: 'oil by Baku–Supsa', asOf: '2024' },
    event: '2024',
    documents: [bakuSupsaTalks, bakuSupsaMinister],
  },
  {
    id: 'pr-baku-supsa-capacity',
    number: 3,
    says: 'Baku–Supsa can carry 145 kb/d, and Kazakhstan has been studying to send up to 3 to 5 million tonnes a year through it.',
    topic: 'energy',
    about: ['baku-supsa', 'KAZ'],
    quantity: { value: 145, unit: 'kb/d', of: 'capacity of Baku–Supsa', asOf: notStated },
    event: notStated,
    documents: [bakuSupsaTalks, bakuSupsaMinister],
  },
  {
    id: 'pr-baku-novorossiysk-route',
    number: 4,
    says: 'The Baku–Novorossiysk pipeline of 1,330 km, 231 of them in Azerbaijan, opened on 25 October 1997; SOCAR operates it in Azerbaijan and Transneft in Russia.',
    topic: 'energy',
    about: ['baku-novorossiysk', 'AZE', 'RUS'],
    quantity: { value: 1330, unit: 'km', of: 'length of Baku–Novorossiysk', asOf: '1997' },
    event: '1997-10-25',
    documents: [bakuNovorossiysk, bakuNovorossiyskEntry],
  },
  {
    id: 'pr-baku-novorossiysk-capacity',
    number: 5,
    says: 'Baku–Novorossiysk can carry 105 kb/d; it has been little used in the 2020s.',
    topic: 'energy',
    about: ['baku-novorossiysk', 'AZE', 'RUS'],
    quantity: { value: 105, unit: 'kb/d', of: 'capacity of Baku–Novorossiysk', asOf: notStated },
    event: notStated,
    documents: [bakuNovorossiysk, bakuNovorossiyskEntry],
  },
  {
    id: 'pr-atyrau-samara-route',
    number: 6,
    says: 'The Uzen–Atyrau–Samara pipeline of 1,380 km, of 1968 to 1971, takes Kazakh oil to Russia; KazTransOil and Transneft operate it.',
    topic: 'energy',
    about: ['atyrau-samara', 'KAZ', 'RUS'],
    quantity: { value: 1380, unit: 'km', of: 'length of Uzen–Atyrau–Samara', asOf: '1971' },
    event: '1971',
    documents: [gemPipelines, atyrauSamaraHansard],
  },
  {
    id: 'pr-atyrau-samara-capacity',
    number: 7,
    says: 'Atyrau–Samara can carry 15 to 17.5 million tonnes a year; about 8.6 million were planned for 2024.',
    topic: 'energy',
    about: ['atyrau-samara', 'KAZ', 'RUS'],
    quantity: { value: [15, 17.5], unit: 'Mt/y', of: 'capacity of Atyrau–Samara', asOf: notStated },
    event: '2024',
    documents: [gemPipelines, atyrauSamaraSupsa],
  },
  {
    id: 'pr-atyrau-samara-germany',
    number: 8,
    says: 'Kazakh oil for Germany, 2.1 million tonnes in 2025, takes the Atyrau–Samara and then the Druzhba pipeline.',
    topic: 'energy',
    about: ['atyrau-samara', 'KAZ', 'RUS'],
    quantity: { value: 2.1, unit: 'Mt/y', of: 'Kazakh oil to Germany by Atyrau–Samara', asOf: '2025' },
    event: '2025',
    documents: [kazakhExports],
  },
  {
    id: 'pr-kazakhstan-china-route',
    number: 9,
    says: 'The Kazakhstan–China oil pipeline is 2,228 km long in all, in three sections: Kenkiyak–Atyrau, Kenkiyak–Kumkol and Atasu–Alashankou.',
    topic: 'energy',
    about: ['kazakhstan-china', 'KAZ', 'CHN'],
    quantity: { value: 2228, unit: 'km', of: 'length of the Kazakhstan–China oil pipeline', asOf: notStated },
    event: '2009-07-11',
    documents: [gemKazakhstanChina, gemPipelines],
  },
  {
    id: 'pr-kazakhstan-china-capacity',
    number: 10,
    says: 'The sections of the Kazakhstan–China pipeline can carry 6, 10 and 20 million tonnes a year; oil has flowed from Atasu to Alashankou since the summer of 2006.',
    topic: 'energy',
    about: ['kazakhstan-china', 'KAZ', 'CHN', 'china'],
    quantity: { value: [6, 20], unit: 'Mt/y', of: 'capacity by section', asOf: notStated },
    event: '2006',
    documents: [gemKazakhstanChina, gemPipelines],
  },
  {
    id: 'pr-kazakhstan-china-shipments',
    number: 11,
    says: 'Only 1.1 million tonnes of Kazakh oil went to China by pipeline in 2025, beside some 10 million of Russian transit a year.',
    topic: 'energy',
    about: ['kazakhstan-china', 'KAZ', 'CHN', 'RUS', 'china'],
    quantity: { value: 1.1, unit: 'Mt/y', of: 'Kazakh oil to China', asOf: '2025' },
    event: '2025',
    documents: [kazakhExports, caspianPostBtc],
  },
  {
    id: 'pr-central-asia-china-route',
    number: 12,
    says: 'Three parallel gas lines run 1,833 km from the Turkmen–Uzbek border through Uzbekistan and Kazakhstan to China, opened in 2009, 2010 and 2014.',
    topic: 'energy',
    about: ['central-asia-china', 'TKM', 'UZB', 'KAZ', 'CHN', 'china'],
    quantity: { value: [1830, 1833], unit: 'km', of: 'length of lines A, B and C', asOf: '2014' },
    event: '2014-05-31',
    documents: [centralAsiaChinaThird, centralAsiaChinaOpen, centralAsiaChinaCnpc],
  },
  {
    id: 'pr-central-asia-china-capacity',
    number: 13,
    says: 'The gas lines A, B and C together can carry 55 bcm a year to China.',
    topic: 'energy',
    about: ['central-asia-china', 'TKM', 'UZB', 'KAZ', 'CHN', 'china'],
    quantity: { value: 55, unit: 'bcm/y', of: 'capacity of lines A, B and C', asOf: '2014' },
    event: '2014-05-31',
    documents: [centralAsiaChinaThird, centralAsiaChinaOpen, centralAsiaChinaCnpc],
  },
  {
    id: 'pr-central-asia-center',
    number: 14,
    says: 'The Central Asia–Center gas lines, built from 1960 to 1988, lead about 2,000 km from Turkmenistan to the Russian border; the flow is far below their 44 to 80 bcm a year.',
    topic: 'energy',
    about: ['central-asia-center', 'TKM', 'UZB', 'KAZ', 'RUS', 'russia'],
    quantity: {
      value: [44, 80],
      unit: 'bcm/y',
      of: 'nominal to design capacity of Central Asia–Center',
      asOf: notStated,
    },
    event: '1988',
    documents: [centralAsiaCenter],
  },
  {
    id: 'pr-central-asia-center-west',
    number: 15,
    says: 'The western branch of Central Asia–Center along the Caspian, about 1,000 km from Okarem to Beyneu, can carry 3.8 to 5 bcm a year.',
    topic: 'energy',
    about: ['central-asia-center', 'TKM', 'KAZ'],
    quantity: { value: [3.8, 5], unit: 'bcm/y', of: 'capacity of the western branch', asOf: notStated },
    event: '1975',
    documents: [centralAsiaCenter, gemPipelines],
  },
  {
    id: 'pr-eapc',
    number: 16,
    says: 'The Europe Asia Pipeline Company’s line of 254 km, of 1968, links Ashkelon and Eilat: up to 1.2 million barrels a day from Eilat and 400 kb/d the other way.',
    topic: 'energy',
    about: ['eapc', 'ISR'],
    quantity: {
      value: [400, 1200],
      unit: 'kb/d',
      of: 'capacity between Ashkelon and Eilat, by direction',
      asOf: notStated,
    },
    event: '1968',
    documents: [eapcEntry],
  },
  {
    id: 'pr-ashkelon-port',
    number: 17,
    says: 'Ashkelon is Israel’s main port for crude, with about 180 kb/d by reports of 2023.',
    mode: 'reports',
    topic: 'energy',
    about: ['eapc', 'ceyhan-israel', 'ISR'],
    quantity: { value: 180, unit: 'kb/d', of: 'crude landed at Ashkelon (about)', asOf: '2023' },
    event: '2023',
    documents: [kplerBloomberg],
  },
])
