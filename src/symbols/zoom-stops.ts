/** A number that changes linearly from one zoom to another, and is constant beyond them. */
export type Stops = readonly [from: number, start: number, to: number, end: number]

/** Stops of a number that is the same at every zoom. */
export function steady(value: number): Stops {
  return [0, value, 1, value]
}

/** The same stops with their numbers multiplied. */
export function multiplied([from, start, to, end]: Stops, factor: number): Stops {
  return [from, start * factor, to, end * factor]
}

/** The value of stops at a zoom. */
export function valueAtZoom([from, start, to, end]: Stops, zoom: number): number {
  const part = Math.min(1, Math.max(0, (zoom - from) / (to - from)))
  return start + (end - start) * part
}

/** The value of stops at high zooms. */
export function fullValue([, , , end]: Stops): number {
  return end
}
