import type { ColourName } from './palette.ts'
import { stroke } from './stroke-style.ts'
import type { Stops } from './zoom-stops.ts'

/** The colours of water and of land that no overlay colours. */
export const basemapFills = { water: 'water', land: 'land' } as const satisfies Record<string, ColourName>

/** The lines of the basemap. */
export const basemapStrokes = {
  rivers: stroke('river', [3, 0.5, 8, 1.4]),
  lakeShores: stroke('shore', [3, 0.3, 8, 0.8]),
  coasts: stroke('shore', [3, 0.6, 8, 1.1]),
  borders: stroke('border', [3, 0.6, 8, 1.4]),
  disputed: stroke('disputed', [3, 0.7, 8, 1.4], { dash: [3, 2] }),
}

/**
 * The shadows of mountains. The opacity multiplies that of the colour. They belong to the picture of the region: where one
 * country fills the map, they would be coarse patches on its colour, so they disappear there.
 */
export const relief: { readonly colour: ColourName; readonly opacity: Stops } = {
  colour: 'shadow',
  opacity: [4.4, 1, 5.6, 0],
}

/** Meridians and parallels of a picture that leaves the page; `step` is in degrees. */
export const graticule = { step: 10, ...stroke('shore', 0.5, { opacity: 0.45 }) }

/** The scale bar of a picture that leaves the page, in CSS pixels. */
export const scaleBar = {
  /** The distance from the edges of the picture. */
  margin: 16,
  /** The most that the bar may measure. */
  longest: 140,
  tick: 5,
  fontSize: 11,
  colour: 'label',
  width: 1,
  halo: 'halo',
  /** How far the halo reaches beyond the line and beyond the letters. */
  lineHalo: 1.5,
  textHalo: 1.4,
} as const
