import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { isClaimId, readings } from '../src/facts/index.ts'
import type { Addresses } from '../src/map/addresses.ts'
import type { Layer } from '../src/map/layer.ts'
import { isTile, patternOf } from '../src/map/patterns.ts'
import { styleOf } from '../src/map/style.ts'
import { overlayIds, type Theme } from '../src/overlays/index.ts'
import { sceneOf } from '../src/scene/scene.ts'
import { frontOf, layersToChoose } from '../src/view/front.ts'
import { firstView, type View } from '../src/view/view.ts'
import { layerSets } from './support/mark-contexts.ts'

const face = { latin: 'https://atlas.example/latin.woff2', latinExtended: 'https://atlas.example/ext.woff2' }
const addresses: Addresses = {
  countries: 'blob:countries',
  ground: 'blob:ground',
  places: 'blob:places',
  sphereLines: 'blob:sphere-lines',
  fonts: { regular: face, semibold: face, italic: face },
}

const themes: readonly Theme[] = ['light', 'dark']

const subjects: readonly View['subject'][] = [
  { kind: 'country', id: 'KAZ' },
  { kind: 'route', id: 'btc' },
  { kind: 'sphere', id: 'russia' },
]

/** Each set of layers in every reading; and all overlays with each kind of subject, since a chosen one adds layers. */
const views: readonly View[] = readings.flatMap(({ id: reading }) => [
  ...layerSets.map((layers): View => ({ ...firstView, layers, reading })),
  ...subjects.map((subject): View => ({ ...firstView, layers: overlayIds, reading, subject })),
])

const cases = views.flatMap((view) =>
  themes.map((theme) => {
    const style = styleOf(sceneOf(view), theme, addresses)
    return { view, theme, style, text: JSON.stringify(style) }
  }),
)

function keyOf({ layers, reading, subject }: View, theme: Theme): string {
  return [...layers, reading, subject?.id, theme].join(' ')
}

/** The ids of the marks in the metadata of a layer. */
function marksDrawn({ metadata }: Layer): readonly string[] {
  const marks: unknown = (metadata as { marks?: unknown } | undefined)?.marks ?? []
  return Array.isArray(marks) ? marks.map(String) : []
}

/** The sources whose shapes or names do not depend on marks. */
const ground = [
  'sea',
  'land',
  'relief',
  'disputed-hatch',
  'lakes',
  'rivers',
  'lake-shores',
  'coasts',
  'borders',
]
const groundNames =
  /^(disputed-outline|country-hover|chosen|chosen-casing|claim-casing|claim-outline|claim-routes|leaders-|place-names|neighbour-names-|water-names-|country-names-)/
/** The layers of a line or a point that do not name its marks. */
const parts = /^line-.*-(hover|casing|core|arrows|heads)$|^(node-names|route-names-\d|sphere-lines-hover-)/

function sourcesOf(style: (typeof cases)[number]['style']) {
  return Object.entries(style.sources).map(([id, source]) => ({ id, source }))
}

describe('the style of the map', () => {
  test('is valid in every view', () => {
    for (const { style, view, theme } of cases) {
      const errors = validateStyleMin(style).map((error) => error.message)
      expect(errors, `${view.layers.join('~')} ${view.reading} ${theme}`).toEqual([])
    }
  })

  test('has every mark of the scene in its layers, and no others', () => {
    for (const { style, view } of cases) {
      const marks = sceneOf(view).marks
      const drawn = new Set(style.layers.flatMap(marksDrawn))
      expect([...drawn].sort()).toEqual(marks.map((mark) => mark.id).sort())
    }
  })

  test('has layers of the basemap, and layers whose marks rest on claims', () => {
    for (const { style, view } of cases) {
      const byId = new Map(sceneOf(view).marks.map((mark) => [mark.id, mark]))
      for (const layer of style.layers) {
        if (ground.includes(layer.id) || groundNames.test(layer.id) || parts.test(layer.id)) continue
        if (layer.id === 'silent') continue
        const marks = marksDrawn(layer)
        expect(marks.length, layer.id).toBeGreaterThan(0)
        for (const id of marks) {
          const because = byId.get(id)?.because ?? []
          expect(because.length, id).toBeGreaterThan(0)
          expect(because.every(isClaimId), id).toBe(true)
        }
      }
    }
  })

  test('has an outline of evidence for each colour, and another outline for a dispute', () => {
    for (const { style, view } of cases) {
      for (const mark of sceneOf(view).marks) {
        const wanted = mark.kind === 'contest' || (mark.kind === 'fill' && mark.evidence !== 'contested')
        const edge = style.layers.find(
          (layer) => layer.id === `edge-${mark.kind === 'contest' ? 'contested' : mark.evidence}`,
        )
        if (wanted) expect(edge && marksDrawn(edge), mark.id).toContain(mark.id)
      }
    }
  })

  test('has the same basemap for all marks', () => {
    for (const { style, view, theme } of cases) {
      const bare = styleOf(sceneOf({ ...firstView, layers: [], reading: view.reading }), theme, addresses)
      const groundOf = ({ layers }: typeof style) =>
        layers.filter(({ id }) => [...ground, 'disputed-outline'].includes(id))
      expect(groundOf(style), keyOf(view, theme)).toEqual(groundOf(bare))
    }
  })

  test('has the mark and the subject of every line and point in its source', () => {
    for (const { style, view } of cases) {
      const marks = new Map(sceneOf(view).marks.map((mark) => [mark.id, mark]))
      const source = style.sources['marks']
      if (source?.type !== 'geojson' || typeof source.data === 'string') continue
      if (source.data.type !== 'FeatureCollection') throw new Error('the marks are no features')
      for (const { properties } of source.data.features) {
        expect(marks.get(properties?.['mark'])?.subject).toBe(properties?.['subject'])
      }
    }
  })

  test('loses the layers of an overlay that is turned off, and no others', () => {
    const known = new Map(cases.map((one) => [keyOf(one.view, one.theme), one.style]))
    for (const { style, view, theme } of cases) {
      const besideFront = layersToChoose(view.layers).filter((id) => frontOf(view).includes(id))
      // Without the layer that was in front, another one comes forward, and its lines have other layers.
      for (const gone of view.layers.filter((id) => !besideFront.includes(id))) {
        const less = { ...view, layers: view.layers.filter((one) => one !== gone) }
        // The layer of town names is laid anew with every overlay, so that no name keeps an old side.
        const lasting = style.layers.filter(({ id }) => !id.startsWith('place-names:'))
        const before = lasting.map((layer) => layer.id)
        const without = known.get(keyOf(less, theme)) ?? styleOf(sceneOf(less), theme, addresses)
        const after = without.layers.map((layer) => layer.id).filter((id) => !id.startsWith('place-names:'))
        expect(before.filter((id) => after.includes(id))).toEqual(after)
        const own = new Set(sceneOf({ ...view, layers: [gone] }).marks.map((mark) => mark.id))
        const removed = lasting.filter((layer) => !after.includes(layer.id))
        for (const layer of removed) {
          if (layer.id === 'silent') expect(gone).toBe('normalization')
          else
            expect(
              marksDrawn(layer).every((id) => own.has(id)),
              layer.id,
            ).toBe(true)
        }
      }
    }
  })

  test('lays the town names anew where another name can push them aside', () => {
    const layerOf = (layers: View['layers']) =>
      styleOf(sceneOf({ ...firstView, layers }), 'light', addresses).layers.find(({ id }) =>
        id.startsWith('place-names:'),
      )?.id
    expect(layerOf(['energy'])).not.toBe(layerOf([]))
    expect(layerOf(['energy'])).not.toBe(layerOf(['energy', 'middle-corridor']))
  })

  test('does not depend on the views that were drawn before', () => {
    for (const { text, view, theme } of [...cases].reverse()) {
      expect(JSON.stringify(styleOf(sceneOf(view), theme, addresses)) === text, keyOf(view, theme)).toBe(true)
    }
  })

  test('has its layers in order: areas, borders, lines, points, names', () => {
    const order = [
      /^(sea|land)$/,
      /^(fill-|silent$|relief$|hatch-)/,
      /^(disputed|lakes|rivers|lake-shores|coasts|borders|edge-|sphere-lines-|country-hover|chosen)/,
      /^(line-|leaders-)/,
      /^nodes/,
      /-names|^pips-/,
    ]
    for (const { style } of cases) {
      const places = style.layers
        .filter((layer) => !layer.id.startsWith('leaders-'))
        .map((layer) => order.findIndex((pattern) => pattern.test(layer.id)))
      expect(places).not.toContain(-1)
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
  })

  test('has names over everything else, those of the countries that the atlas is about on top', () => {
    for (const { style } of cases) expect(style.layers.at(-1)?.id).toMatch(/^country-names-0/)
  })

  test('has names along lines that give way to all other names', () => {
    for (const { style } of cases) {
      const names = style.layers.map(({ id }) => id).filter((id) => id.includes('-names'))
      const along = names.filter((id) => id.startsWith('route-names-'))
      expect(names.slice(0, along.length)).toEqual(along)
    }
  })

  // A leg is several lines where parts of its course are approximate, and its curve has about five points a waypoint. A
  // country has five pips in each range of zooms.
  test('has shapes by address, and nothing but names and marks inline', () => {
    for (const { style, text } of cases) {
      for (const { id, source } of sourcesOf(style)) {
        if (source.type !== 'geojson') throw new Error(`${id} is no GeoJSON`)
        if (typeof source.data === 'string') continue
        if (source.data.type !== 'FeatureCollection') throw new Error(`${id} holds no features`)
        expect(source.data.features.length).toBeLessThanOrEqual(260)
      }
      expect(text.length).toBeLessThan(320_000)
    }
  })

  test('asks only for pictures that we can draw', () => {
    const asked = new Set(cases.flatMap(({ text }) => text.match(/(light|dark)\/[a-z:-]+/g) ?? []))
    expect(asked.size).toBeGreaterThan(10)
    for (const id of asked) expect(patternOf(id), id).not.toBeNull()
    expect([...asked].some(isTile)).toBe(true)
  })

  test('has casings, cores and arrow heads on the lines of their own style alone', () => {
    for (const { style } of cases) {
      const filters = new Map(
        style.layers.map((layer) => [layer.id, 'filter' in layer ? layer.filter : undefined]),
      )
      for (const [id, filter] of filters) {
        const line = /^(line-.*)-(hover|casing|core|arrows)$/.exec(id)?.[1]
        if (line === undefined) continue
        expect(filter, id).toBeDefined()
        expect(filter, id).toEqual(filters.get(line))
      }
    }
  })

  test('asks only for pictures of its own theme', () => {
    for (const { text, theme } of cases) {
      const other = theme === 'light' ? 'dark/' : 'light/'
      expect(text.includes(`"${other}`)).toBe(false)
    }
  })
})
