import { type ReadingId, readingOf, sourceOf } from '../facts/index.ts'

/** The names of the sources whose claims count in a reading. */
export function namesOfSources(reading: ReadingId): readonly string[] {
  return readingOf(reading).sources.map((id) => sourceOf(id).name)
}
