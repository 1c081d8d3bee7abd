/** Marks a moment in the timeline of the page. It is marked once, however often and by whichever painter it is reached. */
export function reached(moment: 'atlas:first-picture' | 'atlas:map-settled'): void {
  if (performance.getEntriesByName(moment, 'mark').length === 0) performance.mark(moment)
}
