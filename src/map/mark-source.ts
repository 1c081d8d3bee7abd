import type { Feature } from 'geojson'
import type { Mark } from '../overlays/index.ts'
import type { Sources } from './layer.ts'
import { lineFeature } from './line-layers.ts'
import { nodeFeature } from './point-layers.ts'

/** The source of the drawn lines and points, a few dozen. Fills and hatches come from the shapes of the countries. */
export function markSources(marks: readonly Mark[]): Sources {
  const features = marks.flatMap((mark): Feature[] => {
    if (mark.kind === 'line') return [lineFeature(mark)]
    return mark.kind === 'point' ? [nodeFeature(mark)] : []
  })
  if (features.length === 0) return {}
  return { marks: { type: 'geojson', promoteId: 'subject', data: { type: 'FeatureCollection', features } } }
}
