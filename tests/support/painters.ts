import { readFileSync } from 'node:fs'
import { createExpression } from '@maplibre/maplibre-gl-style-spec'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type ReadingId, readings } from '../../src/facts/index.ts'
import type { ShapeFiles, SphereLinesFile } from '../../src/ground/shape-files.ts'
import { type Shapes, shapesOf } from '../../src/ground/shapes.ts'
import { type SphereLines, sphereLinesOf } from '../../src/ground/sphere-lines.ts'
import type { Addresses } from '../../src/map/addresses.ts'
import type { Layer } from '../../src/map/layer.ts'
import { lineFeature } from '../../src/map/line-layers.ts'
import { nodeFeature } from '../../src/map/point-layers.ts'
import { styleOf } from '../../src/map/style.ts'
import type { Line, Mark, Theme } from '../../src/overlays/index.ts'
import { ExportPicture } from '../../src/paper/ExportPicture.tsx'
import { PaperMap } from '../../src/paper/PaperMap.tsx'
import { mercatorFor } from '../../src/paper/projected-map.ts'
import { sceneOf } from '../../src/scene/scene.ts'
import { literalColours, mapColours, pageColours, propertyOf } from '../../src/symbols/css-colours.ts'
import type { View } from '../../src/view/view.ts'
import { elementsIn } from './drawn-svg.ts'

function file<File>(name: string): File {
  return JSON.parse(readFileSync(new URL(`../../public/geo/${name}`, import.meta.url), 'utf8'))
}

/** The shapes that the page loads. */
export const shapes: Shapes = shapesOf({
  countries: file<ShapeFiles['countries']>('countries.json'),
  water: file<ShapeFiles['water']>('water.json'),
  places: file<ShapeFiles['places']>('places.json'),
  relief: file<ShapeFiles['relief']>('relief.json'),
})

/** The lines of the spheres of each reading. */
const linesByReading = new Map(
  readings.map(({ id }) => [id, sphereLinesOf(file<SphereLinesFile>(`spheres/${id}.json`))]),
)

/** The lines of the spheres that the page loads for a reading. */
export function sphereLinesFor(reading: ReadingId): SphereLines {
  return linesByReading.get(reading) ?? []
}

/** The whole world at a zoom between the stops of most widths. Its outlines hardly matter, so they are coarse. */
const zoom = 4.2
const world = 512 * 2 ** zoom
const plane = mercatorFor(
  { zoom, lat: 0, lng: 0 },
  { width: world, height: world },
  { margin: 0, detail: 30 },
)

/** The paper painter's drawing of a view. */
export function paperOf(view: View) {
  return elementsIn(
    renderToStaticMarkup(
      createElement(PaperMap, {
        scene: sceneOf(view),
        shapes,
        sphereLines: sphereLinesFor(view.reading),
        plane,
        colours: pageColours,
      }),
    ),
  )
}

/** The legend needs no large map. */
const small = mercatorFor({ zoom: 2, lat: 42, lng: 52 }, { width: 900, height: 90 }, { detail: 30 })

/** The rows of the legend in an exported picture of a view. */
export function exportOf(view: View) {
  const link = 'https://atlas.example/'
  return elementsIn(
    renderToStaticMarkup(
      createElement(ExportPicture, { scene: sceneOf(view), shapes, plane: small, theme: 'light', link }),
    ),
  )
}

const face = { latin: 'https://atlas.example/latin.woff2', latinExtended: 'https://atlas.example/ext.woff2' }

/** Stand-ins for the addresses of the shapes. */
export const addresses: Addresses = {
  countries: 'blob:countries',
  ground: 'blob:ground',
  places: 'blob:places',
  sphereLines: 'blob:sphere-lines',
  fonts: { regular: face, semibold: face, italic: face },
}

/** The layers of MapLibre's style for a view. */
export function layersOf(view: View, theme: Theme): readonly Layer[] {
  return styleOf(sceneOf(view), theme, addresses).layers
}

/** The start of the ids of the layers that draw a line. */
export function lineLayerOf({ style, quiet }: Line): string {
  return quiet ? `line-${style}-quiet` : `line-${style}`
}

/** The ids of the marks in the metadata of a layer. */
export function marksOfLayer({ metadata }: Layer): readonly string[] {
  const marks: unknown = (metadata as { marks?: unknown } | undefined)?.marks
  return Array.isArray(marks) ? marks.map(String) : []
}

type Properties = Readonly<Record<string, unknown>>

/** The value of a layer's property at the zoom, for the feature of a mark where it depends on one. */
export function settingOf(layer: Layer | undefined, name: string, of?: Properties): unknown {
  const set = { ...(layer?.paint ?? {}), ...(layer && 'layout' in layer ? layer.layout : {}) }
  const value: unknown = (set as Record<string, unknown>)[name]
  if (!Array.isArray(value) || typeof value[0] !== 'string') return value
  const made = createExpression(value, name)
  if (made.result === 'error') throw new Error(made.value.map(String).join())
  return made.value.evaluate({ zoom }, { type: 'Unknown', properties: of ?? {} })
}

/** A number of a style, rounded as on paper. */
export function numberOf(layer: Layer | undefined, name: string, of?: Properties): number {
  return hundredths(Number(settingOf(layer, name, of)))
}

export function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

const names = new Map(mapColours.map((colour) => [`var(${propertyOf(colour)})`, colour]))

/** The value of a paper picture's colour in a theme. */
export function colourIn(theme: Theme, colour: string | undefined): string | undefined {
  const name = names.get(colour ?? '')
  return name === undefined ? colour : literalColours(theme)(name)
}

/** The properties of the feature of a mark in its source, which the expressions of a style read. */
export function propertiesOf(mark: Mark): Properties {
  if (mark.kind === 'line') return lineFeature(mark).properties ?? {}
  return mark.kind === 'point' ? (nodeFeature(mark).properties ?? {}) : {}
}
