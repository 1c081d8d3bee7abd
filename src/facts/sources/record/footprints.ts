import { recordClaims } from './record-claims.ts'

/** Who belongs to which body, and where powers have bases. */
export const footprintsRecord = recordClaims('Memberships and footprints', [
  {
    id: 'pr-csto-members',
    says: 'Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Armenia belong to the Collective Security Treaty Organization; Armenia has frozen its part since February 2024 without leaving.',
    topic: 'influence',
    about: ['russia', 'RUS', 'KAZ', 'KGZ', 'TJK', 'ARM'],
    event: '2025-11',
    witnesses: ['cstoMembers', 'cstoFreeze'],
  },
  {
    id: 'pr-eaeu-members',
    says: 'Russia, Kazakhstan, Kyrgyzstan and Armenia are in the Eurasian Economic Union, with Uzbekistan and Iran as observers and free trade with Iran since May 2025.',
    topic: 'influence',
    about: ['russia', 'RUS', 'KAZ', 'KGZ', 'ARM', 'UZB', 'IRN'],
    event: '2025-05-15',
    witnesses: ['eaeuIran', 'eaeuObserver'],
  },
  {
    id: 'pr-russian-bases',
    says: 'Russia keeps military bases in Armenia, Kyrgyzstan and Tajikistan, and in Abkhazia and South Ossetia, and leases Baikonur in Kazakhstan.',
    topic: 'influence',
    about: ['russia', 'RUS', 'ARM', 'KGZ', 'TJK', 'KAZ', 'GEO'],
    event: 'not stated',
    witnesses: ['russianBases', 'russianBasesList'],
  },
  {
    id: 'pr-sco-members',
    says: 'The Shanghai Cooperation Organisation has ten members, China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan and, since July 2023, Iran among them.',
    topic: 'influence',
    about: ['china', 'CHN', 'RUS', 'KAZ', 'KGZ', 'TJK', 'UZB', 'IRN'],
    event: '2025-09-01',
    witnesses: ['scoMembers', 'scoTen'],
  },
  {
    id: 'pr-china-first-partner',
    says: 'By the middle of 2025 China had passed Russia as the first trade partner of all five Central Asian states.',
    topic: 'influence',
    about: ['china', 'CHN', 'RUS', 'KAZ', 'UZB', 'TKM', 'TJK', 'KGZ'],
    event: '2025',
    witnesses: ['chinaFirst'],
  },
  {
    id: 'pr-iran-gas-links',
    says: 'Iran has gas pipelines to Armenia, of 140 km and 2.3 bcm a year since 2007, to Azerbaijan at Astara, and from Turkmenistan.',
    topic: 'influence',
    about: ['iran', 'IRN', 'ARM', 'AZE', 'TKM'],
    event: '2007',
    witnesses: ['gemPipelines'],
  },
  {
    id: 'pr-ots-members',
    says: 'The Organization of Turkic States, founded on 3 October 2009, has Turkey, Azerbaijan, Kazakhstan, Kyrgyzstan and Uzbekistan as members, and Turkmenistan as an observer since 2021.',
    topic: 'influence',
    about: ['turkic', 'TUR', 'AZE', 'KAZ', 'KGZ', 'UZB', 'TKM'],
    event: '2009-10-03',
    witnesses: ['otsMembers', 'turkicCouncil'],
  },
])
