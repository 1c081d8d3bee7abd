import { article } from '../../article.ts'
import { notStated } from '../../when.ts'
import { strategicPartnershipsClaims } from './claims.ts'
import outline from './outline.json' with { type: 'json' }

export const strategicPartnerships = article({
  id: 'strategic-partnerships',
  prefix: 'sp',
  name: 'Strategic Partnerships',
  title: 'Strategic Partnerships on the Horizon',
  publisher: 'Faith & Freedom News',
  author: notStated,
  published: notStated,
  publishedInferred:
    'after 20 January 2025, because it writes of “the Trump administration” as the one in office',
  outline,
  silent: [
    {
      section: 'Sources:',
      paragraph: 1,
      because: 'names an institution without saying what was taken from it',
    },
    { section: 'Sources:', paragraph: 2, because: 'names a site without saying what was taken from it' },
    {
      section: 'Sources:',
      paragraph: 3,
      because: 'names an institution without saying what was taken from it',
    },
    {
      section: 'About The Author',
      paragraph: 1,
      because: 'a line of the site, under a heading that names no author',
    },
    { section: 'About The Author', paragraph: 2, because: 'an invitation to subscribe' },
  ],
  upstream: [
    {
      who: 'Ayoob Kara',
      what: 'an analysis in the Jewish News Syndicate by this former Israeli minister, which most of the article retells',
    },
    {
      who: 'unnamed diplomatic experts and analysts',
      what: 'the terms “multi-vector” and “win-win-win-win”',
    },
    {
      who: 'the Israeli Ministry of Foreign Affairs, an Abraham Accords site and the U.S. Department of State',
      what: 'listed at the end, without saying for which statement',
    },
  ],
  limits: [
    {
      written: '2026-11-21',
      says: 'It retells a single opinion piece by a former Israeli minister who argues for the accession he describes; it names no second voice for its main points.',
    },
    {
      written: '2026-11-21',
      says: 'It does not say where the op-ed ends and its own words begin, except under its own “Analysis” heading, so most claims carry no chain although they may be the minister’s.',
    },
    {
      written: '2026-11-21',
      says: 'It gives no figure and no date for anything it reports.',
    },
  ],
  checked: '2026-11-21',
  claims: strategicPartnershipsClaims,
})
