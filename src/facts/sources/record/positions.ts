import type { RecordDocument } from '../../claim.ts'
import { recordPart } from '../../record.ts'
import { notStated } from '../../when.ts'
import { foiledPlots, reutersTalks, saudiPathway } from './shared-documents.ts'

const saudiDeclines: RecordDocument = {
  publisher: 'News Diplomacy',
  topic: 'Saudi Arabia declines the invitation',
  published: notStated,
  address: 'https://newsdiplomacy.com/saudi-arabia-rejects-trumps-invitation-to-join-abraham-accords/',
}

const caliberTalks: RecordDocument = {
  publisher: 'Caliber.az',
  topic: 'Trump and the expansion of the Accords',
  published: notStated,
  address: 'https://caliber.az/en/post/trump-eyes-azerbaijan-central-asia-for-abraham-accords-expansion',
}

const crownPrince: RecordDocument = {
  publisher: 'The New Region',
  topic: 'the Saudi crown prince in the Oval Office',
  published: notStated,
  address: 'https://thenewregion.com/posts/3696',
}

const saudiMinister: RecordDocument = {
  publisher: 'Anadolu',
  topic: 'Saudi foreign minister on normalization',
  published: notStated,
  address:
    'https://www.aa.com.tr/en/live/saudi-arabia-says-no-normalization-with-israel-without-establishing-palestinian-state/3644621',
}

const twelveDayWar: RecordDocument = {
  publisher: 'Ynet',
  topic: 'the war of June 2025',
  published: notStated,
  address: 'https://www.ynetnews.com/article/rjcvl8d4ex',
}

const campaign2026: RecordDocument = {
  publisher: 'Kurdistan24',
  topic: 'the campaign of 2026 and Hormuz',
  published: notStated,
  address:
    'https://www.kurdistan24.net/en/story/900056/irans-supreme-leader-mojtaba-khamenei-urges-closure-of-strait-of-hormuz',
}

const karabakh2023: RecordDocument = {
  publisher: 'The California Courier',
  topic: 'the South Caucasus since 2023',
  published: notStated,
  address:
    'https://www.thecaliforniacourier.com/why-vances-south-caucasus-trip-matters-the-vps-armenia-azerbaijan-visit-starts-today-could-shape-history',
}

const pashinyanPeace: RecordDocument = {
  publisher: 'Report.az',
  topic: 'Pashinyan on peace with Azerbaijan',
  published: '2026-03-11',
  address: 'https://report.az/en/region/pashinyan-peace-with-azerbaijan-to-have-millennia-long-significance',
}

const washingtonSummit: RecordDocument = {
  publisher: 'Obyektiv',
  topic: 'the Washington summit',
  published: '2025',
  address:
    'https://www.obyektiv.media/post/washington-summit-heralds-new-era-for-armenia-azerbaijan-relations-igniting-regional-debate',
}

const vanceVisit: RecordDocument = {
  publisher: 'Trend',
  topic: 'Vance in Yerevan',
  published: '2026-02-09',
  address: 'https://www.trend.az/azerbaijan/politics/4151315.html',
}

const wheatTransit: RecordDocument = {
  publisher: 'RFE/RL',
  topic: 'transit to Armenia through Azerbaijan',
  published: notStated,
}

const fuelSupplies: RecordDocument = {
  publisher: 'Azerbaijan.us',
  topic: 'Pashinyan on fuel from Azerbaijan',
  published: notStated,
  address: 'https://azerbaijan.us/business-will-find-a-way-pashinyan-on-fuel-supplies-from-azerbaijan',
}

const trippFramework: RecordDocument = {
  publisher: 'RFE/RL',
  topic: 'the TRIPP framework',
  published: notStated,
  address: 'https://www.azatutyun.am/a/33660281.html',
}

const treatyUnsigned: RecordDocument = {
  publisher: 'RFE/RL',
  topic: 'the treaty and the Armenian constitution',
  published: notStated,
  address: 'https://www.azatutyun.am/a/33509446.html',
}

const treatyArticles: RecordDocument = {
  publisher: 'Harici',
  topic: 'seventeen articles and a referendum',
  published: notStated,
  address: 'https://harici.com.tr/en/chinas-diplomatic-influence-in-the-middle-east-at-risk',
}

const consultativeMeeting: RecordDocument = {
  publisher: 'Trend',
  topic: 'Azerbaijan in the Consultative Meeting',
  published: notStated,
  address: 'https://www.trend.az/azerbaijan/politics/4118240.html',
}

/** The stated intentions of states, and the conflicts that affect them. */
export const positions = recordPart('Positions and conflicts', [
  {
    id: 'pr-saudi-minister-condition',
    number: 1,
    says: 'Saudi Arabia’s foreign minister tied recognition of Israel to a Palestinian state and an end of the war in Gaza.',
    topic: 'palestine',
    about: ['SAU', 'PSE', 'ISR'],
    status: { country: 'SAU', rung: 'conditional' },
    event: '2025-07-28',
    documents: [saudiMinister],
  },
  {
    id: 'pr-saudi-crown-prince',
    number: 2,
    says: 'In the Oval Office the Saudi crown prince said that his country wants to be part of the Accords, but also a secured clear path to two states.',
    topic: 'palestine',
    about: ['SAU', 'PSE', 'USA'],
    status: { country: 'SAU', rung: 'conditional' },
    event: '2025-11-18',
    documents: [crownPrince],
  },
  {
    id: 'pr-saudi-declines',
    number: 3,
    says: 'By secondary reports Saudi Arabia declined Trump’s invitation of May 2026 to sign, its position unchanged.',
    mode: 'reports',
    topic: 'normalization',
    about: ['SAU', 'USA'],
    event: '2026-05-25/2026-05-28',
    documents: [saudiPathway, saudiDeclines],
  },
  {
    id: 'pr-iran-war-2025',
    number: 4,
    says: 'Iran and Israel fought a war of twelve days, in which the United States also struck Iran.',
    topic: 'security',
    about: ['IRN', 'ISR', 'USA', 'us-israel'],
    status: { country: 'IRN', rung: 'opposed' },
    event: '2025-06-13/2025-06-24',
    documents: [twelveDayWar],
  },
  {
    id: 'pr-iran-war-2026',
    number: 5,
    says: 'The United States and Israel opened a campaign against Iran, during which the Strait of Hormuz was closed.',
    topic: 'security',
    about: ['IRN', 'ISR', 'USA', 'us-israel'],
    event: '2026-02-28',
    documents: [campaign2026],
  },
  {
    id: 'pr-azerbaijan-foils-plots',
    number: 6,
    says: 'Azerbaijan said that it had foiled plots of Iran’s Revolutionary Guards against the BTC pipeline and the Israeli embassy.',
    mode: 'reports',
    topic: 'security',
    about: ['AZE', 'IRN', 'btc', 'iran'],
    event: '2026-03-06',
    documents: [foiledPlots],
  },
  {
    id: 'pr-karabakh-2023',
    number: 7,
    says: 'Azerbaijan retook Nagorno-Karabakh in September 2023, and more than 100,000 Armenians left.',
    topic: 'peace',
    about: ['AZE', 'ARM'],
    event: '2023-09-19/2023-09-20',
    documents: [karabakh2023],
  },
  {
    id: 'pr-peace-before-accession',
    number: 8,
    says: 'Reuters has it from three sources that Trump’s team treats a peace deal of Armenia and Azerbaijan as the condition for Azerbaijan’s joining.',
    mode: 'reports',
    topic: 'peace',
    about: ['AZE', 'ARM', 'USA'],
    event: '2025-08-01',
    documents: [reutersTalks, caliberTalks],
  },
  {
    id: 'pr-talks-by-sitting-administration',
    number: 9,
    says: 'The talks on Azerbaijan that Reuters reported in August 2025 were held by the Trump administration then in office.',
    mode: 'reports',
    topic: 'washington',
    about: ['USA', 'AZE'],
    event: '2025-08-01',
    documents: [reutersTalks],
  },
  {
    id: 'pr-washington-declaration',
    number: 10,
    says: 'Aliyev, Pashinyan and Trump signed a joint declaration in Washington, and the foreign ministers initialled, but did not sign, the peace treaty.',
    topic: 'peace',
    about: ['AZE', 'ARM', 'USA', 'us-israel'],
    event: '2025-08-08',
    documents: [pashinyanPeace, washingtonSummit, vanceVisit],
  },
  {
    id: 'pr-treaty-unsigned',
    number: 11,
    says: 'The peace treaty of Armenia and Azerbaijan is unsigned in every source found up to June 2026: Baku asks for a new Armenian constitution first.',
    topic: 'peace',
    about: ['AZE', 'ARM'],
    event: notStated,
    documents: [treatyUnsigned, treatyArticles],
  },
  {
    id: 'pr-transit-resumed',
    number: 12,
    says: 'Azerbaijan lifted its ban on transit to Armenia in October 2025, and Russian and Kazakh wheat arrived by that way in November.',
    topic: 'corridors',
    about: ['AZE', 'ARM', 'RUS', 'KAZ'],
    event: '2025-11',
    documents: [wheatTransit, fuelSupplies],
  },
  {
    id: 'pr-tripp-framework',
    number: 13,
    says: 'The United States and Armenia agreed on a framework for the TRIPP transit link, with a company under American control for at least 49 years; reports of 2025 had said 99.',
    topic: 'corridors',
    about: ['ARM', 'USA', 'us-israel'],
    event: '2026-01-13',
    documents: [trippFramework, washingtonSummit],
  },
  {
    id: 'pr-azerbaijan-consultative-meeting',
    number: 14,
    says: 'Azerbaijan became a full participant in the Consultative Meeting of the Central Asian heads of state.',
    topic: 'background',
    about: ['AZE', 'KAZ', 'UZB', 'TKM', 'TJK', 'KGZ'],
    event: '2025-11-16',
    documents: [consultativeMeeting],
  },
])
