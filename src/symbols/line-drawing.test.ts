import { describe, expect, test } from 'vitest'
import { routes } from '../facts/index.ts'
import { contrast } from './contrast.ts'
import { casingColour, lineOffsetAt, widthOf } from './line-drawing.ts'
import { type LineStyleId, lineStyleOf, lineStyles } from './line-styles.ts'
import { palettes } from './palette.ts'
import { lineOpacityOf } from './strength.ts'

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

describe('a quiet line', () => {
  const ids = Object.keys(lineStyles) as readonly LineStyleId[]

  test.each(ids)('%s is thinner than in full strength, and nearer to its course', (style) => {
    const full = { style, route: null, approximate: false }
    expect(widthOf({ ...full, quiet: true })).toBeLessThan(widthOf(full))
    for (const zoom of [2, 4, 6, 9]) {
      const [near, far] = [lineOffsetAt({ ...full, quiet: true }, zoom), lineOffsetAt(full, zoom)]
      expect(Math.abs(near)).toBeLessThanOrEqual(Math.abs(far))
    }
  })

  test.each(['light', 'dark'] as const)('keeps a contrast of 3:1 on its casing, %s', (theme) => {
    const { colours } = palettes[theme]
    for (const style of ids) {
      const seen = blended(
        colours[lineStyles[style].colour],
        colours[casingColour],
        lineOpacityOf({ quiet: true }),
      )
      expect(contrast(seen, colours[casingColour]), style).toBeGreaterThanOrEqual(3)
    }
  })
})

/** A colour `#rrggbb` of an opacity over another. */
function blended(above: string, below: string, opacity: number): string {
  const parts = (hex: string) => [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))
  const others = parts(below)
  const mixed = parts(above).map((part, index) =>
    Math.round(part * opacity + (others[index] ?? 0) * (1 - opacity)),
  )
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
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
