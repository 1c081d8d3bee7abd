import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec'

/** A layer of the style. */
export type Layer = LayerSpecification

/** The sources of the style by id. */
export type Sources = Record<string, SourceSpecification>

/** Keeps the features whose property is one of these. */
export function among(property: string, values: readonly string[]): FilterSpecification {
  return ['in', ['get', property], ['literal', [...values]]]
}

/** A number that grows evenly from one zoom to another; either end may depend on the feature. */
export function byZoom(
  from: number,
  start: number | ExpressionSpecification,
  to: number,
  end: number | ExpressionSpecification,
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], from, start, to, end]
}

/** One value for the features of the chosen subject and another for the rest. */
export function forChosen(chosen: string, value: number, otherwise: number): ExpressionSpecification {
  return ['case', ['==', ['get', 'subject'], chosen], value, otherwise]
}
