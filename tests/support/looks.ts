import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { SubjectId } from '../../src/facts/index.ts'
import { lengthOf } from '../../src/geometry/polyline.ts'
import { Hovering } from '../../src/map/hovering.ts'
import type { Layer } from '../../src/map/layer.ts'
import { styleOf } from '../../src/map/style.ts'
import type { Mark, Theme } from '../../src/overlays/index.ts'
import { drawingOf } from '../../src/paper/drawing.ts'
import { Highlight } from '../../src/paper/Highlight.tsx'
import { namesOf } from '../../src/paper/label-candidates.ts'
import { PaperMap } from '../../src/paper/PaperMap.tsx'
import { courseOn, mercatorFor } from '../../src/paper/projected-map.ts'
import { sceneOf } from '../../src/scene/scene.ts'
import { literalColours, pageColours } from '../../src/symbols/css-colours.ts'
import { arrowHeads } from '../../src/symbols/line-drawing.ts'
import type { View } from '../../src/view/view.ts'
import { byAttribute, elementsIn } from './drawn-svg.ts'
import {
  addresses,
  colourIn,
  hundredths,
  lineLayerOf,
  marksOfLayer,
  propertiesOf,
  shapes,
  sphereLinesFor,
} from './painters.ts'

/** The visible parts of a view in a theme at a zoom, in the same terms for both painters. */
export interface Looks {
  /** Colour, width, dash and opacity by the name of the stroke. */
  readonly strokes: Readonly<Record<string, Stroke>>
  readonly fills: Readonly<Record<string, string | undefined>>
  /** The candidates for names, by their text. */
  readonly labels: Readonly<Record<string, LabelLooks>>
  /** The outline of the chosen country and the highlight of an open claim, the lowest first. */
  readonly forward: readonly Stroke[]
  /** By mark: a coloured country, a line, an arrow head, a point, or a base. */
  readonly outlines: Readonly<Record<string, Stroke>>
  readonly lines: Readonly<Record<string, Stroke>>
  readonly arrows: Readonly<Record<string, readonly [size: number, opacity: number]>>
  readonly sphereLines: Readonly<Record<string, Stroke>>
  /** By mark: the pixels from the place of the name to the middle of its pip. */
  readonly pips: Readonly<Record<string, readonly [right: number, down: number]>>
  readonly points: Readonly<Record<string, PointLooks>>
  readonly bases: Readonly<Record<string, readonly [size: number, opacity: number]>>
  /** The kinds of names in order of priority. */
  readonly order: readonly string[]
}

type Stroke = readonly [colour: unknown, width: number, dash: string | undefined, opacity: number]

interface LabelLooks {
  readonly size: number
  readonly spacing: number
  readonly leading: number
  readonly padding: number
  readonly anchors: readonly string[]
  readonly offset: number
  readonly colour: unknown
  readonly halo: unknown
  readonly haloWidth: number
  readonly sign: string
  readonly signScale: number
}

type PointLooks = readonly [
  fill: unknown,
  stroke: unknown,
  outerRadius: number,
  strokeWidth: number,
  opacity: number,
]

type Properties = Readonly<Record<string, unknown>>
type Attributes = Readonly<Record<string, string>>

/** The whole world, which contains every name. Its outlines hardly matter, so they are coarse. */
export function worldAt(zoom: number) {
  const side = 512 * 2 ** zoom
  return mercatorFor(
    { zoom, lat: 0, lng: 0 },
    { width: side, height: side },
    { margin: 0, detail: side / 300 },
  )
}

const strokeNames = {
  rivers: 'rivers',
  'lake-shores': 'lakeShores',
  coasts: 'coasts',
  borders: 'borders',
  'disputed-outline': 'disputed',
} as const

/** The kinds of names, each with its layer and with the pattern of its label's id on paper. */
const kinds: readonly (readonly [kind: string, layer: RegExp, label: RegExp])[] = [
  ['water', /^water-names-/, /^water-/],
  ['neighbour', /^neighbour-names-/, /^neighbour-/],
  ['town', /^place-names:/, /^town-/],
  ['destination', /^node-names-afar$/, /^name-destination-/],
  ['point', /^node-names(-quiet)?$/, /^name-(point|base)-/],
  ['country', /^country-names-/, /^name-[A-Z]{3}$/],
]

function kindOf(id: string, by: 1 | 2): string {
  return kinds.find((kind) => kind[by].test(id))?.[0] ?? id
}

/** The looks on paper. */
export function paperLooks(view: View, theme: Theme, zoom: number): Looks {
  const plane = worldAt(zoom)
  const scene = sceneOf(view)
  const drawing = drawingOf({ scene, shapes, plane, colours: literalColours(theme), name: 'paper' })
  const elements = elementsIn(
    renderToStaticMarkup(
      createElement(PaperMap, {
        scene,
        shapes,
        sphereLines: sphereLinesFor(view.reading),
        plane,
        colours: pageColours,
      }),
    ),
  )
  const strokes = elements.flatMap(({ attributes }): [string, Stroke][] => {
    const name =
      attributes['data-basemap'] ?? (attributes['data-leader'] === undefined ? undefined : 'leader')
    return name === undefined ? [] : [[name, strokeIn(attributes, theme)]]
  })
  const labels = namesOf(drawing)
  const drawn = byAttribute(elements, 'data-mark')
  const marks = <Kind extends Mark['kind']>(kind: Kind) =>
    drawing.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind)
  const scaleOf = (attributes: Attributes | undefined): readonly [number, number] => [
    Number(attributes?.['transform']?.match(/scale\(([\d.]+)\)/)?.[1]),
    Number(attributes?.['fill-opacity']),
  ]
  const pointStroke = elements.find(({ attributes }) => 'data-points' in attributes)
  const lakes = elements.find(({ attributes }) => attributes['data-basemap'] === 'lakeShores')
  return {
    strokes: Object.fromEntries(strokes),
    forward: unique(
      elements
        .filter(({ attributes }) => 'data-chosen' in attributes || 'data-witnessed' in attributes)
        .map(({ attributes }) => strokeIn(attributes, theme)),
    ),
    fills: {
      sea: colourIn(theme, elements.find(({ tag }) => tag === 'rect')?.attributes['fill']),
      lakes: colourIn(theme, lakes?.attributes['fill']),
    },
    outlines: Object.fromEntries(
      [...byAttribute(elements, 'data-edge')].map(([id, attributes]) => {
        const [colour, width, dash, opacity] = strokeIn(attributes, theme)
        // The outer half is clipped.
        return [id, [colour, width / 2, dash, opacity]]
      }),
    ),
    lines: Object.fromEntries(
      marks('line').map(({ id }) => {
        const attributes = drawn.get(id) ?? {}
        const [colour, width, dash] = strokeIn(attributes, theme)
        return [id, [colour, width, dash, Number(attributes['opacity'])]]
      }),
    ),
    sphereLines: Object.fromEntries(
      marks('sphere-line').map(({ id }) => [id, strokeIn(drawn.get(id) ?? {}, theme)]),
    ),
    pips: Object.fromEntries(
      labels.flatMap(({ at, pips }) =>
        pips.flatMap((pip) =>
          pip.mark === null
            ? []
            : [[pip.mark, [hundredths(pip.at[0] - at[0]), hundredths(pip.at[1] - at[1])] as const]],
        ),
      ),
    ),
    arrows: Object.fromEntries(
      [...byAttribute(elements, 'data-arrow')].map(([id, attributes]) => [id, scaleOf(attributes)]),
    ),
    points: Object.fromEntries(
      marks('point')
        .filter(({ symbol }) => symbol !== 'base')
        .map(({ id }) => {
          const { fill, stroke, r, 'fill-opacity': opacity } = drawn.get(id) ?? {}
          const width = Number(pointStroke?.attributes['stroke-width'])
          return [id, [colourIn(theme, fill), colourIn(theme, stroke), Number(r), width, Number(opacity)]]
        }),
    ),
    bases: Object.fromEntries(
      marks('point')
        .filter(({ symbol }) => symbol === 'base')
        .map(({ id }) => [id, scaleOf(drawn.get(id))]),
    ),
    labels: Object.fromEntries(
      labels.map((label) => [
        `${kindOf(label.id, 2)} ${label.lines.join(' ')}`,
        {
          size: hundredths(label.size),
          spacing: label.spacing,
          leading: label.leading,
          padding: label.padding,
          anchors: label.anchors,
          offset: label.offset,
          colour: literalColours(theme)(label.colour),
          halo: literalColours(theme)(label.halo),
          haloWidth: label.haloWidth,
          sign: label.sign ?? '',
          signScale: label.sign === null ? 1 : hundredths(label.signScale),
        },
      ]),
    ),
    order: [...new Set(labels.map(({ id }) => kindOf(id, 2)))],
  }
}

function unique(strokes: readonly Stroke[]): readonly Stroke[] {
  return strokes.filter(
    (stroke, index) => strokes.findIndex((one) => String(one) === String(stroke)) === index,
  )
}

function strokeIn(attributes: Attributes, theme: Theme): Stroke {
  return [
    colourIn(theme, attributes['stroke']),
    Number(attributes['stroke-width']),
    attributes['stroke-dasharray'],
    Number(attributes['stroke-opacity'] ?? 1),
  ]
}

/** The looks in MapLibre. */
export function mapLooks(view: View, theme: Theme, zoom: number): Looks {
  const style = styleOf(sceneOf(view), theme, addresses)
  const layers = style.layers as readonly Layer[]
  const shown = layers.filter(({ minzoom = 0, maxzoom = 24 }) => zoom >= minzoom && zoom < maxzoom)
  const strokes = shown.flatMap((layer): [string, Stroke][] => {
    const name = /^leaders-/.test(layer.id) ? 'leader' : strokeNames[layer.id as keyof typeof strokeNames]
    return name === undefined ? [] : [[name, strokeOf(layer, zoom)]]
  })
  const { marks } = sceneOf(view)
  const lines = marks.filter((mark) => mark.kind === 'line')
  const points = marks.filter((mark) => mark.kind === 'point')
  const layerOf = (id: string) => layers.find((layer) => layer.id === id)
  const width = Number(read(layerOf('nodes'), 'circle-stroke-width', zoom))
  const written = shown
    .toReversed()
    .filter(({ id }) => kinds.some(([, layer]) => layer.test(id)))
    .flatMap((layer) =>
      featuresOf(layer, style.sources)
        .filter((feature) => isKept(layer, feature, zoom))
        .map((feature) => labelOf(layer, feature.properties ?? {}, zoom)),
    )
  return {
    strokes: Object.fromEntries(strokes),
    forward: unique(
      layers.filter(({ id }) => /^(chosen|claim-)/.test(id)).map((layer) => strokeOf(layer, zoom)),
    ),
    fills: {
      sea: String(
        read(
          layers.find(({ id }) => id === 'sea'),
          'background-color',
          zoom,
        ),
      ),
      lakes: String(
        read(
          layers.find(({ id }) => id === 'lakes'),
          'fill-color',
          zoom,
        ),
      ),
    },
    outlines: Object.fromEntries(
      layers
        .filter(({ id }) => id.startsWith('edge-'))
        .flatMap((layer) => {
          const [colour, , dash, opacity] = strokeOf(layer, zoom)
          // The paper painter rounds after it doubles the width.
          const width = hundredths(2 * Number(read(layer, 'line-width', zoom))) / 2
          return marksOfLayer(layer).map((id) => [id, [colour, width, dash, opacity]])
        }),
    ),
    lines: Object.fromEntries(
      lines.flatMap((mark) => {
        const layer = layerOf(lineLayerOf(mark))
        return layer ? [[mark.id, strokeOf(layer, zoom, {}, propertiesOf(mark))]] : []
      }),
    ),
    sphereLines: Object.fromEntries(
      shown
        .filter(({ id }) => /^sphere-lines-(?!hover)/.test(id))
        .flatMap((layer) => marksOfLayer(layer).map((id) => [id, strokeOf(layer, zoom)])),
    ),
    pips: Object.fromEntries(
      shown
        .filter(({ id }) => id.startsWith('pips-'))
        .flatMap((layer) =>
          featuresOf(layer, style.sources)
            .filter((feature) => isKept(layer, feature, zoom))
            .flatMap(({ properties }) => {
              const { mark } = properties ?? {}
              const offset = read(layer, 'icon-offset', zoom, properties ?? {})
              if (mark === '' || !Array.isArray(offset)) return []
              return [[String(mark), [hundredths(Number(offset[0])), hundredths(Number(offset[1]))] as const]]
            }),
        ),
    ),
    arrows: Object.fromEntries(
      lines.flatMap((mark) => {
        const layer = layerOf(`${lineLayerOf(mark)}-arrows`)
        // MapLibre measures a line itself and leaves out a head that would be longer than the line.
        const hasRoom = lengthOf(courseOn(worldAt(zoom), mark.path)) >= arrowHeads.shortest
        return layer && hasRoom ? [[mark.id, scaleOf(layer, mark, zoom)]] : []
      }),
    ),
    points: Object.fromEntries(
      points
        .filter(({ symbol }) => symbol !== 'base')
        .map((mark) => {
          const at = (name: string) => read(layerOf('nodes'), name, zoom, propertiesOf(mark))
          const radius = hundredths(Number(at('circle-radius')) + width / 2)
          return [
            mark.id,
            [
              at('circle-color'),
              at('circle-stroke-color'),
              radius,
              hundredths(width),
              Number(at('circle-opacity')),
            ],
          ]
        }),
    ),
    bases: Object.fromEntries(
      points
        .filter(({ symbol }) => symbol === 'base')
        .map((mark) => [mark.id, scaleOf(layerOf(`nodes-bases-${mark.sphere}`), mark, zoom)]),
    ),
    labels: Object.fromEntries(written.map(({ text, looks }) => [text, looks])),
    order: [...new Set(written.map(({ kind }) => kind))],
  }
}

function scaleOf(layer: Layer | undefined, mark: Mark, zoom: number): readonly [number, number] {
  const at = (name: string) => read(layer, name, zoom, propertiesOf(mark))
  return [hundredths(Number(at('icon-size'))), Number(at('icon-opacity'))]
}

function strokeOf(layer: Layer, zoom: number, state: Properties = {}, of: Properties = {}): Stroke {
  const width = Number(read(layer, 'line-width', zoom, of, state))
  const dash = read(layer, 'line-dasharray', zoom)
  return [
    read(layer, 'line-color', zoom),
    hundredths(width),
    Array.isArray(dash) ? dash.map((part) => hundredths(Number(part) * width)).join(' ') : undefined,
    Number(read(layer, 'line-opacity', zoom, of, state) ?? 1),
  ]
}

/** The features that a layer of MapLibre's style for a view draws at a zoom, with what it sets for each of them. */
export function drawnByMap(view: View, theme: Theme, zoom: number, layerIds: RegExp) {
  const { layers, sources } = styleOf(sceneOf(view), theme, addresses)
  return (layers as readonly Layer[])
    .filter(({ id, minzoom = 0, maxzoom = 24 }) => layerIds.test(id) && zoom >= minzoom && zoom < maxzoom)
    .flatMap((layer) =>
      featuresOf(layer, sources)
        .filter((feature) => isKept(layer, feature, zoom))
        .map((feature) => ({
          feature,
          setting: (name: string) => read(layer, name, zoom, feature.properties ?? {}),
        })),
    )
}

function featuresOf(layer: Layer, sources: ReturnType<typeof styleOf>['sources']): readonly Feature[] {
  const id = 'source' in layer ? String(layer.source) : ''
  if (id === 'places') {
    return shapes.towns.map(({ at, capital, ...properties }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...at] },
      properties: { ...properties, capital: capital ? 1 : 0 },
    }))
  }
  const source = sources[id]
  const data = source?.type === 'geojson' && typeof source.data !== 'string' ? source.data : undefined
  return data?.type === 'FeatureCollection' ? data.features : []
}

function isKept(layer: Layer, feature: Feature, zoom: number): boolean {
  const filter = 'filter' in layer ? layer.filter : undefined
  const type = feature.geometry.type === 'Point' ? 1 : 2
  const { filter: keeps } = featureFilter(filter, 'filter')
  // MapLibre evaluates filters at whole zooms.
  return keeps({ zoom: Math.floor(zoom) }, { type, properties: feature.properties ?? {}, geometry: [] })
}

function labelOf(layer: Layer, properties: Properties, zoom: number) {
  const at = (name: string) => read(layer, name, zoom, properties)
  const field = at('text-field')
  const sections = (field as { sections?: readonly { text: string }[] } | null)?.sections
  const text = sections === undefined ? String(field) : sections.map((part) => part.text).join('')
  const isQuietDestination = layer.id === 'node-names-quiet' && properties['symbol'] === 'destination'
  const kind = isQuietDestination ? 'destination' : kindOf(layer.id, 1)
  const variable = at('text-variable-anchor')
  const offset = at('text-offset')
  const image = String(at('icon-image') ?? '')
  const sign = image.split('/')[1] ?? ''
  const looks: LabelLooks = {
    size: hundredths(Number(at('text-size'))),
    spacing: Number(at('text-letter-spacing')),
    leading: Number(at('text-line-height')),
    padding: Number(at('text-padding')),
    anchors: Array.isArray(variable) ? variable.map(String) : [String(at('text-anchor') ?? 'center')],
    offset: Array.isArray(offset)
      ? Math.max(...offset.map((part) => Math.abs(Number(part))))
      : Number(at('text-radial-offset') ?? 0),
    colour: at('text-color'),
    halo: at('text-halo-color'),
    haloWidth: Number(at('text-halo-width')),
    sign,
    signScale: sign === '' ? 1 : hundredths(Number(at('icon-size') ?? 1)),
  }
  return { kind, text: `${kind} ${text.replace(/\s+/g, ' ')}`.trim(), looks }
}

/** A property of a layer at a zoom for a feature. A colour is `#rrggbb`. */
function read(
  layer: Layer | undefined,
  name: string,
  zoom: number,
  properties: Properties = {},
  state: Properties = {},
): unknown {
  const set: Properties = { ...(layer?.paint ?? {}), ...(layer && 'layout' in layer ? layer.layout : {}) }
  const value = set[name]
  if (!Array.isArray(value) || typeof value[0] !== 'string' || name === 'text-variable-anchor') return value
  const made = createExpression(value, name)
  if (made.result === 'error') throw new Error(made.value.map(String).join())
  return made.value.evaluate({ zoom }, { type: 'Unknown', properties }, state)
}

/** The highlight of a subject under the pointer: the visible strokes by country or mark. */
export type Lit = Readonly<Record<string, Stroke>>

/** The highlight on paper. */
export function paperLit(subject: SubjectId, view: View, theme: Theme, zoom: number): Lit {
  const plane = worldAt(zoom)
  const { marks } = sceneOf(view)
  const sphereLines = sphereLinesFor(view.reading)
  const markup = renderToStaticMarkup(
    createElement(Highlight, { subject, plane, marks, sphereLines, name: 'paper' }),
  )
  return Object.fromEntries(
    elementsIn(markup).map(({ attributes }) => [
      attributes['data-hovered'] ?? '',
      strokeIn(attributes, theme),
    ]),
  )
}

/** The highlight in MapLibre. */
export function mapLit(subject: SubjectId, view: View, theme: Theme, zoom: number): Lit {
  const style = styleOf(sceneOf(view), theme, addresses)
  const hovered = new Set<string>()
  new Hovering({
    getSource: (id) => style.sources[id],
    setFeatureState: ({ source, id }, { hover }) => hover && hovered.add(`${source} ${id}`),
  }).light(subject)
  const countries = (style.layers as readonly Layer[])
    .filter(({ id }) => id === 'country-hover' && hovered.has(`countries ${subject}`))
    .map((layer) => [subject, strokeOf(layer, zoom, { hover: true })] as const)
  const lines = (style.layers as readonly Layer[])
    .filter(({ id }) => /^line-.*-hover$/.test(id) && hovered.has(`marks ${subject}`))
    .flatMap((layer) =>
      featuresOf(layer, style.sources)
        .filter((feature) => feature.properties?.['subject'] === subject && isKept(layer, feature, zoom))
        .map(({ properties }) => {
          return [
            String(properties?.['mark']),
            strokeOf(layer, zoom, { hover: true }, properties ?? {}),
          ] as const
        }),
    )
  const spheres = (style.layers as readonly Layer[])
    .filter(({ id, minzoom = 0, maxzoom = 24 }) => {
      return id.startsWith('sphere-lines-hover-') && zoom >= minzoom && zoom < maxzoom
    })
    .filter(() => hovered.has(`spheres ${subject}`))
    .map((layer) => [`line-${subject}`, strokeOf(layer, zoom, { hover: true })] as const)
  return Object.fromEntries([...countries, ...lines, ...spheres])
}
