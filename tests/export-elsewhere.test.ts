import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readings } from '../src/facts/index.ts'
import { shapesOf } from '../src/ground/shapes.ts'
import { overlayIds } from '../src/overlays/index.ts'
import { exportSvg } from '../src/paper/index.ts'
import { firstView, type View } from '../src/view/view.ts'
import { previewImage } from '../tools/previews.mjs'

function file(name: string) {
  return JSON.parse(readFileSync(new URL(`../public/geo/${name}.json`, import.meta.url), 'utf8'))
}

const shapes = shapesOf({
  countries: file('countries'),
  water: file('water'),
  places: file('places'),
  relief: file('relief'),
})
const size = { width: 1440, height: 900 }

/** The width and height in the header of a PNG, in pixels. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const bytes = Buffer.from(png)
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

const cameras = [
  { zoom: 4.3, lat: 41.5, lng: 52 },
  { zoom: 6, lat: 41.2, lng: 46.5 },
] as const

/** Each reading with one camera, since drawing takes long: the region for one, its densest part for the next. */
const cases = readings.map(({ id }, index) => ({ id, camera: cameras[index % 2 === 0 ? 0 : 1] }))

test.each(cases)(
  'another renderer opens the export of every layer: $id at $camera.zoom',
  async ({ id, camera }) => {
    const view: View = { ...firstView, layers: [...overlayIds], reading: id }
    const svg = exportSvg(view, {
      shapes,
      camera,
      size,
      theme: 'light',
      link: 'https://atlas.example/?v=1',
    })
    const [width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [])
      .slice(1)
      .map(Number)
    expect(sizeOf(await previewImage({ file: '', svg }))).toEqual([Math.ceil(width), Math.ceil(height)])
  },
)
