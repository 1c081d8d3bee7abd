import { claimOf, nameOf, readingOf, type SourceId, sourceOf } from '../facts/index.ts'
import { capitalized, listOf } from '../facts/language.ts'
import type { Mark } from '../overlays/index.ts'
import type { Scene } from '../scene/scene.ts'
import { documentOf } from '../view/citation.ts'
import { drawnIn, headlineOf, showsStatus } from '../view/headline.ts'
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
  const about = (title: string) =>
    view.subject ? headlineWords.about(nameOf(view.subject.id), title) : capitalized(title)
  const drawn = shown.length > 0 ? listOf(shown, 'commas') : captionWords.atlas
  return {
    title: about(showsStatus(view) ? headlineOf(view) : drawn),
    reading: captionWords.reading(reading.name, reading.asOf, captionWords.drawn(shown)),
    notes: [
      captionWords.sources(sourcesOf(marks)),
      captionWords.convention,
      captionWords.origin(plane.name),
      link,
    ],
  }
}

/** The sources that the marks rest on, with publisher and date. */
function sourcesOf(marks: readonly Mark[]): readonly string[] {
  const ids = new Set(marks.flatMap(({ because }) => because.map((id): SourceId => claimOf(id).source)))
  return [...ids].map((id) => documentOf(sourceOf(id)))
}
