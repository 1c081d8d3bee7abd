import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { spheres } from '../src/facts/index.ts'
import { drawGlyph } from '../src/map/glyph-image.ts'
import { isTile, type PatternName, patternId, patternOf } from '../src/map/patterns.ts'
import { overlayIds, type Theme } from '../src/overlays/index.ts'
import { PaperMap } from '../src/paper/PaperMap.tsx'
import { mercatorFor } from '../src/paper/projected-map.ts'
import { sceneOf } from '../src/scene/scene.ts'
import { type Colours, literalColours } from '../src/symbols/css-colours.ts'
import { firstView, type View } from '../src/view/view.ts'
import { shapes } from './support/painters.ts'
import { differingPart, type Pixels, pixelsOf } from './support/pixels.ts'
import { recorded } from './support/recorded-pen.ts'

const themes: readonly Theme[] = ['light', 'dark']
const hatchNames = spheres.map(({ id }): PatternName => `hatch:${id}`)
const tiles: readonly PatternName[] = [...hatchNames, 'silent', 'disputed']
const signs: readonly PatternName[] = [
  'contested',
  'town',
  'capital',
  'arrow:oil',
  'arrow:gas',
  'base:russia',
  'pip:russia',
  'pip:none',
]

/** Pixels per CSS pixel. A difference of form shows in many of them. */
const density = 4

/** MapLibre's picture of this name. */
function onMap(name: PatternName, theme: Theme, colours: Colours = literalColours(theme)): Pixels {
  const glyph = patternOf(patternId(name, theme))?.glyph
  if (!glyph) throw new Error(`No picture ${name}`)
  const size = glyph.side * density
  return pixelsOf(
    recorded((pen) => drawGlyph(pen, glyph, colours, size)),
    size,
    `0 0 ${size} ${size}`,
  )
}

/** The Caucasus, close enough for dots of towns. */
const plane = mercatorFor({ zoom: 7.2, lat: 40.6, lng: 47 }, { width: 1200, height: 900 }, { detail: 30 })

/** Views that together have every glyph. Towns have dots where no route names them. */
const views: readonly View[] = [
  { ...firstView, layers: overlayIds },
  // Behind other lines they have no arrow heads.
  { ...firstView, layers: ['energy'] },
  { ...firstView, layers: ['spheres'], reading: 'record' },
  ...spheres.map(({ id }): View => ({ ...firstView, layers: ['spheres'], subject: { kind: 'sphere', id } })),
]

function paperMarkup(theme: Theme): string {
  const colours = literalColours(theme)
  return views
    .map((view) =>
      renderToStaticMarkup(createElement(PaperMap, { scene: sceneOf(view), shapes, plane, colours })),
    )
    .join('')
}

/** The part of the paper painter's markup that is a glyph: the element of a pattern, or the content of a group. */
function placeOf(name: PatternName): RegExp {
  const [kind, of = ''] = name.split(':')
  if (isTile(patternId(name, 'light'))) {
    return new RegExp(`<pattern id="paper-${name.replace(':', '-')}".*?</pattern>`)
  }
  if (kind === 'arrow')
    return new RegExp(`<g data-arrow="[^"]*${of === 'gas' ? 'scp' : 'btc'}[^"]*"[^>]*>(.*?)</g>`)
  if (kind === 'pip') {
    return new RegExp(
      of === 'none' ? '<g data-pip="none"[^>]*>(.*?)</g>' : `<g data-mark="pip-${of}-[^"]*"[^>]*>(.*?)</g>`,
    )
  }
  if (kind === 'base') return new RegExp(`<g data-mark="base-${of}[^"]*"[^>]*>(.*?)</g>`)
  return new RegExp(`<g data-sign="${name}"[^>]*>(.*?)</g>`)
}

/** The paper painter's picture of this name, from its own markup. */
function onPaper(name: PatternName, theme: Theme, markup: string): Pixels {
  const glyph = patternOf(patternId(name, theme))?.glyph
  const found = placeOf(name).exec(markup)
  if (!glyph || !found) throw new Error(`Paper draws no ${name}`)
  const { side } = glyph
  const [whole, inner] = found
  if (inner !== undefined) return pixelsOf(inner, side * density, `${-side / 2} ${-side / 2} ${side} ${side}`)
  const id = /id="([^"]+)"/.exec(whole)?.[1] ?? ''
  const repeated = `<defs>${whole}</defs><rect width="${side}" height="${side}" fill="url(#${id})"/>`
  return pixelsOf(repeated, side * density, `0 0 ${side} ${side}`)
}

function opacitiesOf(pixels: Pixels): readonly number[] {
  return [...pixels.filter((_, index) => index % 4 === 3)]
}

describe.each(themes)('the glyphs of the %s map', (theme) => {
  const markup = paperMarkup(theme)

  test.each([...tiles, ...signs])('%s is the same picture in both painters', (name) => {
    const drawn = onMap(name, theme)
    expect(differingPart(drawn, onPaper(name, theme, markup), 40)).toBe(0)
    const opacities = opacitiesOf(drawn)
    expect(Math.max(...opacities)).toBeGreaterThan(128)
    expect(Math.min(...opacities)).toBe(0)
  })
})

describe('a glyph', () => {
  test.each(tiles)('%s repeats without a seam', (name) => {
    const drawn = onMap(name, 'light')
    const side = Math.sqrt(drawn.length / 4)
    const opacity = (x: number, y: number) => drawn[4 * ((y % side) * side + (x % side)) + 3] ?? 0
    const steps = (at: number, value: (along: number, across: number) => number) =>
      Math.max(
        ...Array.from({ length: side }, (_, across) => Math.abs(value(at, across) - value(at + 1, across))),
      )
    for (const value of [opacity, (along: number, across: number) => opacity(across, along)]) {
      const inside = Math.max(...Array.from({ length: side - 1 }, (_, at) => steps(at, value)))
      // The step over the seam also occurs inside the tile.
      expect(steps(side - 1, value)).toBeLessThanOrEqual(inside + 1)
    }
  })

  test.each(signs)('%s is not cut by the edges of its picture', (name) => {
    const opacities = opacitiesOf(onMap(name, 'light'))
    const side = Math.sqrt(opacities.length)
    const onEdge = opacities.filter((_, index) => {
      const [x, y] = [index % side, Math.floor(index / side)]
      return x === 0 || y === 0 || x === side - 1 || y === side - 1
    })
    expect(Math.max(...onEdge)).toBe(0)
  })

  test('an arrow head points to the right', () => {
    const opacities = opacitiesOf(onMap('arrow:oil', 'light'))
    const side = Math.sqrt(opacities.length)
    const inked = (isHalf: (x: number) => boolean) =>
      opacities.reduce((sum, opacity, index) => sum + (isHalf(index % side) ? opacity : 0), 0)
    expect(inked((x) => x < side / 2)).toBeGreaterThan(inked((x) => x >= side / 2))
  })
})
