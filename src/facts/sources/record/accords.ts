import type { RecordDocument } from '../../claim.ts'
import { recordPart } from '../../record.ts'
import { notStated } from '../../when.ts'
import { saudiPathway } from './shared-documents.ts'

const accordsOverview: RecordDocument = {
  publisher: 'Shongjog',
  topic: 'the Accords and who signed them',
  published: notStated,
  address: 'https://shongjog.news.blog/?p=1032',
}

const singerNote: RecordDocument = {
  publisher: 'Joel Singer, International Legal Materials',
  topic: 'introductory note to the Abraham Accords',
  published: notStated,
  address:
    'https://docslib.org/doc/9121486/introductory-note-to-the-abraham-accords-normalization-agreements-signed-by-israel-with-the-u-a-e-bahrain-sudan-and-morocco-by-joel-singer-various-dates-2020',
}

const bahrainCommunique: RecordDocument = {
  publisher: 'JUSTICE no. 66, IJL',
  topic: 'the Israel–Bahrain communiqué',
  published: notStated,
  address: 'https://www.ijl.org/justicem/no66/9/',
}

const sudanDeclaration: RecordDocument = {
  publisher: 'Al Arabiya',
  topic: 'Sudan signs the Declaration',
  published: '2021-01-06',
  address:
    'https://english.alarabiya.net/en/News/middle-east/2021/01/06/US-Sudan-sign-Abraham-Accords-normalizing-ties-with-Israel-US-embassy-',
}

const sudanTreaty: RecordDocument = {
  publisher: 'Morocco World News',
  topic: 'Sudan and Israel finalize a text',
  published: '2023-02',
  address:
    'https://www.moroccoworldnews.com/2023/02/36643/sudan-israel-announce-reaching-deal-on-normalizing-relations/',
}

const moroccoDeal: RecordDocument = {
  publisher: 'Jerusalem Post',
  topic: 'Israel and Morocco agree to normalize',
  published: notStated,
  address:
    'https://www.jpost.com/israel-news/israel-morocco-agree-to-normalize-relations-in-latest-us-brokered-deal-651742',
}

const kazakhstanJoins: RecordDocument = {
  publisher: 'The Times of Central Asia',
  topic: 'Kazakhstan joins the Accords',
  published: notStated,
  address: 'https://timesca.com/kazakhstan-joins-abraham-accords',
}

const kazakhstanJoinsAp: RecordDocument = {
  publisher: 'Associated Press, by a copy',
  topic: 'Kazakhstan joins the Accords',
  published: notStated,
}

const kazakhstanStatement: RecordDocument = {
  publisher: 'Qazinform',
  topic: 'statement of the Kazakh foreign ministry',
  published: '2025-11-07',
  address:
    'https://qazinform.com/news/kazakhstans-mfa-issues-statement-on-accession-to-abraham-accords-1bc8c7',
}

const saarAstana: RecordDocument = {
  publisher: 'Israel National News',
  topic: 'Israel’s foreign minister in Astana',
  published: notStated,
  address: 'https://www.israelnationalnews.com/news/421531',
}

const tokayevAshgabat: RecordDocument = {
  publisher: 'The Express Tribune',
  topic: 'Tokayev on joining the Accords',
  published: notStated,
  address:
    'https://tribune.com.pk/story/2581845/kazakhstan-joined-abraham-accords-in-effort-to-stabilize-situation-in-middle-east-president',
}

const trumpRequest: RecordDocument = {
  publisher: 'Reuters, by a digest',
  topic: 'Trump asks further states to sign',
  published: notStated,
}

const azernewsAnalysis: RecordDocument = {
  publisher: 'AzerNews',
  topic: 'analysis of Azerbaijan and the Accords',
  published: '2026-01-11',
  address: 'https://www.azernews.az/analysis/252832.html',
}

/** Accords and their signatories, and open questions. */
export const accords = recordPart('Accords and treaties', [
  {
    id: 'pr-declaration',
    number: 1,
    says: 'The Abraham Accords Declaration, a political text and not a treaty, was signed by Israel, the United Arab Emirates and Bahrain.',
    topic: 'normalization',
    about: ['ISR', 'ARE', 'BHR', 'us-israel'],
    status: { country: 'ISR', rung: 'principal' },
    event: '2020-09-15',
    documents: [singerNote],
  },
  {
    id: 'pr-united-states-witness',
    number: 2,
    says: 'The United States signed the Declaration as witness.',
    topic: 'normalization',
    about: ['USA', 'ISR', 'us-israel'],
    status: { country: 'USA', rung: 'principal' },
    event: '2020-09-15',
    documents: [singerNote],
  },
  {
    id: 'pr-emirates-treaty',
    number: 3,
    says: 'The United Arab Emirates signed a treaty of peace, diplomatic relations and full normalization with Israel at the White House.',
    topic: 'normalization',
    about: ['ARE', 'ISR'],
    status: { country: 'ARE', rung: 'member' },
    event: '2020-09-15',
    documents: [accordsOverview, singerNote],
  },
  {
    id: 'pr-bahrain-communique',
    number: 4,
    says: 'Bahrain signed a declaration on 15 September 2020 and, in Manama, the joint communiqué that establishes relations with Israel.',
    topic: 'normalization',
    about: ['BHR', 'ISR'],
    status: { country: 'BHR', rung: 'member' },
    event: '2020-10-18',
    documents: [accordsOverview, singerNote, bahrainCommunique],
  },
  {
    id: 'pr-morocco-declaration',
    number: 5,
    says: 'Morocco signed a joint declaration in Rabat, with liaison offices and tied to American recognition of its sovereignty over Western Sahara.',
    topic: 'normalization',
    about: ['MAR', 'ISR', 'USA'],
    status: { country: 'MAR', rung: 'member' },
    event: '2020-12-22',
    documents: [accordsOverview, moroccoDeal],
  },
  {
    id: 'pr-sudan-declaration',
    number: 6,
    says: 'Sudan signed the Declaration; a bilateral text was finalized in February 2023, but signing it was left to a civilian government and nothing is ratified.',
    topic: 'normalization',
    about: ['SDN', 'ISR'],
    status: { country: 'SDN', rung: 'joining' },
    event: '2021-01-06',
    documents: [accordsOverview, sudanDeclaration, sudanTreaty],
  },
  {
    id: 'pr-kazakhstan-joins',
    number: 7,
    says: 'Trump announced, after a call with Tokayev and Netanyahu, that Kazakhstan joins the Accords; its government called that a “natural and logical continuation”.',
    topic: 'normalization',
    about: ['KAZ', 'USA', 'ISR', 'us-israel'],
    status: { country: 'KAZ', rung: 'joining' },
    event: '2025-11-06',
    documents: [kazakhstanJoins, kazakhstanJoinsAp, kazakhstanStatement],
  },
  {
    id: 'pr-kazakhstan-repeats',
    number: 8,
    says: 'Tokayev repeated the decision in Ashgabat in December 2025, and Israel’s foreign minister welcomed it in Astana in January 2026; no report of a completed signing was found.',
    topic: 'normalization',
    about: ['KAZ', 'ISR'],
    event: '2026-01',
    documents: [saarAstana, tokayevAshgabat],
  },
  {
    id: 'pr-no-further-accession',
    number: 9,
    says: 'After Kazakhstan no further accession was found up to the end of June 2026; in May 2026 Trump “mandatorily requested” that Saudi Arabia, Turkey and others sign, as part of a settlement with Iran, and no acceptance was found.',
    topic: 'normalization',
    about: ['USA', 'SAU', 'TUR'],
    event: '2026-05-23/2026-05-25',
    documents: [trumpRequest, saudiPathway],
  },
  {
    id: 'pr-azerbaijan-hypothetical',
    number: 10,
    says: 'Azerbaijan is not a member in any source found; an analysis of January 2026 in AzerNews still treats joining as hypothetical.',
    topic: 'normalization',
    about: ['AZE'],
    event: '2026-01-11',
    documents: [azernewsAnalysis],
  },
])
