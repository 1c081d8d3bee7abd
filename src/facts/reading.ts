/**
 * The readings colour the map from different witnesses. `sources` are the ids of the sources whose claims count; the
 * same ladder serves all.
 */
export const readings = [
  {
    id: 'articles',
    name: 'Both articles',
    sources: ['renewed-diplomacy', 'strategic-partnerships'],
    accordingTo: 'according to both articles',
    asOf: 'neither article gives its date',
  },
  {
    id: 'renewed-diplomacy',
    name: 'Renewed Diplomacy',
    sources: ['renewed-diplomacy'],
    accordingTo: 'according to “Renewed Diplomacy”',
    asOf: 'date not stated in the article',
  },
  {
    id: 'strategic-partnerships',
    name: 'Strategic Partnerships',
    sources: ['strategic-partnerships'],
    accordingTo: 'according to “Strategic Partnerships”',
    asOf: 'date not stated in the article',
  },
  {
    id: 'record',
    name: 'Public record',
    sources: ['record'],
    accordingTo: 'according to the public record',
    asOf: 'public record as of 30 June 2026',
  },
] as const

export type Reading = (typeof readings)[number]
export type ReadingId = Reading['id']

/** The record of a reading. */
export function readingOf(id: ReadingId): Reading {
  const found = readings.find((one) => one.id === id)
  if (!found) throw new Error(`No reading ${id}`)
  return found
}
