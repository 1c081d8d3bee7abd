import { type CountryId, countries, type SphereId, spheres } from '../facts/index.ts'
import type { Mark, Pip } from '../overlays/index.ts'

/** One place of the row under the name of a country. */
interface PipPlace {
  readonly country: CountryId
  readonly sphere: SphereId
  /** Null where the country is not within the reach of the sphere. The place then has a dot. */
  readonly mark: Pip | null
}

/** The rows of the countries that have a pip: a place for each sphere, in the order of the list. */
export function pipPlacesIn(marks: readonly Mark[]): readonly PipPlace[] {
  const pips = marks.filter((mark) => mark.kind === 'pip')
  return countries
    .filter(({ id }) => pips.some(({ country }) => country === id))
    .flatMap(({ id: country }) =>
      spheres.map(({ id: sphere }) => ({
        country,
        sphere,
        mark: pips.find((pip) => pip.country === country && pip.sphere === sphere) ?? null,
      })),
    )
}
