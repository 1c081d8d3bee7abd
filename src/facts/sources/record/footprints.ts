import type { RecordDocument } from '../../claim.ts'
import { recordPart } from '../../record.ts'
import { notStated } from '../../when.ts'
import { gemPipelines, scoMembers } from './shared-documents.ts'

const cstoFreeze: RecordDocument = {
  publisher: 'RFE/RL',
  topic: 'Armenia and the CSTO',
  published: notStated,
}

const cstoMembers: RecordDocument = {
  publisher: 'Midnight Sun',
  topic: 'Armenia hints it may leave the CSTO',
  published: notStated,
  address: 'https://www.midnightsun.cc/armenia-hints-it-may-leave-russian-led-military-alliance-406679.html',
}

const eaeuIran: RecordDocument = {
  publisher: 'Alpha News',
  topic: 'EAEU–Iran free trade',
  published: notStated,
  address: 'https://alphanews.am/en/eaeu-iran-free-trade-agreement-to-come-into-force-on-may-15',
}

const eaeuObserver: RecordDocument = {
  publisher: 'Eastside Insights',
  topic: 'Iran becomes an EAEU observer',
  published: '2024-12-26',
  address: 'https://eastsideinsights.live/2024/12/26/iran-receives-observer-status-at-the-eaeu',
}

const scoTen: RecordDocument = {
  publisher: 'Head-Post',
  topic: 'Belarus becomes the tenth SCO member',
  published: notStated,
  address: 'https://head-post.com/belarus-joins-sco-becomes-its-10th-member-state',
}

const otsMembers: RecordDocument = {
  publisher: 'Company registry page',
  topic: 'Organization of Turkic States',
  published: notStated,
}

const turkicCouncil: RecordDocument = {
  publisher: 'Wikipedia, by a copy',
  topic: 'Turkic Council',
  published: '2024-02',
}

const russianBases: RecordDocument = {
  publisher: 'Wikipedia',
  topic: 'Russian military bases abroad',
  published: notStated,
  address: 'https://en.wikipedia.org/wiki/List_of_Russian_military_bases_abroad',
}

const russianBasesList: RecordDocument = {
  publisher: 'XAirForces',
  topic: 'Russian bases abroad',
  published: notStated,
  address: 'https://xairforces.net/newsd.asp?newsid=2458&newst=3',
}

const chinaFirst: RecordDocument = {
  publisher: 'bne IntelliNews',
  topic: 'China becomes first trade partner of all five',
  published: notStated,
  address:
    'https://www.intellinews.com/russia-s-relegation-in-central-asia-trade-complete-as-china-takes-tajikistan-export-import-crown-391198/?source=turkmenistan',
}

/** The members of bodies of states, and the bases of powers. */
export const footprints = recordPart('Memberships and footprints', [
  {
    id: 'pr-csto-members',
    number: 1,
    says: 'Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Armenia belong to the Collective Security Treaty Organization; Armenia has frozen its part since February 2024 without leaving.',
    topic: 'influence',
    about: ['russia', 'RUS', 'KAZ', 'KGZ', 'TJK', 'ARM'],
    event: '2025-11',
    documents: [cstoMembers, cstoFreeze],
  },
  {
    id: 'pr-eaeu-members',
    number: 2,
    says: 'Russia, Kazakhstan, Kyrgyzstan and Armenia are in the Eurasian Economic Union; Uzbekistan observes it since December 2020 and Iran since 26 December 2024, with free trade with Iran in force since 15 May 2025.',
    topic: 'influence',
    about: ['russia', 'RUS', 'KAZ', 'KGZ', 'ARM', 'UZB', 'IRN'],
    event: '2025-05-15',
    documents: [eaeuIran, eaeuObserver],
  },
  {
    id: 'pr-russian-bases',
    number: 3,
    says: 'Russia keeps military bases in Armenia, Kyrgyzstan and Tajikistan and in Georgia’s occupied regions, Abkhazia and South Ossetia, and leases Baikonur in Kazakhstan.',
    topic: 'influence',
    about: ['russia', 'RUS', 'ARM', 'KGZ', 'TJK', 'KAZ', 'GEO'],
    event: 'not stated',
    documents: [russianBases, russianBasesList],
  },
  {
    id: 'pr-russian-bases-armenia',
    number: 4,
    says: 'In Armenia Russia has its 102nd base, at Gyumri, and the Erebuni air base.',
    topic: 'influence',
    about: ['russia', 'RUS', 'ARM'],
    event: 'not stated',
    documents: [russianBases, russianBasesList],
  },
  {
    id: 'pr-russian-bases-kyrgyzstan',
    number: 5,
    says: 'In Kyrgyzstan Russia has the Kant air base, besides a range at Karakol on Issyk-Kul and communications at Chaldovar.',
    topic: 'influence',
    about: ['russia', 'RUS', 'KGZ'],
    event: 'not stated',
    documents: [russianBases, russianBasesList],
  },
  {
    id: 'pr-russian-bases-tajikistan',
    number: 6,
    says: 'In Tajikistan Russia has its 201st base, in Dushanbe and Bokhtar, on a lease until 2042, and the Okno site at Nurek.',
    topic: 'influence',
    about: ['russia', 'RUS', 'TJK'],
    event: 'not stated',
    documents: [russianBases, russianBasesList],
  },
  {
    id: 'pr-russian-bases-kazakhstan',
    number: 7,
    says: 'In Kazakhstan Russia leases Baikonur; Sary-Shagan and the Balkhash radar are counted among its military sites abroad too.',
    topic: 'influence',
    about: ['russia', 'RUS', 'KAZ'],
    event: 'not stated',
    documents: [russianBases, russianBasesList],
  },
  {
    id: 'pr-russian-bases-georgia',
    number: 8,
    says: 'In Georgia’s occupied regions Russia has its 7th base, at Gudauta in Abkhazia, and its 4th, at Tskhinvali in South Ossetia.',
    topic: 'influence',
    about: ['russia', 'RUS', 'GEO'],
    event: 'not stated',
    documents: [russianBases, russianBasesList],
  },
  {
    id: 'pr-sco-members',
    number: 9,
    says: 'The Shanghai Cooperation Organisation has had ten members since Belarus joined on 4 July 2024, China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan and, since 4 July 2023, Iran among them.',
    topic: 'influence',
    about: ['china', 'CHN', 'RUS', 'KAZ', 'KGZ', 'TJK', 'UZB', 'IRN'],
    event: '2024-07-04',
    documents: [scoMembers, scoTen],
  },
  {
    id: 'pr-china-first-partner',
    number: 10,
    says: 'By the middle of 2025 China had passed Russia as the first trade partner of all five Central Asian states.',
    topic: 'influence',
    about: ['china', 'CHN', 'RUS', 'KAZ', 'UZB', 'TKM', 'TJK', 'KGZ'],
    event: '2025',
    documents: [chinaFirst],
  },
  {
    id: 'pr-iran-gas-links',
    number: 11,
    says: 'Iran has gas pipelines to Armenia, of 140 km and 2.3 bcm a year since 2007, to Azerbaijan at Astara, and from Turkmenistan, of 8 bcm a year since 1997.',
    topic: 'influence',
    about: ['iran', 'IRN', 'ARM', 'AZE', 'TKM'],
    event: '2007',
    documents: [gemPipelines],
  },
  {
    id: 'pr-ots-members',
    number: 12,
    says: 'The Organization of Turkic States, founded on 3 October 2009, has Turkey, Azerbaijan, Kazakhstan, Kyrgyzstan and, since October 2019, Uzbekistan as members, and Turkmenistan as an observer since 2021.',
    topic: 'influence',
    about: ['turkic', 'TUR', 'AZE', 'KAZ', 'KGZ', 'UZB', 'TKM'],
    event: '2009-10-03',
    documents: [otsMembers, turkicCouncil],
  },
])
