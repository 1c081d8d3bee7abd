import { expect, test } from 'vitest'
import { readings } from '../facts/index.ts'
import { type Line, lineStyles, marksOf, overlayIds } from '../overlays/index.ts'
import { lineOffsetAt } from './line-drawing.ts'

const lines = readings
  .slice(0, 1)
  .flatMap(({ id }) => marksOf(overlayIds, { reading: id, subject: null }))
  .flatMap((mark): Line[] => (mark.kind === 'line' && mark.route !== null ? [mark] : []))

/** The stretches of a line, each named alike in both directions, with how far to the east of it the line is drawn. */
function stretchesOf(line: Line, zoom: number) {
  const { path } = line
  return path.slice(1).flatMap((to, index) => {
    const from = path[index]
    if (!from) return []
    const [one, other] = [from.join(), to.join()]
    const aside = lineOffsetAt(line, zoom)
    return [one < other ? { id: `${one} ${other}`, aside } : { id: `${other} ${one}`, aside: -aside }]
  })
}

test.each([3, 4.5, 6])(
  'at zoom %d lines of different routes on one course do not lie on one another',
  (zoom) => {
    const widening = zoom < 5 ? 0.75 + ((zoom - 3) / 2) * 0.25 : 1
    const hidden = lines.flatMap((one, index) =>
      lines.slice(index + 1).flatMap((other) => {
        if (one.route === other.route) return []
        const enough = (widening * (lineStyles[one.style].width + lineStyles[other.style].width)) / 2
        const theirs = new Map(stretchesOf(other, zoom).map(({ id, aside }) => [id, aside]))
        const shared = stretchesOf(one, zoom).filter(
          ({ id, aside }) => Math.abs((theirs.get(id) ?? Number.POSITIVE_INFINITY) - aside) < enough,
        )
        return shared.length === 0 ? [] : [`${one.id} and ${other.id}: ${shared.length}`]
      }),
    )
    expect(hidden).toEqual([])
  },
)
