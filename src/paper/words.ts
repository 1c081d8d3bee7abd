import { count, dateOf, numberOf } from '../facts/language.ts'
import { release } from '../facts/release.ts'

/** The reading of a picture, with the names of its layers, and whether the public record is under its marks too. */
interface ReadingOfPicture {
  readonly name: string
  readonly asOf: string
  readonly drawn: readonly string[]
  readonly recordToo: boolean
}

/** The words of a picture outside the page. */
export const captionWords = {
  atlas: 'Accords Atlas',
  reading: ({ name, asOf, drawn, recordToo }: ReadingOfPicture) =>
    [
      `Reading: ${name}; ${asOf}.`,
      drawn.length > 0 ? `Drawn: ${drawn.join(', ')}.` : 'No layer is drawn.',
      ...(recordToo ? ['The courses of routes rest on the public record.'] : []),
    ].join(' '),
  sources: (documents: readonly string[]) => `Sources: ${documents.join('; ')}.`,
  convention:
    'Boundaries, names and hatches on this map are a drawing convention: they express no opinion on the status of any territory. Areas in dispute are hatched and edged with dashes.',
  origin: (projection: string) =>
    `Shapes: Natural Earth; relief: SRTM; both in the public domain, simplified. Towns: GeoNames, CC BY 4.0. Projection: ${projection}. Accords Atlas, release ${release.version} of ${dateOf(release.day)}.`,
} as const

/** The words of a printed sheet about the chosen subject. */
export const printWords = {
  status: (standing: string, meaning: string) => `${standing}: ${meaning}.`,
  dispute: (names: readonly string[], more: number) =>
    `In dispute: ${[...names, ...(more > 0 ? [`and ${more} more`] : [])].join(' · ')}`,
  shown: (shown: number, all: number) =>
    `${shown} of ${count(all, 'claim')}; the link below opens all of them.`,
} as const

/** The names of the projections in a footer. */
export const projectionWords = {
  mercator: 'Mercator',
  conic: 'Equal-area conic (38° N, 52° N, about 60° E)',
} as const

export const scaleWords = {
  kilometres: (number: number) => `${numberOf(number)}\u2009km`,
} as const
