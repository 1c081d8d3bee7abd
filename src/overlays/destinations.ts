import {
  claimOf,
  countryOf,
  destinations,
  evidenceOf,
  flowsSeen,
  type SeenFlow,
  tonnesOf,
} from '../facts/index.ts'
import { amountOf } from '../facts/words.ts'
import type { LineStyleId } from '../symbols/line-styles.ts'
import { curveThrough, placesOf } from './branches.ts'
import { becauseOf, type Line, type Mark, type MarkContext, type Point } from './marks.ts'
import { overlay, rowsOf } from './overlay.ts'
import { arcWords } from './words.ts'

/**
 * The widths of oil flows in CSS pixels, by classes of million tonnes a year. The amounts differ by a factor of more than
 * fifty, so widths in proportion would leave all but one too thin. The least is wider than a flow without an amount.
 */
const widths = [
  { key: 'oil-over-50', over: 50, width: 10, name: 'Oil, over 50 Mt/y' },
  { key: 'oil-over-10', over: 10, width: 7, name: 'Oil, 10–50 Mt/y' },
  { key: 'oil-over-2', over: 2, width: 4.6, name: 'Oil, 2–10 Mt/y' },
  { key: 'oil-under-2', over: 0, width: 2.9, name: 'Oil, up to 2 Mt/y' },
] as const

function lineStyleOf({ flow, possible, contested }: SeenFlow, measured: boolean): LineStyleId {
  if (possible) return `${flow.carries} flow possible`
  if (flow.carries === 'oil') return measured ? 'oil flow' : 'oil flow unmeasured'
  return contested ? 'gas flow contested' : 'gas flow'
}

function pathOf({ flow, via }: SeenFlow): Line['path'] {
  const { start, bend, end = destinations[flow.to].at } = flow.arc
  return curveThrough(placesOf({ start, via, end, bend }))
}

function arcOf(seen: SeenFlow): Line {
  const { flow, because, amount, contested } = seen
  const tonnes = amount === null || flow.carries === 'gas' ? null : tonnesOf(amount)
  const wide = tonnes === null ? undefined : widths.find(({ over }) => tonnes > over)
  const style = lineStyleOf(seen, wide !== undefined)
  return {
    kind: 'line',
    id: `flow-${flow.from}-${flow.to}-${flow.carries}`,
    key: wide?.key ?? style,
    subject: flow.from,
    route: null,
    leg: flow.carries,
    style,
    ...(wide ? { width: wide.width } : {}),
    says: arcWords.flow(
      arcWords.carried(seen),
      countryOf(flow.from).name,
      destinations[flow.to].name,
      amountOf(amount === null ? undefined : claimOf(amount).quantity, seen.remark),
    ),
    ends: {
      from: { name: countryOf(flow.from).name, subject: flow.from, country: flow.from },
      to: [
        {
          name: destinations[flow.to].name,
          subject: destinations[flow.to].country ?? flow.from,
          country: destinations[flow.to].point ? null : destinations[flow.to].country,
        },
      ],
    },
    path: pathOf(seen),
    because,
    evidence: evidenceOf(because, contested),
  }
}

/** The dots at which arcs end. A dot rests on the claims of all its arcs, and opens the country of the first. */
function dotsOf(arcs: readonly Line[], seen: readonly SeenFlow[]): readonly Point[] {
  return Object.entries(destinations).flatMap(([id, { at, name, point }]): Point[] => {
    const first = seen.find(({ flow }) => flow.to === id)
    const because = becauseOf(seen.filter(({ flow }) => flow.to === id).flatMap((one) => one.because))
    if (point === null || first === undefined || because === null || arcs.length === 0) return []
    return [
      {
        kind: 'point',
        id: `destination-${id}`,
        key: 'destination',
        subject: first.flow.from,
        route: null,
        name: point.name,
        says: arcWords.destination(name, point.name),
        symbol: 'destination',
        ring: 'oil',
        side: point.side,
        at,
        because,
        evidence: evidenceOf(because, false),
      },
    ]
  })
}

function marks(context: MarkContext): readonly Mark[] {
  const seen = flowsSeen(context.reading)
  // The widest are drawn first, so none hides another.
  const arcs = seen.map(arcOf).sort((one, other) => (other.width ?? 0) - (one.width ?? 0))
  return [...arcs, ...dotsOf(arcs, seen)]
}

/** Oil and gas from their origin to their destination, as arcs; “Energy flows” draws the courses. */
export const destinationsOverlay = overlay({
  id: 'flows',
  name: 'Energy by destination',
  shortName: 'Destinations',
  drawnAt: 60,
  theme: 'line',
  precedence: 30,
  marks,
  rows: [
    ...widths.map(({ key, name, width }) => ({
      key,
      name,
      meaning:
        'The width shows the amount of oil that a claim gives, in million tonnes a year; 1 kb/d counts as 0.05 Mt a year. Arcs do not show routes. They cannot be added up, since some oil goes on from Novorossiysk to Israel',
      swatch: { kind: 'line', style: 'oil flow', width } as const,
    })),
    ...rowsOf([
      'oil flow unmeasured',
      'oil flow possible',
      'gas flow',
      'gas flow contested',
      'gas flow possible',
    ]),
    {
      key: 'destination',
      name: 'Destination',
      meaning:
        'The end of the arcs. The dot “Europe”, in the east of the European Union, means all of Europe and no single place',
      swatch: { kind: 'point' },
    },
  ],
})
