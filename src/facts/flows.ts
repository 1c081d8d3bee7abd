import { type ClaimId, claimOf } from './claims.ts'
import { countedIn } from './counted.ts'
import type { CountryId } from './countries.ts'
import type { DestinationId } from './destinations.ts'
import type { HubId, LngLat } from './hubs.ts'
import type { ReadingId } from './reading.ts'
import { type TensionId, tensions } from './tensions.ts'

/** The remark of a claim on the amount of a flow, in our own short words. */
interface Remark {
  readonly claim: ClaimId
  readonly says: string
}

/** Oil or gas that goes, or could go, from a country to a destination, according to at least one claim. */
interface Flow {
  readonly from: CountryId
  readonly to: DestinationId
  readonly carries: 'oil' | 'gas'
  readonly because: readonly [ClaimId, ...ClaimId[]]
  /** Its arc begins at a place in its country, and ends at its destination, or at another place of the same country. */
  readonly arc: {
    readonly start: LngLat
    readonly end?: LngLat
    /** How far it bends to the left where no claim names its way, as a part of its length. */
    readonly bend: number
    /** The claim that names its way, and the hubs on that side. They are used where a reading counts the claim. */
    readonly named?: { readonly by: ClaimId; readonly via: readonly HubId[] }
  }
  /**
   * The claim that gives the amount of this flow in a year. These are not amounts: a share, a capacity, a flow to a
   * part of the destination, and the flow of others through the same line.
   */
  readonly amount?: ClaimId
  /** A remark on the amount, or in place of it. */
  readonly remark?: Remark
  /** The contradiction in which its claims are one side. */
  readonly contested?: TensionId
  /** The shares of the destination's supply, according to sources. They are never averaged, so each has its year. */
  readonly shares?: readonly { readonly claim: ClaimId; readonly figure: string }[]
}

/** Every flow from Azerbaijan or Kazakhstan to a destination in a claim, and no other. */
const flows: readonly Flow[] = [
  {
    from: 'AZE',
    to: 'israel',
    carries: 'oil',
    arc: {
      start: [46.9, 39.5],
      end: [34.62, 31.68],
      bend: 0.12,
      named: { by: 'pr-ceyhan-israel-tankers', via: ['northeast-anatolia', 'ceyhan'] },
    },
    amount: 'pr-azerbaijan-israel-volume',
    remark: { claim: 'pr-azerbaijan-israel-volume', says: 'roughly, according to Kpler’s count' },
    because: [
      'rd-oil-share',
      'sp-azerbaijan-supplies-oil-gas',
      'pr-azerbaijan-israel-volume',
      'pr-israel-crude-2025',
      'pr-israel-crude-third',
      'pr-israel-crude-2024',
      'pr-israel-crude-both',
      'pr-israel-crude-2023',
      'pr-azerbaijan-israel-january-2024',
      'pr-azerbaijan-israel-customs',
      'pr-ceyhan-israel-tankers',
    ],
    shares: [
      { claim: 'rd-oil-share', figure: '“nearly 40%”' },
      { claim: 'pr-israel-crude-2024', figure: 'around 40 %, all that comes through BTC' },
      { claim: 'pr-israel-crude-2025', figure: '46.4 %' },
      { claim: 'pr-israel-crude-third', figure: 'roughly a third, all that comes through BTC' },
    ],
  },
  {
    from: 'AZE',
    to: 'israel',
    carries: 'gas',
    arc: { start: [48.5, 39.6], end: [34.95, 30.55], bend: 0.07 },
    contested: 'oil-or-gas',
    because: ['sp-azerbaijan-supplies-oil-gas'],
  },
  {
    from: 'KAZ',
    to: 'israel',
    carries: 'oil',
    arc: {
      start: [55.5, 49.6],
      bend: -0.23,
      named: {
        by: 'pr-novorossiysk-israel-tankers',
        via: ['kalmykia', 'kerch', 'central-black-sea', 'central-anatolia', 'cyprus'],
      },
    },
    because: [
      'sp-kazakhstan-supplies-oil-gas',
      'pr-novorossiysk-israel-tankers',
      'pr-israel-crude-both',
      'pr-israel-crude-2023',
    ],
  },
  {
    from: 'KAZ',
    to: 'israel',
    carries: 'gas',
    arc: { start: [58, 47.5], bend: -0.07 },
    contested: 'oil-or-gas',
    because: ['sp-kazakhstan-supplies-oil-gas'],
  },
  {
    from: 'AZE',
    to: 'europe',
    carries: 'oil',
    arc: { start: [47.3, 41.25], bend: -0.14 },
    because: ['sp-europe-alternative-supply'],
  },
  {
    from: 'AZE',
    to: 'europe',
    carries: 'gas',
    arc: {
      start: [46.3, 41],
      bend: 0.06,
      named: { by: 'pr-tanap-route', via: ['south-georgia', 'north-anatolia', 'thrace'] },
    },
    because: ['sp-europe-alternative-supply', 'pr-scp-route', 'pr-tanap-route', 'pr-tanap-capacity'],
  },
  {
    from: 'KAZ',
    to: 'europe',
    carries: 'oil',
    arc: {
      start: [53, 51],
      bend: -0.26,
      named: { by: 'pr-atyrau-samara-germany', via: ['samara', 'bryansk'] },
    },
    remark: { claim: 'pr-atyrau-samara-germany', says: '2.1 Mt/y (2025) to Germany alone' },
    because: ['sp-europe-alternative-supply', 'pr-atyrau-samara-germany'],
  },
  {
    from: 'KAZ',
    to: 'europe',
    carries: 'gas',
    arc: { start: [59, 50], bend: -0.02 },
    because: ['sp-europe-alternative-supply'],
  },
  {
    from: 'KAZ',
    to: 'russian-ports',
    carries: 'oil',
    arc: { start: [59.5, 48.3], bend: 0.1, named: { by: 'pr-cpc-route', via: ['north-caspian', 'kuban'] } },
    amount: 'pr-cpc-fields',
    remark: {
      claim: 'pr-cpc-shipments',
      says: 'from three fields, out of 70.52 that the CPC shipped in all',
    },
    because: ['pr-cpc-shipments', 'pr-cpc-fields', 'pr-cpc-share', 'pr-cpc-route'],
  },
  {
    from: 'AZE',
    to: 'russian-ports',
    carries: 'oil',
    arc: {
      start: [48.6, 41.6],
      bend: 0.1,
      named: { by: 'pr-baku-novorossiysk-route', via: ['makhachkala'] },
    },
    remark: { claim: 'pr-baku-novorossiysk-capacity', says: 'little in the 2020s' },
    because: ['pr-baku-novorossiysk-route', 'pr-baku-novorossiysk-capacity'],
  },
  {
    from: 'KAZ',
    to: 'china',
    carries: 'oil',
    arc: { start: [70.6, 48.7], bend: 0.12 },
    amount: 'pr-kazakhstan-china-shipments',
    because: ['pr-kazakhstan-china-shipments', 'pr-kazakhstan-china-route'],
  },
]

/** A flow according to the sources of one reading. */
export interface SeenFlow {
  readonly flow: Flow
  /** The claims of the reading's own sources. */
  readonly because: readonly [ClaimId, ...ClaimId[]]
  /** The claim that gives the amount, if one of the reading's sources gives it. */
  readonly amount: ClaimId | null
  /** The remark on the amount, if one of the reading's sources makes it. */
  readonly remark: string | null
  /** The hubs of its arc, if one of the reading's sources names its way. */
  readonly via: readonly HubId[] | null
  /** Whether the flow is only foreseen: every claim of the reading is a forecast. */
  readonly possible: boolean
  /** Whether the reading has both sides of the contradiction. */
  readonly contested: boolean
}

/** The flows in the claims of a reading's sources. No other source adds a claim or an amount. */
export function flowsSeen(reading: ReadingId): readonly SeenFlow[] {
  const counted = countedIn(reading)
  return flows.flatMap((flow): SeenFlow[] => {
    const [first, ...others] = flow.because.filter(counted)
    if (first === undefined) return []
    const because = [first, ...others] as const
    const sides = tensions.find(({ id }) => id === flow.contested)?.sides ?? []
    return [
      {
        flow,
        because,
        amount: flow.amount !== undefined && counted(flow.amount) ? flow.amount : null,
        remark: flow.remark && counted(flow.remark.claim) ? flow.remark.says : null,
        via: flow.arc.named && counted(flow.arc.named.by) ? flow.arc.named.via : null,
        possible: because.every((id) => claimOf(id).mode === 'forecasts'),
        contested: sides.length > 0 && sides.every((side) => side.some(counted)),
      },
    ]
  })
}

/**
 * Million tonnes a year for a thousand barrels a day: the 1.2 million barrels a day that BTC can carry since 2009 are
 * about 60 million tonnes a year, as bp and Global Energy Monitor give them.
 */
const tonnesOfBarrels = 0.05

/** The amount of a claim, in million tonnes of oil a year. Null if its unit cannot be converted. */
export function tonnesOf(id: ClaimId): number | null {
  const { quantity } = claimOf(id)
  if (quantity === undefined || typeof quantity.value !== 'number') return null
  if (quantity.unit === 'Mt/y') return quantity.value
  return quantity.unit === 'kb/d' ? quantity.value * tonnesOfBarrels : null
}
