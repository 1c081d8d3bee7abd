import type { ClaimId } from './claims.ts'
import type { CountryId } from './countries.ts'
import type { HubId, LngLat } from './hubs.ts'

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
  /**
   * Where its arc begins and ends, each place in its own country and clear of its name, and the hubs in between. An arc
   * without hubs is a plain curve.
   */
  readonly arc: { readonly start: LngLat; readonly via?: readonly HubId[]; readonly end: LngLat }
}

/** The arcs of the United States begin in its east, and those of Azerbaijan's outreach near Baku. */
const america: LngLat = [-80, 40.5]
const baku: LngLat = [49.3, 40.5]

/** The ways of those arcs. Arcs with the same first hubs share a trunk, so each way goes on from the one before. */
const toBlackSea: readonly HubId[] = ['atlantic', 'carpathians', 'moldova', 'dnieper']
const toDonbas: readonly HubId[] = [...toBlackSea, 'donbas']
const toCaucasus: readonly HubId[] = [...toDonbas, 'kuma', 'terek']
const toLowerVolga: readonly HubId[] = [...toDonbas, 'kuma', 'lower-volga']
const toUstyurt: readonly HubId[] = [...toLowerVolga, 'ustyurt']
const toSyrDarya: readonly HubId[] = [...toUstyurt, 'syr-darya']
const overCaspian: readonly HubId[] = ['east-caspian']
const toAmuDarya: readonly HubId[] = [...overCaspian, 'amu-darya']
const toZeravshan: readonly HubId[] = [...toAmuDarya, 'zeravshan']

const outreach: readonly [ClaimId] = ['rd-azerbaijani-outreach']

/** Every approach, mediation, pressure and condition in the claims. */
export const ties: readonly Tie[] = [
  {
    from: 'USA',
    to: 'AZE',
    kind: 'approaches',
    because: ['rd-talks-under-way', 'rd-baku-meeting', 'pr-talks-by-sitting-administration'],
    arc: {
      start: america,
      via: toCaucasus,
      end: [47, 41.4],
    },
  },
  {
    from: 'USA',
    to: 'KAZ',
    kind: 'approaches',
    because: ['rd-approach-kazakhstan', 'pr-kazakhstan-joins'],
    arc: {
      start: america,
      via: toLowerVolga,
      end: [61, 48.9],
    },
  },
  {
    from: 'USA',
    to: 'UZB',
    kind: 'approaches',
    because: ['rd-approach-uzbekistan'],
    arc: {
      start: america,
      via: toUstyurt,
      end: [63.2, 42.9],
    },
  },
  {
    from: 'USA',
    to: 'TKM',
    kind: 'approaches',
    because: ['rd-approach-turkmenistan'],
    arc: {
      start: america,
      via: toUstyurt,
      end: [58.4, 41.8],
    },
  },
  {
    from: 'USA',
    to: 'TJK',
    kind: 'approaches',
    because: ['rd-approach-tajikistan'],
    arc: {
      start: america,
      via: toSyrDarya,
      end: [69.7, 40.4],
    },
  },
  {
    from: 'USA',
    to: 'KGZ',
    kind: 'approaches',
    because: ['rd-approach-kyrgyzstan'],
    arc: {
      start: america,
      via: toSyrDarya,
      end: [72.2, 42.45],
    },
  },
  {
    from: 'USA',
    to: 'SAU',
    kind: 'approaches',
    because: ['rd-saudi-backchannel', 'pr-no-further-accession'],
    arc: {
      start: america,
      via: [...toDonbas, 'levant'],
      end: [41.5, 28.6],
    },
  },
  {
    from: 'USA',
    to: 'TUR',
    kind: 'approaches',
    because: ['pr-no-further-accession'],
    arc: { start: america, via: toBlackSea, end: [34.7, 40] },
  },
  {
    from: 'AZE',
    to: 'KAZ',
    kind: 'approaches',
    because: outreach,
    arc: { start: baku, end: [53.2, 44.2] },
  },
  {
    from: 'AZE',
    to: 'UZB',
    kind: 'approaches',
    because: outreach,
    arc: { start: baku, via: toAmuDarya, end: [64.3, 40.75] },
  },
  {
    from: 'AZE',
    to: 'TKM',
    kind: 'approaches',
    because: outreach,
    arc: { start: baku, via: overCaspian, end: [56, 39.6] },
  },
  {
    from: 'AZE',
    to: 'TJK',
    kind: 'approaches',
    because: outreach,
    arc: { start: baku, via: toZeravshan, end: [68.5, 38.3] },
  },
  {
    from: 'AZE',
    to: 'KGZ',
    kind: 'approaches',
    because: outreach,
    arc: { start: baku, via: toZeravshan, end: [72.8, 39.75] },
  },
  {
    from: 'USA',
    to: 'ARM',
    kind: 'mediates',
    because: ['rd-accession-as-precondition', 'pr-washington-declaration', 'pr-tripp-framework'],
    arc: {
      start: america,
      via: toCaucasus,
      end: [45.2, 40.95],
    },
  },
  {
    from: 'AZE',
    to: 'ARM',
    kind: 'fights',
    because: ['rd-karabakh-conflict', 'rd-skirmishes', 'pr-karabakh-2023', 'pr-treaty-unsigned'],
    arc: { start: [47.5, 40.35], end: [45.25, 40.62] },
  },
  {
    from: 'IRN',
    to: 'ARM',
    kind: 'supports',
    because: ['sp-iran-supported-armenia'],
    arc: { start: [46.9, 37.3], end: [46.2, 39.2] },
  },
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
    arc: { start: [48.5, 36.8], end: [48.35, 39.1] },
  },
  {
    from: 'IRN',
    to: 'KAZ',
    kind: 'pressures',
    because: ['sp-iran-pressure-kazakhstan'],
    arc: { start: [56, 37], end: [55.6, 44.4] },
  },
  {
    from: 'RUS',
    to: 'KAZ',
    kind: 'pressures',
    because: ['sp-russia-china-oppose-integration'],
    arc: { start: [56.2, 53.2], end: [63.8, 51.4] },
  },
  {
    from: 'CHN',
    to: 'KAZ',
    kind: 'pressures',
    because: ['sp-russia-china-oppose-integration'],
    arc: { start: [87, 43.6], end: [79.2, 46.2] },
  },
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
    arc: { start: [38.4, 28.1], end: [34.95, 30.5] },
  },
]
