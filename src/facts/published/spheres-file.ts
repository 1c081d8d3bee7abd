import { type Base, type Reach, type Sphere, spheres } from '../index.ts'
import { because, countryId, otherId, point } from './common-schemas.ts'
import { dataFile } from './data-file.ts'
import { fields, listOf, oneWordOf, setOf, text } from './schema.ts'

const base = fields<Base>({
  name: text('Where it is'),
  says: text('What it is, whose, and where'),
  in: countryId,
  at: point,
  side: oneWordOf<Base['side']>(['left', 'right', 'above', 'below'], 'Where the map writes its name'),
  because,
})

const sphere = fields<Sphere>(
  {
    id: otherId,
    name: text('Its name'),
    meaning: text('What it stands for on the map'),
    powers: setOf(countryId, 'The countries that exert it; none where the countries within are the sphere'),
    reach: listOf(
      fields<Reach>({ country: countryId, because }),
      'The countries that claims put within its reach',
      1,
    ),
    bases: listOf(base, 'The bases and sites that claims name, good to some kilometres'),
  },
  ['bases'],
)

/** `spheres.json`: every sphere, with the claims that put each country within it. */
export const spheresFile = dataFile({
  name: 'spheres.json',
  holds: 'spheres of influence',
  content: { spheres },
  schemas: { spheres: listOf(sphere, 'Every sphere, in the order of lists', 1) },
})
