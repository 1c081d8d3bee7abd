import { geoGraticule } from 'd3-geo'
import type { Drawing } from './drawing.ts'
import { pathOf } from './path-writer.ts'

/** Meridians and parallels every ten degrees, hardly there. */
export function Graticule({ drawing }: { readonly drawing: Drawing }) {
  const lines = geoGraticule()
    .step([10, 10])
    .extentMajor([
      [-180, -80],
      [180, 80.1],
    ])
  return (
    <path
      d={pathOf(drawing.plane, lines())}
      fill="none"
      stroke={drawing.colours('shore')}
      strokeWidth={0.5}
      strokeOpacity={0.45}
      pointerEvents="none"
    />
  )
}
