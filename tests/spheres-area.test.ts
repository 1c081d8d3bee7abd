import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type CountryId, countryOf, readings, statusOf } from '../src/facts/index.ts'
import { palettes, type Theme } from '../src/overlays/index.ts'
import { PaperMap } from '../src/paper/PaperMap.tsx'
import { mercatorFor } from '../src/paper/projected-map.ts'
import { sceneOf } from '../src/scene/scene.ts'
import { literalColours } from '../src/symbols/css-colours.ts'
import { fitRegion } from '../src/view/camera/camera.ts'
import { firstView, type View } from '../src/view/view.ts'
import { shapes, sphereLinesFor } from './support/painters.ts'
import { pixelsOf } from './support/pixels.ts'

/** The side of the square map in which a country is framed, in CSS pixels: as much as panels leave of a window. */
const side = 1000
const padding = { top: 40, right: 40, bottom: 40, left: 40 }

/** For each pixel of a picture, whether it has exactly a colour. */
function pixelsIn(colour: string, markup: string): readonly boolean[] {
  const pixels = pixelsOf(markup, side, `0 0 ${side} ${side}`)
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return Array.from(
    { length: side * side },
    (_, at) => pixels[4 * at] === red && pixels[4 * at + 1] === green && pixels[4 * at + 2] === blue,
  )
}

const cases = [
  { country: 'KAZ', theme: 'light' },
  { country: 'UZB', theme: 'light' },
  { country: 'AZE', theme: 'light' },
  { country: 'AZE', theme: 'dark' },
] as const satisfies readonly { readonly country: CountryId; readonly theme: Theme }[]

test.each(cases)(
  'with all spheres on, at least 70 %% of $country keeps exactly its status colour ($theme)',
  ({ country, theme }) => {
    for (const { id: reading } of readings) {
      const { rung } = statusOf(country, reading)
      const view: View = { ...firstView, layers: ['normalization', 'spheres'], reading }
      const camera = fitRegion(countryOf(country).extent, { width: side, height: side }, padding)
      const plane = mercatorFor(camera, { width: side, height: side })
      const markup = renderToStaticMarkup(
        createElement(PaperMap, {
          scene: sceneOf(view),
          shapes,
          sphereLines: sphereLinesFor(reading),
          plane,
          colours: literalColours(theme),
        }),
      )
      const outline = new RegExp(`<path id="paper-${country}" d="([^"]+)"`).exec(markup)?.[1] ?? ''
      const land = pixelsIn('#ff0000', `<path d="${outline}" fill="#ff0000" shape-rendering="crispEdges"/>`)
      const coloured = pixelsIn(palettes[theme].rungs[rung], markup)
      const whole = land.filter(Boolean).length
      const kept = land.filter((isLand, at) => isLand && coloured[at]).length
      expect(kept / whole, `${country} ${reading}`).toBeGreaterThanOrEqual(0.7)
    }
  },
)
