import { type Mark, palettes, type Theme } from '../overlays/index.ts'
import { evidenceOutlines } from '../symbols/outline-styles.ts'
import { fadedOpacity } from '../symbols/sphere-styles.ts'
import { multiplied } from '../symbols/zoom-stops.ts'
import { among, byStops, type Layer } from './layer.ts'
import { patternId } from './patterns.ts'
import { mapStroke } from './stroke.ts'

/** How long one colour takes to change to another, in milliseconds. */
const crossFade = { duration: 150, delay: 0 } as const

/** The metadata of a layer: the marks that it draws. MapLibre does not read it; tests do. */
export function drawing(marks: readonly Mark[]): { readonly marks: readonly string[] } {
  return { marks: marks.map((mark) => mark.id) }
}

/**
 * The colours of the rungs. Each country has a layer of its own, because MapLibre fades between colours only where the
 * whole layer has one colour.
 */
export function fillLayers(marks: readonly Mark[], theme: Theme): readonly Layer[] {
  return marks.flatMap((mark): Layer[] => {
    if (mark.kind !== 'fill') return []
    return [
      {
        id: mark.id,
        type: 'fill',
        source: 'countries',
        metadata: drawing([mark]),
        filter: ['==', ['get', 'id'], mark.country],
        paint: {
          'fill-color': palettes[theme].rungs[mark.rung],
          ...(mark.faded ? { 'fill-opacity': fadedOpacity } : {}),
          'fill-color-transition': crossFade,
          // The outline of the evidence runs along every colour, and smooths its edge at half the cost.
          'fill-antialias': false,
        },
      },
    ]
  })
}

/** The hatch of the chosen sphere, which `SharpTiles` keeps sharp at every zoom. */
export function hatchLayers(marks: readonly Mark[], theme: Theme): readonly Layer[] {
  const drawn = marks.filter((mark) => mark.kind === 'hatch')
  return [...new Set(drawn.map(({ sphere }) => sphere))].map((sphere): Layer => {
    const own = drawn.filter((mark) => mark.sphere === sphere)
    return {
      id: `hatch-${sphere}`,
      type: 'fill',
      source: 'countries',
      metadata: drawing(own),
      filter: among(
        'id',
        own.map(({ country }) => country),
      ),
      paint: { 'fill-pattern': patternId(`hatch:${sphere}`, theme), 'fill-antialias': false },
    }
  })
}

/** The lines inside the outlines of the coloured countries, which show the evidence of their colour. */
export function edgeLayers(marks: readonly Mark[], theme: Theme): readonly Layer[] {
  return (['several', 'one', 'contested'] as const).flatMap((evidence): Layer[] => {
    const kind = evidence === 'contested' ? 'contest' : 'fill'
    const drawn = marks.filter((mark) => mark.kind === kind && mark.evidence === evidence)
    const countries = drawn.map((mark) => ('country' in mark ? mark.country : ''))
    if (drawn.length === 0) return []
    const style = evidenceOutlines[evidence]
    return [
      {
        id: `edge-${evidence}`,
        type: 'line',
        source: 'countries',
        metadata: drawing(drawn),
        filter: among('id', countries),
        paint: {
          ...mapStroke(style, theme),
          // The line is half its width inwards, so the outlines of two neighbours are side by side.
          'line-offset': byStops(multiplied(style.width, 1 / 2)),
        },
      },
    ]
  })
}
