import { claimOf, nameOf, notStated, readingOf, type SourceId, sourceOf } from '../facts/index.ts'
import { release } from '../facts/release.ts'
import type { Mark } from '../overlays/index.ts'
import type { Scene } from '../scene/scene.ts'
import { drawnIn, showsStatus } from '../view/headline.ts'
import type { Plane } from './projected-map.ts'

/** The words that go with a picture that leaves the page, so that it can be read and traced alone. */
export interface Caption {
  readonly title: string
  /** Whose witness is drawn, and as of when. */
  readonly reading: string
  /** One sentence each. */
  readonly notes: readonly string[]
}

/** The words for a scene drawn on a plane; `link` opens its view. */
export function captionOf({ view, marks }: Scene, plane: Plane, link: string): Caption {
  const reading = readingOf(view.reading)
  const shown = drawnIn(view)
  const about = view.subject ? `${nameOf(view.subject.id)}: ` : ''
  const title = showsStatus(view)
    ? `${about}where they stand, ${reading.accordingTo}`
    : about + shown.join(', ')
  return {
    title: upperFirst(title === '' ? 'Accords Atlas' : title),
    reading: `Reading: ${reading.name}; ${reading.asOf}. ${shown.length > 0 ? `Drawn: ${shown.join(', ')}.` : 'No layer is drawn.'}`,
    notes: [
      `Sources: ${sourcesOf(marks).join('; ')}.`,
      'Boundaries, names and hatches on this map are a drawing convention: they express no opinion on the status of any territory. Areas in dispute are hatched and edged with dashes.',
      `Shapes: Natural Earth; relief: SRTM; both public domain, simplified. Projection: ${plane.name}. Accords Atlas, release ${release.version} of ${release.day}.`,
      link,
    ],
  }
}

/** The documents that the marks rest on. */
function sourcesOf(marks: readonly Mark[]): readonly string[] {
  const ids = new Set(marks.flatMap(({ because }) => because.map((id): SourceId => claimOf(id).source)))
  return [...ids].map((id) => {
    const { name, publisher, published } = sourceOf(id)
    const by = publisher === notStated ? 'publisher not stated' : publisher
    return `${name} (${by}, ${published === notStated ? 'date not stated' : published})`
  })
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
