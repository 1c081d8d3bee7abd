/** A page of words: its id in a link, its name on a button, and its title as a heading. */
interface PageRecord {
  readonly id: string
  readonly name: string
  readonly title: string
  /** Whether the browser prints the page itself, and not the sheet with the map. */
  readonly printsItself?: true
}

/** The pages of words, in the order of their buttons; `panels/pages/` has a folder of the same name for each. */
export const pages = [
  { id: 'table', name: 'Table', title: 'Table of countries' },
  { id: 'tensions', name: 'Contradictions', title: 'Contradictions' },
  { id: 'matrix', name: 'Silence', title: 'What is said, and what is not' },
  { id: 'sources', name: 'Sources', title: 'Sources' },
  { id: 'spheres', name: 'Spheres', title: 'Spheres of influence, one by one', printsItself: true },
] as const satisfies readonly PageRecord[]

export type PageId = (typeof pages)[number]['id']

/** The ways of showing the atlas: as a map, or as a page of words over it. */
export type Show = 'map' | PageId

export const shows: readonly Show[] = ['map', ...pages.map(({ id }) => id)]

/** Whether the browser prints what is shown as it is, and not the sheet with the map. */
export function printsItself(show: Show): boolean {
  return pages.some((page) => page.id === show && 'printsItself' in page)
}
