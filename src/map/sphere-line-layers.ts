import type { ExpressionSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { type SphereLines, sphereLineShape } from '../ground/sphere-lines.ts'
import { type Mark, palettes, type SphereLine, type Theme } from '../overlays/index.ts'
import { routeGlow } from '../symbols/line-drawing.ts'
import { sphereLineOpacity, sphereLineScale, sphereLineSets } from '../symbols/sphere-lines.ts'
import { sphereLine, sphereStyles } from '../symbols/sphere-styles.ts'
import { fullValue, multiplied } from '../symbols/zoom-stops.ts'
import { drawing } from './area-layers.ts'
import { byStops, type Layer, type Sources, whereHovered } from './layer.ts'

/** The lines as features: of every sphere in every set. */
export function sphereLineFeatures(lines: SphereLines): readonly Feature[] {
  return lines.map((line) => ({
    type: 'Feature',
    geometry: sphereLineShape(line),
    properties: { sphere: line.sphere, at: line.at },
  }))
}

/** The source of the lines, where a scene draws any and they are loaded. */
export function sphereLineSources(marks: readonly Mark[], address: string | undefined): Sources {
  if (address === undefined || linesIn(marks).length === 0) return {}
  return { spheres: { type: 'geojson', data: address, promoteId: 'sphere' } }
}

function linesIn(marks: readonly Mark[]): readonly SphereLine[] {
  return marks.filter((mark) => mark.kind === 'sphere-line')
}

/** The lines of the spheres, and below them the glow of the one under the pointer. Each set has its own zooms. */
export function sphereLineLayers(
  marks: readonly Mark[],
  theme: Theme,
  address: string | undefined,
): readonly Layer[] {
  const lines = linesIn(marks)
  if (address === undefined || lines.length === 0) return []
  const drawn = lines.map(({ sphere }) => sphere)
  return sphereLineSets.flatMap(({ at, from }, index): readonly Layer[] => {
    const next = sphereLineSets[index + 1]
    const ofSet = (id: string, filter: ExpressionSpecification): LayerOfSet => ({
      id: `sphere-lines-${id}-${at}`,
      type: 'line',
      source: 'spheres',
      minzoom: from,
      ...(next ? { maxzoom: next.from } : {}),
      filter: ['all', ['==', ['get', 'at'], at], filter],
      layout: { 'line-join': 'round' },
    })
    return [
      { ...ofSet('hover', ['in', ['get', 'sphere'], ['literal', drawn]]), paint: glowPaint(theme) },
      ...lines.map((line) => ({
        ...ofSet(line.sphere, ['==', ['get', 'sphere'], line.sphere]),
        metadata: drawing([line]),
        paint: linePaint(line, theme),
      })),
    ]
  })
}

type LayerOfSet = Omit<LineLayerSpecification, 'paint' | 'metadata'>
type Paint = NonNullable<LineLayerSpecification['paint']>

function glowPaint(theme: Theme): Paint {
  return {
    'line-color': palettes[theme].colours[routeGlow.colour],
    'line-width': fullValue(sphereLine.width) + routeGlow.wider,
    'line-opacity': whereHovered(routeGlow.opacity),
  }
}

function linePaint(line: SphereLine, theme: Theme): Paint {
  const { dash } = sphereStyles[line.sphere]
  return {
    'line-color': palettes[theme].spheres[line.sphere],
    'line-width': byStops(multiplied(sphereLine.width, sphereLineScale(line))),
    'line-opacity': sphereLineOpacity(line),
    ...(dash === null ? {} : { 'line-dasharray': [...dash] }),
  }
}
