import { article } from '../../article.ts'
import { notStated } from '../../when.ts'
import { renewedDiplomacyClaims } from './claims.ts'
import outline from './outline.json' with { type: 'json' }

export const renewedDiplomacy = article({
  id: 'renewed-diplomacy',
  prefix: 'rd',
  name: 'Renewed Diplomacy',
  title: 'Renewed Diplomacy (our short name; the copy we hold has no title)',
  publisher: notStated,
  author: notStated,
  published: notStated,
  publishedInferred:
    'not before mid-2025, because it gives more than 60,000 Palestinian deaths in Gaza; yet it also writes of the 2024 U.S. election as still to come',
  outline,
  silent: [],
  upstream: [
    { who: 'a foreign news agency', what: 'the report the article rests on, which it does not name' },
    {
      who: 'unnamed sources',
      what: 'people close to the matter, a senior official and experts, none of them named',
    },
  ],
  limits: [
    {
      written: '2026-11-21',
      says: 'Its dating contradicts itself: it calls Donald Trump a former president before the 2024 election, and gives a Gaza death toll that was first reported in mid-2025.',
    },
    {
      written: '2026-11-21',
      says: 'It names no author, no publisher and none of its sources, so nothing in it can be traced further than “unnamed sources, by a news agency, by the article”.',
    },
    {
      written: '2026-11-21',
      says: 'The public record has a Reuters report of 1 August 2025 on the same talks. Where the article and that report differ, we show both.',
    },
  ],
  checked: '2026-11-21',
  claims: renewedDiplomacyClaims,
})
