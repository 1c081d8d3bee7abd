import type { RecordDocument } from '../../claim.ts'
import { recordPart } from '../../record.ts'
import { notStated } from '../../when.ts'
import { foiledPlots, kazakhExports, kplerBloomberg } from './shared-documents.ts'

const bpBtc: RecordDocument = {
  publisher: 'bp',
  topic: 'the BTC pipeline',
  published: notStated,
  address: 'https://www.bp.com/en_az/azerbaijan/home/who-we-are/operationsprojects/pipelines/btc.html',
}

const gemBtc: RecordDocument = {
  publisher: 'Global Energy Monitor, by a copy',
  topic: 'the BTC pipeline',
  published: notStated,
  address: 'https://dev.sourcewatch.org/index.php?title=Baku_Tbilisi_Ceyhan_Pipeline',
}

const georgianBtc: RecordDocument = {
  publisher: 'Georgian Encyclopedia',
  topic: 'the BTC pipeline',
  published: notStated,
  address: 'https://georgianencyclopedia.ge/en/form_eng/410',
}

const sgcScp: RecordDocument = {
  publisher: 'Southern Gas Corridor',
  topic: 'the South Caucasus Pipeline',
  published: notStated,
  address: 'https://www.sgc.az/en/project/scp',
}

const bpScp: RecordDocument = {
  publisher: 'bp',
  topic: 'the South Caucasus Pipeline',
  published: notStated,
  address: 'https://www.bp.com/en_ge/georgia/home/who-we-are/scp.html',
}

const tanapGreece: RecordDocument = {
  publisher: 'Business Recorder',
  topic: 'TANAP',
  published: notStated,
  address: 'https://brecorder.com/news/amp/549234',
}

const tanapLaunch: RecordDocument = {
  publisher: 'Silk Road News',
  topic: 'TANAP is launched in Turkey',
  published: notStated,
  address: 'http://silkroadnews.org/en/news/trans-anatolian-gas-pipeline-launched-in-turkey',
}

const tanapShares: RecordDocument = {
  publisher: 'Today.az',
  topic: 'who owns TANAP',
  published: notStated,
  address: 'http://www.today.az/news/business/188720.html',
}

const cpcShipments: RecordDocument = {
  publisher: 'tportal (TASS)',
  topic: 'CPC shipments in 2025',
  published: '2026-02-26',
  address:
    'https://www.tportal.hr/vijesti/clanak/poznato-koliko-je-nafte-prebaceno-kaspijskim-naftovodnim-konzorcijem-u-prosloj-godini-20260226',
}

const cpcExpansion: RecordDocument = {
  publisher: 'Daryo',
  topic: 'expansion of the CPC',
  published: '2025-05-28',
  address:
    'https://daryo.uz/en/2025/05/28/kazakhstans-bektenov-and-cpcs-gorban-discuss-pipeline-expansion-targeting-1bn-tonnes-of-oil-by-october-2025',
}

const cpcDrones: RecordDocument = {
  publisher: 'The Moscow Times',
  topic: 'naval drones halt the CPC terminal',
  published: '2025-11-29',
  address:
    'https://www.themoscowtimes.com/2025/11/29/naval-drones-halt-operations-at-russian-oil-terminal-a91282',
}

const cpcInterfax: RecordDocument = {
  publisher: 'Interfax',
  topic: 'the CPC',
  published: notStated,
  address: 'https://interfax.com/newsroom/top-stories/110025/',
}

const aktauBaku: RecordDocument = {
  publisher: 'Trend',
  topic: 'oil from Aktau to Baku',
  published: notStated,
  address: 'https://en.trend.az/casia/kazakhstan/3806307.html',
}

const aktauTransit: RecordDocument = {
  publisher: 'KazTransOil, by Menafn',
  topic: 'oil transit from Aktau to Baku',
  published: notStated,
  address: 'https://menafn.com/1107722129/Kaztransoil-Boost-Oil-Transit-From-Aktau-Port-To-Baku',
}

const israelImports2025: RecordDocument = {
  publisher: 'The Cradle, by a copy (Kpler, Reuters, Vortexa)',
  topic: 'Israel’s oil imports by Turkey',
  published: '2026-01',
}

const cpcBlend: RecordDocument = {
  publisher: 'S&P Global, by copies',
  topic: 'Israel’s crude and the CPC Blend',
  published: '2024',
}

const oilChange: RecordDocument = {
  publisher: 'Oil Change International, by Common Dreams',
  topic: 'report “Behind the Barrel”',
  published: '2025-11-13',
  address: 'https://www.commondreams.org/tag/oil-change-international',
}

const intellinewsOil: RecordDocument = {
  publisher: 'bne IntelliNews',
  topic: 'Azerbaijani oil exports to Israel',
  published: notStated,
  address:
    'https://intellinews.com/details-uncovered-on-continued-azerbaijani-oil-exports-to-israel-via-turkey-327348',
}

const globesOil: RecordDocument = {
  publisher: 'Globes, by ICE',
  topic: 'Azerbaijan’s oil to Israel',
  published: notStated,
  address: 'http://www.ice.gov.it/it/news/notizie-dal-mondo/262328',
}

const haaretzOil: RecordDocument = {
  publisher: 'Haaretz, by Middle East Eye',
  topic: 'Azerbaijan’s oil to Israel by traders',
  published: notStated,
  address: 'https://todayheadline.co/?p=153811',
}

/** The main pipelines and tanker lanes, and the origins of Israel’s crude. */
export const energy = recordPart('Energy infrastructure', [
  {
    id: 'pr-btc-route',
    number: 1,
    says: 'The Baku–Tbilisi–Ceyhan oil pipeline runs 1,768 km (1,776 by another count) through Azerbaijan, Georgia and Turkey; bp operates it in the first two, BOTAŞ International in Turkey.',
    topic: 'energy',
    about: ['btc', 'AZE', 'GEO', 'TUR'],
    quantity: { value: [1768, 1776], unit: 'km', of: 'length of BTC', asOf: notStated },
    event: '2006-06',
    documents: [bpBtc, gemBtc, georgianBtc],
  },
  {
    id: 'pr-btc-capacity',
    number: 2,
    says: 'BTC’s capacity has been 1.2 million barrels a day since 2009.',
    topic: 'energy',
    about: ['btc'],
    quantity: { value: 1200, unit: 'kb/d', of: 'capacity of BTC', asOf: '2009' },
    event: '2009',
    documents: [bpBtc, gemBtc],
  },
  {
    id: 'pr-btc-kazakh-crude',
    number: 3,
    says: 'BTC also carries Turkmen crude and Kazakh crude, from Tengiz since 2013 and from Kashagan since January 2025.',
    topic: 'energy',
    about: ['btc', 'KAZ', 'TKM', 'aktau-baku'],
    event: '2025-01',
    documents: [bpBtc, gemBtc],
  },
  {
    id: 'pr-scp-route',
    number: 4,
    says: 'The South Caucasus Pipeline brings gas 692 km through Azerbaijan and Georgia to the Turkish border, beside BTC; bp is its technical operator.',
    topic: 'energy',
    about: ['scp', 'AZE', 'GEO'],
    quantity: { value: 692, unit: 'km', of: 'length of the South Caucasus Pipeline', asOf: '2006' },
    event: '2006',
    documents: [sgcScp, bpScp],
  },
  {
    id: 'pr-scp-capacity',
    number: 5,
    says: 'Since its expansion of June 2018 the South Caucasus Pipeline can carry about 23.4 bcm a year.',
    topic: 'energy',
    about: ['scp'],
    quantity: { value: 23.4, unit: 'bcm/y', of: 'capacity of the South Caucasus Pipeline', asOf: '2018' },
    event: '2018-06-30',
    documents: [sgcScp, bpScp],
  },
  {
    id: 'pr-tanap-route',
    number: 6,
    says: 'TANAP takes gas across Turkey, from the Georgian border to the Greek one, which it reached on 30 November 2019; lengths of 1,850 and 1,811 km are given.',
    topic: 'energy',
    about: ['tanap', 'tap', 'TUR'],
    quantity: { value: [1811, 1850], unit: 'km', of: 'length of TANAP', asOf: '2019' },
    event: '2019-11-30',
    documents: [tanapGreece, tanapLaunch, tanapShares],
  },
  {
    id: 'pr-tanap-capacity',
    number: 7,
    says: 'TANAP is built for 16 bcm a year, of which 6 are for Turkey and 10 for the European Union.',
    topic: 'energy',
    about: ['tanap', 'tap', 'TUR'],
    quantity: { value: 16, unit: 'bcm/y', of: 'capacity of TANAP', asOf: notStated },
    event: notStated,
    documents: [tanapGreece, tanapLaunch],
  },
  {
    id: 'pr-cpc-route',
    number: 8,
    says: 'The Caspian Pipeline Consortium’s line takes crude 1,511 km from Tengiz through Kazakhstan and Russia to a terminal near Novorossiysk, since 2001.',
    topic: 'energy',
    about: ['cpc', 'KAZ', 'RUS'],
    quantity: { value: 1511, unit: 'km', of: 'length of the CPC', asOf: '2001' },
    event: '2001',
    documents: [cpcExpansion, cpcInterfax],
  },
  {
    id: 'pr-cpc-shipments',
    number: 9,
    says: 'The CPC shipped 70.52 million tonnes in 2025, after 63.01 million in 2024.',
    topic: 'energy',
    about: ['cpc', 'KAZ'],
    quantity: { value: 70.52, unit: 'Mt/y', of: 'shipments by the CPC', asOf: '2025' },
    event: '2025',
    documents: [cpcShipments],
  },
  {
    id: 'pr-cpc-fields',
    number: 10,
    says: 'Of what the CPC shipped in 2025, 36.6 million tonnes came from Tengiz, 17 from Kashagan and 9.2 from Karachaganak, 62.8 together.',
    topic: 'energy',
    about: ['cpc', 'KAZ'],
    quantity: {
      value: 62.8,
      unit: 'Mt/y',
      of: 'oil of Tengiz, Kashagan and Karachaganak by the CPC, added up',
      asOf: '2025',
    },
    event: '2025',
    documents: [cpcShipments],
  },
  {
    id: 'pr-cpc-share',
    number: 11,
    says: 'About 80 % of Kazakhstan’s oil exports leave by the CPC, that is, through Russia.',
    topic: 'energy',
    about: ['cpc', 'KAZ', 'RUS', 'russia'],
    quantity: { value: 80, unit: '%', of: 'Kazakh oil exports by the CPC (about)', asOf: notStated },
    event: notStated,
    documents: [cpcShipments, cpcInterfax],
  },
  {
    id: 'pr-cpc-attacks',
    number: 12,
    says: 'Drones hit a pumping station of the CPC in February 2025 and destroyed one of its moorings that November.',
    topic: 'energy',
    about: ['cpc', 'RUS'],
    event: '2025-11-29',
    documents: [cpcDrones],
  },
  {
    id: 'pr-aktau-baku-tankers',
    number: 13,
    says: 'Tankers took 1.3 million tonnes of Kazakh crude from Aktau to Baku, for BTC, in 2025, after 1.392 million in 2023.',
    topic: 'energy',
    about: ['aktau-baku', 'KAZ', 'AZE', 'btc'],
    quantity: { value: 1.3, unit: 'Mt/y', of: 'crude by tanker from Aktau into BTC', asOf: '2025' },
    event: '2025',
    documents: [kazakhExports, aktauBaku, aktauTransit],
  },
  {
    id: 'pr-ceyhan-israel-tankers',
    number: 14,
    says: 'Crude from Ceyhan reaches Israel by tankers that usually signal Egypt or Cyprus and switch off their transponders.',
    mode: 'reports',
    topic: 'energy',
    about: ['ceyhan-israel', 'AZE', 'ISR', 'TUR'],
    event: '2025',
    documents: [israelImports2025],
  },
  {
    id: 'pr-novorossiysk-israel-tankers',
    number: 15,
    says: 'CPC Blend, Kazakh oil loaded near Novorossiysk, and Azeri Light together made up over half of some 300 kb/d that Israel imported.',
    mode: 'reports',
    topic: 'energy',
    about: ['novorossiysk-israel', 'ceyhan-israel', 'KAZ', 'AZE', 'ISR'],
    quantity: { value: 300, unit: 'kb/d', of: 'crude imported by Israel (about)', asOf: '2023' },
    event: '2023',
    documents: [cpcBlend],
  },
  {
    id: 'pr-israel-crude-2025',
    number: 16,
    says: 'Kpler’s figures give Azerbaijani crude 46.4 % of Israel’s oil imports in 2025.',
    mode: 'reports',
    topic: 'energy',
    about: ['AZE', 'ISR', 'ceyhan-israel', 'btc'],
    quantity: { value: 46.4, unit: '%', of: 'Israel’s oil imports that are Azerbaijani', asOf: '2025' },
    event: '2025',
    documents: [israelImports2025],
  },
  {
    id: 'pr-azerbaijan-israel-volume',
    number: 17,
    says: 'By Kpler’s figures Israel took about 94 kb/d of Azerbaijani crude by way of Ceyhan in 2025, 31 % more than the year before.',
    mode: 'reports',
    topic: 'energy',
    about: ['AZE', 'ISR', 'ceyhan-israel'],
    quantity: { value: 94, unit: 'kb/d', of: 'Azerbaijani crude to Israel by Ceyhan (about)', asOf: '2025' },
    event: '2025',
    documents: [israelImports2025],
  },
  {
    id: 'pr-azerbaijan-israel-january-2024',
    number: 18,
    says: 'In January 2024 Israel was the top buyer of Azerbaijan’s oil, with 523.5 kt for 297 million dollars.',
    mode: 'reports',
    topic: 'energy',
    about: ['AZE', 'ISR'],
    quantity: { value: 523.5, unit: 'kt', of: 'oil from Azerbaijan to Israel in one month', asOf: '2024-01' },
    event: '2024-01',
    documents: [globesOil],
  },
  {
    id: 'pr-azerbaijan-israel-customs',
    number: 19,
    says: 'Customs figures show no Azerbaijani oil for Israel after October 2024, while deliveries go on by way of traders, as Haaretz reports.',
    mode: 'reports',
    topic: 'energy',
    about: ['AZE', 'ISR'],
    event: '2024-10',
    documents: [haaretzOil],
  },
  {
    id: 'pr-israel-crude-2023',
    number: 20,
    says: 'Kpler, by Bloomberg, put Kazakhstan and Azerbaijan together at 60 % of some 220 kb/d that Israel imported from mid-May to October 2023.',
    mode: 'reports',
    topic: 'energy',
    about: ['AZE', 'KAZ', 'ISR'],
    quantity: {
      value: 60,
      unit: '%',
      of: 'Israel’s crude from Kazakhstan and Azerbaijan together',
      asOf: '2023-05/2023-10',
    },
    event: '2023-05/2023-10',
    documents: [kplerBloomberg],
  },
  {
    id: 'pr-israel-crude-third',
    number: 21,
    says: 'Bloomberg put BTC crude at roughly a third of Israel’s imports in March 2026.',
    mode: 'reports',
    topic: 'energy',
    about: ['AZE', 'ISR', 'btc', 'ceyhan-israel'],
    event: '2026-03',
    documents: [foiledPlots],
  },
  {
    id: 'pr-israel-crude-2024',
    number: 22,
    says: 'bne IntelliNews put the share of Israel’s oil that came by BTC in 2024 at around 40 %.',
    mode: 'reports',
    topic: 'energy',
    about: ['AZE', 'ISR', 'btc', 'ceyhan-israel'],
    quantity: { value: 40, unit: '%', of: 'Israel’s oil that comes by BTC (“around”)', asOf: '2024' },
    event: '2024',
    documents: [intellinewsOil],
  },
  {
    id: 'pr-israel-crude-both',
    number: 23,
    says: 'Oil Change International counts about 70 % of Israel’s crude from Azerbaijan and Kazakhstan together, November 2023 to October 2025.',
    mode: 'reports',
    topic: 'energy',
    about: ['AZE', 'KAZ', 'ISR'],
    quantity: {
      value: 70,
      unit: '%',
      of: 'Israel’s crude from Azerbaijan and Kazakhstan (about)',
      asOf: '2023-11/2025-10',
    },
    event: '2025-10',
    documents: [oilChange],
  },
])
