import { nameOf, readingOf, sourceOf } from '../facts/index.ts'
import { capitalized, listOf } from '../facts/language.ts'
import type { Scene } from '../scene/scene.ts'
import { documentOf } from '../view/citation.ts'
import { drawnIn, showsStatus, sourcesUnder, titleOf } from '../view/headline.ts'
import { headlineWords } from '../view/words.ts'
import type { Plane } from './projected-map.ts'
import { captionWords } from './words.ts'

/** The words of a picture outside the page. With them it can be read alone, and its sources can be found. */
export interface Caption {
  readonly title: string
  /** The reading, its date, and the drawn layers. */
  readonly reading: string
  /** One sentence in each. */
  readonly notes: readonly string[]
}

/** The words for a scene drawn on a plane; `link` opens its view. */
export function captionOf({ view, marks }: Scene, plane: Plane, link: string): Caption {
  const reading = readingOf(view.reading)
  const shown = drawnIn(view)
  const sources = sourcesUnder(marks)
  const drawn = shown.length > 0 ? capitalized(listOf(shown, 'commas')) : captionWords.atlas
  const country = view.subject?.kind === 'country' ? view.subject.id : null
  const named = showsStatus(view) || (view.subject !== null && country === null)
  return {
    title: named ? titleOf(view, marks) : country ? headlineWords.about(nameOf(country), drawn) : drawn,
    reading: captionWords.reading({
      name: reading.name,
      asOf: reading.asOf,
      drawn: shown,
      recordToo: view.reading !== 'record' && sources.includes('record'),
    }),
    notes: [
      captionWords.sources(sources.map((id) => documentOf(sourceOf(id)))),
      captionWords.convention,
      captionWords.origin(plane.name),
      link,
    ],
  }
}
