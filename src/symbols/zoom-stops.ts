/** A number that grows evenly from one zoom to another, and stays the same beyond. */
export type Stops = readonly [from: number, start: number, to: number, end: number]

/** The number that stops give at a zoom. */
export function valueAtZoom([from, start, to, end]: Stops, zoom: number): number {
  const part = Math.min(1, Math.max(0, (zoom - from) / (to - from)))
  return start + (end - start) * part
}
