import { geoGraticule } from 'd3-geo'
import { graticule } from '../symbols/basemap-styles.ts'
import { svgStroke } from '../symbols/svg-stroke.ts'
import type { Drawing } from './drawing.ts'
import { pathOf } from './path-writer.ts'

/** Meridians and parallels, faint. */
export function Graticule({ drawing }: { readonly drawing: Drawing }) {
  const lines = geoGraticule()
    .step([graticule.step, graticule.step])
    .extentMajor([
      [-180, -80],
      [180, 80.1],
    ])
  return (
    <path
      d={pathOf(drawing.plane, lines())}
      {...svgStroke(graticule, drawing.colours, drawing.plane.zoom)}
      pointerEvents="none"
    />
  )
}
