import { expect, test } from 'vitest'
import { routes } from '../facts/index.ts'
import { lineOffsetAt } from './line-drawing.ts'
import { lineStyleOf, lineStyles } from './line-styles.ts'

const legs = routes.flatMap((route) =>
  route.legs.map((leg) => ({
    route: route.id,
    name: `${route.id}/${leg.id}`,
    waypoints: leg.waypoints,
    style: lineStyleOf(route, leg),
  })),
)

/** The stretches of a leg, each named alike in both directions, with how far to the east of it the line is drawn. */
function stretchesOf({ waypoints, route, style }: (typeof legs)[number], zoom: number) {
  return waypoints.slice(1).flatMap(({ at: to }, index) => {
    const from = waypoints[index]?.at
    if (!from) return []
    const [one, other] = [from.join(), to.join()]
    const aside = lineOffsetAt({ style, route }, zoom)
    return [one < other ? { id: `${one} ${other}`, aside } : { id: `${other} ${one}`, aside: -aside }]
  })
}

test.each([3, 4.5, 6])(
  'at zoom %d lines of different routes on one course do not lie on one another',
  (zoom) => {
    const widening = zoom < 5 ? 0.75 + ((zoom - 3) / 2) * 0.25 : 1
    const hidden = legs.flatMap((one, index) =>
      legs.slice(index + 1).flatMap((other) => {
        if (one.route === other.route) return []
        const enough = (widening * (lineStyles[one.style].width + lineStyles[other.style].width)) / 2
        const theirs = new Map(stretchesOf(other, zoom).map(({ id, aside }) => [id, aside]))
        const shared = stretchesOf(one, zoom).filter(
          ({ id, aside }) => Math.abs((theirs.get(id) ?? Number.POSITIVE_INFINITY) - aside) < enough,
        )
        return shared.length === 0 ? [] : [`${one.name} and ${other.name}: ${shared.length}`]
      }),
    )
    expect(hidden).toEqual([])
  },
)
