import type { RecordDocument } from '../../claim.ts'
import { recordPart } from '../../record.ts'
import { notStated } from '../../when.ts'
import { scoMembers } from './shared-documents.ts'

const kazakhTrade2023: RecordDocument = {
  publisher: 'bne IntelliNews',
  topic: 'China passes Russia as partner of Central Asia',
  published: notStated,
  address: 'https://intellinews.com/china-eclipses-russia-as-central-asia-s-top-trade-partner-in-2023-306080',
}

const tradeEdb: RecordDocument = {
  publisher: 'Central Asian Light (EDB)',
  topic: 'trade of Central Asia with China',
  published: notStated,
  address:
    'https://www.centralasianlight.org/news/turkmenistan-more-closely-tied-to-china-than-other-central-asian-sountries',
}

const uzbekTrade: RecordDocument = {
  publisher: 'Qazinform',
  topic: 'Uzbekistan’s trade with China',
  published: notStated,
  address: 'https://qazinform.com/news/uzbekistan-reports-sharp-rise-in-trade-with-china-53b9d6',
}

const chinaTrade2025: RecordDocument = {
  publisher: 'Caliber.az',
  topic: 'China’s trade with Central Asia',
  published: notStated,
  address: 'https://caliber.az/en/post/china-s-trade-dominance-in-central-asia-hits-new-heights',
}

const tajikTrade: RecordDocument = {
  publisher: 'TASS',
  topic: 'Tajikistan’s trade',
  published: notStated,
  address: 'https://tass.com/economy/1989817',
}

const georgianTrade: RecordDocument = {
  publisher: 'TASS',
  topic: 'Georgia’s trade',
  published: notStated,
  address: 'https://tass.com/economy/1859093',
}

const armenianTrade: RecordDocument = {
  publisher: 'ICE',
  topic: 'Armenia’s exports',
  published: notStated,
  address: 'https://aziendeaccordi.ice.it/it/news/notizie-dal-mondo/282392',
}

const russianTrade: RecordDocument = {
  publisher: 'Review.uz',
  topic: 'trade of Central Asia and Russia, 2017 to 2024',
  published: notStated,
  address:
    'https://review.uz/en/post/infografika-torgovo-ekonomicheskoe-sotrudnichestvo-centralnoy-azii-i-rossii-za-20172024-gg',
}

const scoPartners: RecordDocument = {
  publisher: 'Trend',
  topic: 'SCO partners',
  published: notStated,
  address: 'https://www.trend.az/world/4085750.html',
}

/** The shares of China and of Russia in each country's trade, each with its period. */
export const trade = recordPart('Trade with the powers', [
  {
    id: 'pr-trade-kazakhstan',
    number: 1,
    says: 'By figures for the first nine months of 2023 and for 2024, China had 21.3 % of Kazakhstan’s trade (20 to 22 % in 2024) and Russia 18.6 %.',
    topic: 'influence',
    about: ['KAZ', 'CHN', 'RUS', 'china', 'russia'],
    quantity: { value: 21.3, unit: '%', of: 'Kazakhstan’s trade with China, nine months', asOf: '2023' },
    event: '2023/2024',
    documents: [kazakhTrade2023, tradeEdb],
  },
  {
    id: 'pr-trade-uzbekistan',
    number: 2,
    says: 'In January to November 2025 China had 20.1 % of Uzbekistan’s trade and Russia 16.2 %.',
    topic: 'influence',
    about: ['UZB', 'CHN', 'RUS', 'china', 'russia'],
    quantity: { value: 20.1, unit: '%', of: 'Uzbekistan’s trade with China, eleven months', asOf: '2025' },
    event: '2025',
    documents: [uzbekTrade],
  },
  {
    id: 'pr-trade-turkmenistan',
    number: 3,
    says: 'China had 55 % of Turkmenistan’s trade in 2024.',
    topic: 'influence',
    about: ['TKM', 'CHN', 'china'],
    quantity: { value: 55, unit: '%', of: 'Turkmenistan’s trade with China', asOf: '2024' },
    event: '2024',
    documents: [tradeEdb],
  },
  {
    id: 'pr-trade-kyrgyzstan',
    number: 4,
    says: 'China had 35 % of Kyrgyzstan’s trade in 2024 by one count; Chinese figures are far higher, 27.2 billion dollars in 2025.',
    topic: 'influence',
    about: ['KGZ', 'CHN', 'china'],
    quantity: { value: 35, unit: '%', of: 'Kyrgyzstan’s trade with China, by one count', asOf: '2024' },
    event: '2024',
    documents: [tradeEdb, chinaTrade2025],
  },
  {
    id: 'pr-trade-tajikistan',
    number: 5,
    says: 'In January to May 2025 China had 24.8 % of Tajikistan’s trade and Russia 23.2 %.',
    topic: 'influence',
    about: ['TJK', 'CHN', 'RUS', 'china', 'russia'],
    quantity: { value: 24.8, unit: '%', of: 'Tajikistan’s trade with China, five months', asOf: '2025' },
    event: '2025',
    documents: [tajikTrade],
  },
  {
    id: 'pr-trade-georgia',
    number: 6,
    says: 'Russia had 10.9 % of Georgia’s trade in the first nine months of 2024, behind Turkey.',
    topic: 'influence',
    about: ['GEO', 'RUS', 'TUR', 'russia'],
    quantity: { value: 10.9, unit: '%', of: 'Georgia’s trade with Russia, nine months', asOf: '2024' },
    event: '2024',
    documents: [georgianTrade],
  },
  {
    id: 'pr-trade-armenia',
    number: 7,
    says: 'Russia took 42 % of Armenia’s exports in early 2025.',
    topic: 'influence',
    about: ['ARM', 'RUS', 'russia'],
    quantity: { value: 42, unit: '%', of: 'Armenia’s exports to Russia', asOf: '2025' },
    event: '2025',
    documents: [armenianTrade],
  },
  {
    id: 'pr-trade-central-asia',
    number: 8,
    says: 'China’s trade with the five Central Asian states came to 106.3 billion dollars in 2025; Russia had 18.6 % of the region’s trade in 2024.',
    topic: 'influence',
    about: ['KAZ', 'KGZ', 'UZB', 'TKM', 'TJK', 'CHN', 'RUS', 'china', 'russia'],
    quantity: { value: 106.3, unit: 'billion dollars', of: 'trade of Central Asia with China', asOf: '2025' },
    event: '2024/2025',
    documents: [chinaTrade2025, russianTrade],
  },
  {
    id: 'pr-sco-partners',
    number: 9,
    says: 'Azerbaijan, Armenia, Turkey, Saudi Arabia, the United Arab Emirates and Bahrain are partners of the Shanghai Cooperation Organisation.',
    topic: 'influence',
    about: ['china', 'AZE', 'ARM', 'TUR', 'SAU', 'ARE', 'BHR'],
    event: '2025-09-01',
    documents: [scoPartners, scoMembers],
  },
])
