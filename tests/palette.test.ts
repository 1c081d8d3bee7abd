import { describe, expect, test } from 'vitest'
import { lineStyles, palettes, type Theme } from '../src/overlays/index.ts'
import { contrast, enough, legibleOn } from '../src/symbols/contrast.ts'
import { difference, lightness, type Vision, visions } from './support/colour-vision.ts'

const themes: readonly Theme[] = ['light', 'dark']
const ramp = ['member', 'joining', 'candidate', 'approached', 'relations'] as const
const rungs = [...ramp, 'conditional', 'opposed', 'principal', 'named'] as const

function worst(colours: readonly (readonly [name: string, hex: string])[], vision: Vision) {
  const pairs = colours.flatMap(([name, hex], index) =>
    colours.slice(index + 1).map(([other, second]) => ({
      pair: `${name} and ${other}`,
      apart: difference(hex, second, vision),
    })),
  )
  return pairs.reduce((least, one) => (one.apart < least.apart ? one : least))
}

const kindsOfTies = ['approaches', 'mediates', 'supports', 'conditions', 'pressures', 'fights'] as const

test('each kind of tie has a head of its own, so it can be recognized in greyscale', () => {
  const forms = kindsOfTies.map((kind) => lineStyles[kind].head)
  expect(forms).not.toContain(null)
  expect(new Set(forms).size).toBe(kindsOfTies.length)
})

test('kinds of ties whose heads or colours could be confused differ in their dashes too', () => {
  const looks = kindsOfTies.map((kind) => `${lineStyles[kind].colour} ${lineStyles[kind].dash}`)
  expect(new Set(looks).size).toBe(kindsOfTies.length)
})

describe.each(themes)('the %s palette', (theme) => {
  const { rungs: colours, colours: named } = palettes[theme]

  test('the rungs that lead to membership form one ramp of lightness', () => {
    const steps = ramp.map((rung) => lightness(colours[rung]))
    const sorted = [...steps].sort((a, b) => (theme === 'light' ? a - b : b - a))
    expect(steps).toEqual(sorted)
  })

  test.each(rungs)('a name is legible on the colour of %s', (rung) => {
    const text = legibleOn(colours[rung], palettes[theme], named.label)
    expect(contrast(text, colours[rung])).toBeGreaterThanOrEqual(enough)
  })

  test('neighbouring rungs differ in grey by at least 7 steps of lightness', () => {
    ramp.slice(1).forEach((rung, index) => {
      const before = ramp[index]
      if (before === undefined) return
      expect(Math.abs(lightness(colours[rung]) - lightness(colours[before])), rung).toBeGreaterThan(7)
    })
  })

  test.each((Object.keys(visions) as Vision[]).filter((vision) => vision !== 'greyscale'))(
    'any two rungs differ clearly under %s',
    (vision) => {
      const { pair, apart } = worst(
        rungs.map((rung) => [rung, colours[rung]] as const),
        vision,
      )
      expect(apart, pair).toBeGreaterThan(7)
    },
  )

  test.each(Object.keys(visions) as Vision[])('any two kinds of ties differ under %s', (vision) => {
    for (const [index, one] of kindsOfTies.entries()) {
      for (const other of kindsOfTies.slice(index + 1)) {
        const [first, second] = [lineStyles[one], lineStyles[other]]
        const apart = difference(named[first.colour], named[second.colour], vision)
        const alike = first.head === second.head && String(first.dash) === String(second.dash)
        expect(apart > 9 || !alike, `${one} and ${other}`).toBe(true)
      }
    }
  })

  test.each((Object.keys(visions) as Vision[]).filter((vision) => vision !== 'greyscale'))(
    'oil, gas and the corridor differ clearly under %s, even without their patterns',
    (vision) => {
      const lines = [
        ['oil', named.oil],
        ['gas', named.gas],
        ['corridor', named.corridor],
      ] as const
      const { pair, apart } = worst(lines, vision)
      expect(apart, pair).toBeGreaterThan(9)
    },
  )
})
