import type { ClaimId } from './claims.ts'
import type { CountryId } from './countries.ts'

/** The kinds of action of one state towards another, each with its effect: together, apart or open. */
export const tieKinds = {
  approaches: { sign: 'together', verb: 'approaches' },
  mediates: { sign: 'together', verb: 'mediates with' },
  supports: { sign: 'together', verb: 'supports' },
  conditions: { sign: 'open', verb: 'sets a condition for' },
  pressures: { sign: 'apart', verb: 'puts pressure on' },
  fights: { sign: 'apart', verb: 'is in conflict with' },
} as const
export type TieKind = keyof typeof tieKinds

/** An action of one state towards another, according to at least one claim. */
export interface Tie {
  readonly from: CountryId
  readonly to: CountryId
  readonly kind: TieKind
  readonly because: readonly [ClaimId, ...ClaimId[]]
}

const outreach: readonly [ClaimId] = ['rd-azerbaijani-outreach']

/** Every approach, mediation, pressure and condition in the claims. */
export const ties: readonly Tie[] = [
  {
    from: 'USA',
    to: 'AZE',
    kind: 'approaches',
    because: ['rd-talks-under-way', 'rd-baku-meeting', 'pr-talks-by-sitting-administration'],
  },
  { from: 'USA', to: 'KAZ', kind: 'approaches', because: ['rd-approach-kazakhstan', 'pr-kazakhstan-joins'] },
  { from: 'USA', to: 'UZB', kind: 'approaches', because: ['rd-approach-uzbekistan'] },
  { from: 'USA', to: 'TKM', kind: 'approaches', because: ['rd-approach-turkmenistan'] },
  { from: 'USA', to: 'TJK', kind: 'approaches', because: ['rd-approach-tajikistan'] },
  { from: 'USA', to: 'KGZ', kind: 'approaches', because: ['rd-approach-kyrgyzstan'] },
  {
    from: 'USA',
    to: 'SAU',
    kind: 'approaches',
    because: ['rd-saudi-backchannel', 'pr-no-further-accession'],
  },
  { from: 'USA', to: 'TUR', kind: 'approaches', because: ['pr-no-further-accession'] },
  { from: 'AZE', to: 'KAZ', kind: 'approaches', because: outreach },
  { from: 'AZE', to: 'UZB', kind: 'approaches', because: outreach },
  { from: 'AZE', to: 'TKM', kind: 'approaches', because: outreach },
  { from: 'AZE', to: 'TJK', kind: 'approaches', because: outreach },
  { from: 'AZE', to: 'KGZ', kind: 'approaches', because: outreach },
  {
    from: 'USA',
    to: 'ARM',
    kind: 'mediates',
    because: ['rd-accession-as-precondition', 'pr-washington-declaration', 'pr-tripp-framework'],
  },
  {
    from: 'AZE',
    to: 'ARM',
    kind: 'fights',
    because: ['rd-karabakh-conflict', 'rd-skirmishes', 'pr-karabakh-2023', 'pr-treaty-unsigned'],
  },
  { from: 'IRN', to: 'ARM', kind: 'supports', because: ['sp-iran-supported-armenia'] },
  {
    from: 'IRN',
    to: 'AZE',
    kind: 'pressures',
    because: [
      'sp-iran-against-azerbaijan',
      'sp-iran-espionage-baku',
      'sp-iran-threats-jewish-communities',
      'pr-azerbaijan-foils-plots',
    ],
  },
  { from: 'IRN', to: 'KAZ', kind: 'pressures', because: ['sp-iran-pressure-kazakhstan'] },
  { from: 'RUS', to: 'KAZ', kind: 'pressures', because: ['sp-russia-china-oppose-integration'] },
  { from: 'CHN', to: 'KAZ', kind: 'pressures', because: ['sp-russia-china-oppose-integration'] },
  {
    from: 'SAU',
    to: 'ISR',
    kind: 'conditions',
    because: [
      'rd-saudi-condition',
      'rd-saudi-officials-refuse',
      'pr-saudi-minister-condition',
      'pr-saudi-crown-prince',
    ],
  },
]
