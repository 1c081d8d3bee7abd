import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Stops } from '../symbols/zoom-stops.ts'

/** A layer of the style. */
export type Layer = LayerSpecification

/** The sources of the style by id. */
export type Sources = Record<string, SourceSpecification>

/** A filter that keeps the features whose property is one of `values`. */
export function among(property: string, values: readonly string[]): FilterSpecification {
  return ['in', ['get', property], ['literal', [...values]]]
}

/** The value of stops at the zoom of the map. */
export function byStops(stops: Stops): number | ExpressionSpecification {
  const [, start, , end] = stops
  return start === end ? end : byZoom(...stops)
}

/** The value of stops at the zoom of the map, multiplied by a property of the feature. */
export function byStopsTimes([from, start, to, end]: Stops, property: string): ExpressionSpecification {
  return byZoom(from, ['*', start, ['get', property]], to, ['*', end, ['get', property]])
}

/** A number that changes linearly between two zooms. Both ends may depend on the feature. */
export function byZoom(
  from: number,
  start: number | ExpressionSpecification,
  to: number,
  end: number | ExpressionSpecification,
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], from, start, to, end]
}

/** The value in a table for a property of the feature; the last value where the table has none for it. */
export function matched(
  property: string,
  table: Readonly<Record<string, number | string>>,
): ExpressionSpecification {
  const [[key, value] = ['', ''], ...others] = Object.entries(table)
  const last = others.at(-1)?.[1] ?? value
  return ['match', ['get', property], key, value, ...others.slice(0, -1).flat(), last]
}

/** This opacity for the feature under the pointer, and 0 for all others. */
export function whereHovered(opacity: number): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', 'hover'], false], opacity, 0]
}

/** One value for the features of the chosen subject and another for the rest. */
export function forChosen(chosen: string, value: number, otherwise: number): ExpressionSpecification {
  return ['case', ['==', ['get', 'subject'], chosen], value, otherwise]
}
