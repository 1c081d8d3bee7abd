import type { RecordDocument } from '../../claim.ts'
import { recordPart } from '../../record.ts'
import { notStated } from '../../when.ts'
import { reutersTalks } from './shared-documents.ts'

const azerbaijanEmbassyVote: RecordDocument = {
  publisher: 'Today.az',
  topic: 'Azerbaijan’s embassy in Israel',
  published: notStated,
  address: 'http://www.today.az/news/politics/246850.html',
}

const azerbaijanEmbassy: RecordDocument = {
  publisher: 'Canindia',
  topic: 'Azerbaijan opens its embassy in Tel Aviv',
  published: '2023-03-30',
  address: 'https://www.canindia.com/israel-welcomes-opening-of-azerbaijani-embassy-in-tel-aviv/',
}

const azerbaijanRelations: RecordDocument = {
  publisher: 'Today.az',
  topic: 'relations of Azerbaijan and Israel',
  published: notStated,
  address: 'http://www.today.az/news/politics/232758.html',
}

const kazakhEmbassy: RecordDocument = {
  publisher: 'Embassy of Kazakhstan in Israel, archived',
  topic: 'bilateral relations',
  published: '2006',
}

const kazakhIsraeli: RecordDocument = {
  publisher: 'Encyclopedia entry',
  topic: 'Kazakh–Israeli relations',
  published: notStated,
}

const uzbekIsraeli: RecordDocument = {
  publisher: 'Hamichlol encyclopedia',
  topic: 'Uzbekistan–Israel relations',
  published: notStated,
}

const turkmenTies: RecordDocument = {
  publisher: 'JTA',
  topic: 'Israel firms ties with Turkmenistan',
  published: '1993-10-06',
  address: 'https://jta.org/1993/10/06/archive/israel-firms-ties-with-turkmenistan',
}

const turkmenEmbassy: RecordDocument = {
  publisher: 'OODA Loop',
  topic: 'Israel’s embassy in Ashgabat',
  published: '2023-04-20',
  address: 'https://www.oodaloop.com/briefs/2023/04/20/israel-cements-ties-to-turkmenistan-on-irans-border/',
}

const turkmenDates: RecordDocument = {
  publisher: 'European Jewish Congress',
  topic: 'Israel opens its embassy in Turkmenistan',
  published: '2023',
  address: 'https://eurojewcong.org/news/life-in-israel/israel-opens-embassy-in-turkmenistan/',
}

const tajikRelations: RecordDocument = {
  publisher: 'Khovar',
  topic: 'relations of Tajikistan and Israel',
  published: '2022-08',
  address: 'https://khovar.tj/far/2022/08/36640',
}

const kyrgyzRelations: RecordDocument = {
  publisher: 'Encyclopedia entry',
  topic: 'Israeli–Kyrgyz relations',
  published: notStated,
}

const kyrgyzEmbassy: RecordDocument = {
  publisher: 'JTA',
  topic: 'Kyrgyzstan announces an embassy',
  published: notStated,
  address: 'http://www.jta.org/archive/kyrgyzstan-to-open-jerusalem-embassy',
}

const armenianEmbassy: RecordDocument = {
  publisher: 'Massis Post',
  topic: 'Armenia’s embassy in Tel Aviv',
  published: '2020-09',
  address: 'https://massispost.com/2020/09/armenian-embassy-officially-inaugurated-in-tel-aviv/',
}

const armenianEmbassyDecision: RecordDocument = {
  publisher: 'Armenpress, by a copy',
  topic: 'Armenia decides on an embassy',
  published: '2019-09-20',
  address:
    'https://hyetert.org/2019/09/20/armenian-government-approves-bill-to-open-embassy-in-israel-armenpress-armenian-news-agency/',
}

const georgiaRelations: RecordDocument = {
  publisher: 'Wikipedia, by a copy',
  topic: 'Georgia–Israel relations',
  published: notStated,
  address: 'https://en.m.wiki.x.io/wiki/Georgia%E2%80%93Israel_relations',
}

const turkeyRelations: RecordDocument = {
  publisher: 'Wikipedia, by a copy',
  topic: 'Turkey–Israel relations',
  published: '2023-10',
}

const turkeyRecall: RecordDocument = {
  publisher: 'Vestnik Kavkaza',
  topic: 'Turkey recalls its ambassador',
  published: notStated,
  address: 'https://en.vestikavkaza.ru/material/164511',
}

const turkeyTrade: RecordDocument = {
  publisher: 'Ynet',
  topic: 'Turkey cuts trade and closes its airspace',
  published: notStated,
  address: 'https://www.ynetnews.com/article/sjb6yqy9lx',
}

const ashgabatThird: RecordDocument = {
  publisher: 'Associated Press, by a copy',
  topic: 'Israel’s third embassy in Central Asia',
  published: '2023',
}

/** The start of each state's relations with Israel, and the places of embassies. */
export const relations = recordPart('Relations with Israel', [
  {
    id: 'pr-azerbaijan-relations',
    number: 1,
    says: 'Israel recognized Azerbaijan on 25 December 1991, and the two have had diplomatic relations since 7 April 1992.',
    topic: 'relations',
    about: ['AZE', 'ISR'],
    status: { country: 'AZE', rung: 'relations' },
    event: '1992-04-07',
    documents: [azerbaijanEmbassyVote, azerbaijanRelations],
  },
  {
    id: 'pr-azerbaijan-embassy',
    number: 2,
    says: 'Azerbaijan opened an embassy in Tel Aviv, after its parliament had voted for it on 18 November 2022; Israel’s embassy in Baku dates from 1993.',
    topic: 'relations',
    about: ['AZE', 'ISR'],
    event: '2023-03-29',
    documents: [azerbaijanEmbassyVote, azerbaijanEmbassy, azerbaijanRelations],
  },
  {
    id: 'pr-kazakhstan-relations',
    number: 3,
    says: 'Kazakhstan and Israel have had diplomatic relations since 10 April 1992; Israel’s embassy opened that August, Kazakhstan’s mission in 1996.',
    topic: 'relations',
    about: ['KAZ', 'ISR'],
    status: { country: 'KAZ', rung: 'relations' },
    event: '1992-04-10',
    documents: [kazakhEmbassy, kazakhIsraeli],
  },
  {
    id: 'pr-uzbekistan-relations',
    number: 4,
    says: 'Uzbekistan and Israel have had diplomatic relations since 1992; sources differ on the day.',
    topic: 'relations',
    about: ['UZB', 'ISR'],
    status: { country: 'UZB', rung: 'relations' },
    event: '1992',
    documents: [uzbekIsraeli],
  },
  {
    id: 'pr-turkmenistan-relations',
    number: 5,
    says: 'A communiqué of October 1993 set up relations between Turkmenistan and Israel, as reported at the time; some reports of 2023 say 1991 or 1992 instead.',
    topic: 'relations',
    about: ['TKM', 'ISR'],
    status: { country: 'TKM', rung: 'relations' },
    event: '1993',
    documents: [turkmenTies, turkmenEmbassy, turkmenDates],
  },
  {
    id: 'pr-turkmenistan-embassy',
    number: 6,
    says: 'Israel opened a permanent embassy in Ashgabat, 17 km from Iran, its third in former Soviet Central Asia after Kazakhstan and Uzbekistan.',
    topic: 'relations',
    about: ['TKM', 'ISR', 'KAZ', 'UZB'],
    event: '2023-04-20',
    documents: [turkmenEmbassy, ashgabatThird],
  },
  {
    id: 'pr-tajikistan-relations',
    number: 7,
    says: 'Tajikistan and Israel have had diplomatic relations since 26 March 1992, without resident embassies.',
    topic: 'relations',
    about: ['TJK', 'ISR'],
    status: { country: 'TJK', rung: 'relations' },
    event: '1992-03-26',
    documents: [tajikRelations],
  },
  {
    id: 'pr-kyrgyzstan-relations',
    number: 8,
    says: 'Kyrgyzstan and Israel have had diplomatic relations since March 1992; an embassy in Jerusalem announced in 1993 did not come about.',
    topic: 'relations',
    about: ['KGZ', 'ISR'],
    status: { country: 'KGZ', rung: 'relations' },
    event: '1992-03',
    documents: [kyrgyzRelations, kyrgyzEmbassy],
  },
  {
    id: 'pr-armenia-relations',
    number: 9,
    says: 'Armenia and Israel have had diplomatic relations since April 1992; Armenia opened an embassy in Tel Aviv on 17 September 2020.',
    topic: 'relations',
    about: ['ARM', 'ISR'],
    status: { country: 'ARM', rung: 'relations' },
    event: '1992-04',
    documents: [armenianEmbassy, armenianEmbassyDecision],
  },
  {
    id: 'pr-georgia-relations',
    number: 10,
    says: 'Georgia and Israel have had diplomatic relations since 1 June 1992, with embassies in both countries.',
    topic: 'relations',
    about: ['GEO', 'ISR'],
    status: { country: 'GEO', rung: 'relations' },
    event: '1992-06-01',
    documents: [georgiaRelations],
  },
  {
    id: 'pr-turkey-relations',
    number: 11,
    says: 'Turkey has had relations with Israel since March 1949, the first Muslim-majority state to do so.',
    topic: 'relations',
    about: ['TUR', 'ISR'],
    status: { country: 'TUR', rung: 'relations' },
    event: '1949-03',
    documents: [turkeyRelations],
  },
  {
    id: 'pr-turkey-suspended',
    number: 12,
    says: 'Turkey has suspended its relations with Israel in practice: it recalled its ambassador in November 2023, banned trade in May 2024, and said in August 2025 that its airspace was closed, though Israeli carriers reported no change.',
    topic: 'relations',
    about: ['TUR', 'ISR'],
    event: '2025-08-29',
    documents: [turkeyRecall, turkeyTrade, turkeyRelations],
  },
  {
    id: 'pr-all-have-relations',
    number: 13,
    says: 'Reuters writes that Azerbaijan and all the Central Asian states had long had relations with Israel when the talks of 2025 began.',
    mode: 'reports',
    topic: 'relations',
    about: ['AZE', 'KAZ', 'UZB', 'TKM', 'TJK', 'KGZ', 'ISR'],
    event: '2025-08-01',
    documents: [reutersTalks],
  },
])
