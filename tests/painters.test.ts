import { describe, expect, test } from 'vitest'
import { readings } from '../src/facts/index.ts'
import { legendFor } from '../src/legend/legend.ts'
import type { Layer } from '../src/map/layer.ts'
import { styleOf } from '../src/map/style.ts'
import {
  type Line,
  legendOf,
  lineStyles,
  type Mark,
  overlayIds,
  overlays,
  type Theme,
} from '../src/overlays/index.ts'
import { sceneOf } from '../src/scene/scene.ts'
import { isLeft } from '../src/view/isolated-row.ts'
import { legendRows } from '../src/view/url/arbitrary-view.fixture.ts'
import { coherent, firstView, type View } from '../src/view/view.ts'
import { byAttribute, firstWithin } from './support/drawn-svg.ts'
import { layerSets } from './support/mark-contexts.ts'
import {
  addresses,
  colourIn,
  exportOf,
  hundredths,
  layersOf,
  lineLayerOf,
  marksOfLayer,
  numberOf,
  paperOf,
  propertiesOf,
  settingOf,
} from './support/painters.ts'

/**
 * Each set of layers in every reading; and all layers with one of each kind chosen, with a claim open, and with
 * each row of the legend alone.
 */
const views: readonly View[] = readings.flatMap(({ id: reading }) => [
  ...layerSets.map((layers): View => ({ ...firstView, layers, reading })),
  ...(
    [
      { subject: { kind: 'country', id: 'KAZ' } },
      { subject: { kind: 'route', id: 'btc' } },
      { subject: { kind: 'sphere', id: 'russia' } },
      { claim: 'rd-azerbaijan-crossroads' },
    ] as const
  ).map((part): View => ({ ...firstView, layers: overlayIds, reading, ...part })),
  ...legendRows
    .map((only) => coherent({ ...firstView, layers: overlayIds, reading, only }))
    .filter(({ only }) => only !== null),
])

const drawings = views.map((view) => {
  const elements = paperOf(view)
  return {
    name: `${view.layers.join('~')} ${view.reading} ${view.subject?.id ?? ''} ${view.claim ?? ''} ${view.only?.key ?? ''}`,
    view,
    marks: sceneOf(view).marks,
    layers: { light: layersOf(view, 'light'), dark: layersOf(view, 'dark') },
    by: (attribute: string) => byAttribute(elements, attribute),
    elements,
  }
})

type Drawing = (typeof drawings)[number]
type Attributes = Readonly<Record<string, string>>

const themes: readonly Theme[] = ['light', 'dark']

/** The features of MapLibre's source of names and pips. */
function namesSource(view: View, theme: Theme) {
  const source = styleOf(sceneOf(view), theme, addresses).sources['names']
  const data = source?.type === 'geojson' && typeof source.data !== 'string' ? source.data : undefined
  return data?.type === 'FeatureCollection' ? data.features : []
}

/** Compares both painters' drawings of every view in both themes. `say` picks the parts that must be equal. */
function alike(
  say: (drawing: Drawing, layers: readonly Layer[], theme: Theme) => [paper: unknown, map: unknown],
) {
  for (const drawing of drawings) {
    for (const theme of themes) {
      const [paper, map] = say(drawing, drawing.layers[theme], theme)
      expect(paper, `${drawing.name} ${theme}`).toEqual(map)
    }
  }
}

function layerOf(layers: readonly Layer[], mark: Mark): Layer | undefined {
  return layers.find((layer) => marksOfLayer(layer).includes(mark.id) && layer.type !== 'symbol')
}

function only<Kind extends Mark['kind']>(drawing: Drawing, kind: Kind) {
  return drawing.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind)
}

function dashOf(layer: Layer | undefined, width: number): string | undefined {
  const dash = settingOf(layer, 'line-dasharray')
  return Array.isArray(dash) ? dash.map((part) => hundredths(Number(part) * width)).join(' ') : undefined
}

describe('both painters draw the same', () => {
  test('marks: every one of the scene, and nothing else', () => {
    alike(({ by, marks }, layers) => {
      const named = [...by('data-marks').keys()].flatMap((ids) => ids.split(' '))
      const drawn = new Set([...by('data-mark').keys(), ...by('data-edge').keys(), ...named])
      return [
        [[...drawn].sort(), marks.map((mark) => mark.id).sort()],
        [[...new Set(layers.flatMap(marksOfLayer))].sort(), marks.map((mark) => mark.id).sort()],
      ]
    })
  })

  test('the signs of names: disputes', () => {
    alike((drawing, layers) => {
      const said = layers.filter((layer) => layer.id.startsWith('country-names-')).flatMap(marksOfLayer)
      const named = [...drawing.by('data-marks').keys()].flatMap((ids) => ids.split(' '))
      return [named.sort(), [...new Set(said)].sort()]
    })
  })

  test('colours of the rungs, faded outside a chosen sphere', () => {
    alike((drawing, layers, theme) => {
      const fills = only(drawing, 'fill')
      return [
        fills.map((mark) => {
          const drawn = drawing.by('data-mark').get(mark.id)
          return [colourIn(theme, drawn?.['fill']), Number(drawn?.['fill-opacity'] ?? 1)]
        }),
        fills.map((mark) => {
          const layer = layers.find((one) => one.type === 'fill' && marksOfLayer(one).includes(mark.id))
          return [settingOf(layer, 'fill-color'), settingOf(layer, 'fill-opacity') ?? 1]
        }),
      ]
    })
  })

  test('dots of silence', () => {
    alike((drawing, layers) => {
      const silent = layers.find((layer) => layer.id === 'silent')
      const filter = silent && 'filter' in silent ? silent.filter : []
      const ids = Array.isArray(filter) && Array.isArray(filter[2]) ? (filter[2][1] as string[]) : []
      return [[...drawing.by('data-silent').keys()].sort(), [...ids].sort()]
    })
  })

  test('hatches of a chosen sphere: their patterns', () => {
    alike((drawing, layers, theme) => {
      const hatches = only(drawing, 'hatch')
      return [
        hatches.map(({ id }) => drawing.by('data-mark').get(id)?.['fill']),
        hatches.map((mark) => {
          const layer = layers.find((one) => one.type === 'fill' && marksOfLayer(one).includes(mark.id))
          const pattern = String(settingOf(layer, 'fill-pattern'))
          return `url(#paper-${pattern.replace(`${theme}/`, '').replace(':', '-')})`
        }),
      ]
    })
  })

  test('pips: the pictures of each row, in their order', () => {
    alike((drawing, layers, theme) => {
      const rows = new Set(drawing.marks.flatMap((mark) => (mark.kind === 'pip' ? [mark.country] : [])))
      const filled = firstWithin(drawing.elements, 'data-mark')
      const names = namesSource(drawing.view, theme)
      return [
        only(drawing, 'pip').map(({ id }) => [id, colourIn(theme, filled.get(id)?.['fill'])]),
        only(drawing, 'pip').map((mark) => {
          const own = names.find(({ properties }) => properties?.['mark'] === mark.id)?.properties
          const sphere = String(own?.['pip']).replace(`${theme}/pip:`, '')
          const drawn = layers.filter((layer) => layer.id.startsWith('pips-'))
          expect(drawn.length, drawing.name).toBe(rows.size > 0 ? 4 : 0)
          return [mark.id, colourIn(theme, `var(--map-sphere-${sphere})`)]
        }),
      ]
    })
  })

  test('outlines of evidence: colour, width, dash and opacity', () => {
    alike((drawing, layers, theme) => {
      const edged = [...drawing.by('data-edge')].sort()
      return [
        edged.map(([id, attributes]) => [
          id,
          colourIn(theme, attributes['stroke']),
          // The outer half is clipped.
          Number(attributes['stroke-width']) / 2,
          attributes['stroke-dasharray'],
          Number(attributes['stroke-opacity'] ?? 1),
        ]),
        layers
          .filter((layer) => layer.id.startsWith('edge-'))
          .flatMap((layer) => {
            const width = Number(settingOf(layer, 'line-width'))
            return marksOfLayer(layer).map((id) => [
              id,
              settingOf(layer, 'line-color'),
              hundredths(2 * width) / 2,
              dashOf(layer, width),
              settingOf(layer, 'line-opacity') ?? 1,
            ])
          })
          .filter(([id]) => drawing.by('data-edge').has(String(id)))
          .sort(),
      ]
    })
  })
})

/** The colour, width, dash and opacity of a line on paper. */
function strokeOf(attributes: Attributes | undefined, theme: Theme) {
  if (!attributes) return null
  return [
    colourIn(theme, attributes['stroke']),
    Number(attributes['stroke-width']),
    attributes['stroke-dasharray'],
    Number(attributes['opacity'] ?? 1),
  ]
}

/** The colour, width, dash and opacity of a layer, for the feature of a mark. */
function layerStroke(layer: Layer | undefined, mark: Line) {
  if (!layer) return null
  const width = Number(settingOf(layer, 'line-width', propertiesOf(mark)))
  return [
    settingOf(layer, 'line-color'),
    hundredths(width),
    dashOf(layer, width),
    settingOf(layer, 'line-opacity', propertiesOf(mark)),
  ]
}

describe('both painters draw lines and points the same', () => {
  test.each([
    ['lines', 'data-mark', ''],
    ['casings', 'data-casing', '-casing'],
    ['cores', 'data-core', '-core'],
  ])('%s: colour, width, dash and strength', (_, attribute, part) => {
    alike((drawing, layers, theme) => {
      const lines = only(drawing, 'line')
      const drawn = drawing.by(attribute)
      return [
        lines.map((mark) => strokeOf(drawn.get(mark.id), theme)),
        lines.map((mark) =>
          layerStroke(
            layers.find((layer) => layer.id === `${lineLayerOf(mark)}${part}`),
            mark,
          ),
        ),
      ]
    })
  })

  test('the ends of lines, and the colours and sizes of their arrow heads', () => {
    alike((drawing, layers, theme) => {
      const lines = only(drawing, 'line')
      const heads = drawing.by('data-arrow')
      const filled = firstWithin(drawing.elements, 'data-arrow')
      return [
        lines.map((mark) => {
          const head = heads.get(mark.id)
          const round = drawing.by('data-mark').get(mark.id)?.['stroke-linecap'] ?? 'butt'
          const size = head?.['transform']?.match(/scale\(([\d.]+)\)/)?.[1]
          return head ? [round, colourIn(theme, filled.get(mark.id)?.['fill']), Number(size)] : [round]
        }),
        lines.map((mark) => {
          const arrows = layers.find((layer) => layer.id === `${lineLayerOf(mark)}-arrows`)
          const round = settingOf(layerOf(layers, mark), 'line-cap')
          // A line that is too short for a head has none on paper. MapLibre leaves it out by itself.
          if (!arrows || !heads.has(mark.id)) return [round]
          const colour = colourIn(theme, `var(--map-${lineStyles[mark.style].colour})`)
          return [round, colour, numberOf(arrows, 'icon-size', propertiesOf(mark))]
        }),
      ]
    })
  })

  test('points: colour, outline, size and opacity', () => {
    alike((drawing, layers, theme) => {
      const points = only(drawing, 'point').filter(({ symbol }) => symbol !== 'base')
      const nodes = layers.find((layer) => layer.id === 'nodes')
      return [
        points.map((mark) => {
          const attributes = drawing.by('data-mark').get(mark.id)
          return [
            colourIn(theme, attributes?.['fill']),
            colourIn(theme, attributes?.['stroke']),
            Number(attributes?.['r']),
            Number(attributes?.['fill-opacity']),
          ]
        }),
        points.map((mark) => [
          settingOf(nodes, 'circle-color', propertiesOf(mark)),
          settingOf(nodes, 'circle-stroke-color', propertiesOf(mark)),
          hundredths(
            Number(settingOf(nodes, 'circle-radius', propertiesOf(mark))) +
              Number(settingOf(nodes, 'circle-stroke-width')) / 2,
          ),
          settingOf(nodes, 'circle-opacity', propertiesOf(mark)),
        ]),
      ]
    })
  })

  test('bases: colour, size and opacity of their diamonds', () => {
    alike((drawing, layers, theme) => {
      const bases = only(drawing, 'point').filter(({ symbol }) => symbol === 'base')
      const filled = firstWithin(drawing.elements, 'data-mark')
      return [
        bases.map((mark) => {
          const attributes = drawing.by('data-mark').get(mark.id)
          const size = attributes?.['transform']?.match(/scale\(([\d.]+)\)/)?.[1]
          const colour = colourIn(theme, filled.get(mark.id)?.['fill'])
          return [colour, Number(size), Number(attributes?.['fill-opacity'])]
        }),
        bases.map((mark) => {
          const layer = layers.find((one) => marksOfLayer(one).includes(mark.id))
          const sphere = String(settingOf(layer, 'icon-image')).replace(`${theme}/base:`, '')
          return [
            colourIn(theme, `var(--map-sphere-${sphere})`),
            numberOf(layer, 'icon-size', propertiesOf(mark)),
            settingOf(layer, 'icon-opacity', propertiesOf(mark)),
          ]
        }),
      ]
    })
  })

  test('the chosen country and the highlight of a claim: colour and width of their outlines', () => {
    alike((drawing, layers, theme) => {
      const outlines = (attribute: string) =>
        drawing.elements
          .filter(({ tag, attributes }) => tag === 'use' && attribute in attributes)
          .map(({ attributes }) => [
            colourIn(theme, attributes['stroke']),
            Number(attributes['stroke-width']),
          ])
      const unique = (pairs: unknown[]) => [...new Set(pairs.map((pair) => JSON.stringify(pair)))]
      const of = (ids: readonly string[]) =>
        layers
          .filter((layer) => ids.includes(layer.id))
          .map((layer) => [settingOf(layer, 'line-color'), numberOf(layer, 'line-width')])
      return [
        [unique(outlines('data-chosen')), unique(outlines('data-witnessed'))],
        [unique(of(['chosen-casing', 'chosen'])), unique(of(['claim-casing', 'claim-outline']))],
      ]
    })
  })
})

describe('both painters explain the same', () => {
  test('an exported picture has the rows of the legend beside the map, in their order', () => {
    for (const { name, view } of drawings) {
      const rows = overlays
        .filter(({ id }) => view.layers.includes(id))
        .flatMap((overlay) =>
          legendOf(overlay, { reading: view.reading, subject: view.subject?.id ?? null }).map(({ key }) => ({
            layer: overlay.id,
            key,
          })),
        )
        .filter((row) => isLeft(view.only, row))
        .map(({ layer, key }) => `${layer} ${key}`)
      const explained = legendFor(sceneOf(view)).flatMap(({ id, lines }) =>
        lines.map(({ key }) => `${id} ${key}`),
      )
      // Only views with all layers are drawn, since drawing takes long and all rows are drawn alike.
      const whole = view.layers.length === overlayIds.length && view.reading === 'articles'
      const written = whole ? [...byAttribute(exportOf(view), 'data-legend').keys()] : explained
      expect(written, name).toEqual(explained)
      // A row that rests on no claim is a line below the panel's list, not a row in it.
      const own = written.filter((row) => !/ (silent|pips|approximate|edge-several|edge-one)$/.test(row))
      expect(own, name).toEqual(rows)
    }
  })
})
