/** Marks a moment in the page's timeline, once however often it is reached and whichever painter reaches it first. */
export function reached(moment: 'atlas:first-picture' | 'atlas:map-settled'): void {
  if (performance.getEntriesByName(moment, 'mark').length === 0) performance.mark(moment)
}
