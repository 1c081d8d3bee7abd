import {
  type CountryId,
  claimOf,
  countries,
  evidenceOf,
  readingOf,
  type SphereId,
  sphereOf,
  spheres,
} from '../facts/index.ts'
import { type Because, becauseOf, type Mark, type MarkContext } from './marks.ts'
import { overlay } from './overlay.ts'

interface Hold {
  readonly sphere: SphereId
  readonly because: Because
}

/** The spheres in which claims of the reading put a country, the best supported first. */
function holdsOn(country: CountryId, context: MarkContext): readonly Hold[] {
  const sources: readonly string[] = readingOf(context.reading).sources
  const holds = spheres.flatMap((sphere): Hold[] => {
    const reach = sphere.reach.find((one) => one.country === country)
    const because = becauseOf((reach?.because ?? []).filter((id) => sources.includes(claimOf(id).source)))
    return because === null ? [] : [{ sphere: sphere.id, because }]
  })
  return [...holds].sort((a, b) => b.because.length - a.because.length)
}

function marksOn(country: CountryId, context: MarkContext): readonly Mark[] {
  const chosen = spheres.find((sphere) => sphere.id === context.subject)?.id
  const all = holdsOn(country, context)
  // A chosen sphere has the only hatch. Else the two best supported have one, since a third would be illegible.
  const drawn = chosen ? all.filter((hold) => hold.sphere === chosen) : all.slice(0, 2)
  const rest = chosen ? [] : all.slice(2)
  const marks = drawn.map(
    (hold, index): Mark => ({
      kind: 'hatch',
      id: `hatch-${hold.sphere}-${country}`,
      key: hold.sphere,
      subject: hold.sphere,
      country,
      sphere: hold.sphere,
      order: index === 0 ? 0 : 1,
      single: hold.because.length === 1,
      because: hold.because,
      evidence: evidenceOf(hold.because, false),
    }),
  )
  const because = becauseOf(rest.flatMap((hold) => hold.because))
  if (because === null) return marks
  const badge: Mark = {
    kind: 'badge',
    id: `badge-${country}`,
    key: 'badge',
    subject: country,
    country,
    spheres: rest.map((hold) => hold.sphere),
    because,
    evidence: evidenceOf(because, false),
  }
  return [...marks, badge]
}

/** The bases that claims of the reading name, of the chosen sphere or of all. */
function basesIn(context: MarkContext): readonly Mark[] {
  const sources: readonly string[] = readingOf(context.reading).sources
  const chosen = spheres.find((sphere) => sphere.id === context.subject)?.id
  return spheres
    .filter(({ id }) => chosen === undefined || id === chosen)
    .flatMap(({ id, bases = [] }) =>
      bases.flatMap((base): Mark[] => {
        const because = becauseOf(base.because.filter((claim) => sources.includes(claimOf(claim).source)))
        if (because === null) return []
        return [
          {
            kind: 'point',
            id: `base-${id}-${base.name}`,
            key: `base-${id}`,
            subject: id,
            sphere: id,
            route: null,
            name: base.name,
            says: base.says,
            symbol: 'base',
            side: base.side,
            at: base.at,
            because,
            evidence: evidenceOf(because, false),
          },
        ]
      }),
    )
}

/** Hatches over the colours, for the powers whose influence the sources see in a country; at most two to a country. */
export const spheresOverlay = overlay({
  id: 'spheres',
  name: 'Spheres of influence',
  shortName: 'Spheres',
  drawnAt: 20,
  theme: 'area',
  precedence: 20,
  marks: (context) => [...countries.flatMap((country) => marksOn(country.id, context)), ...basesIn(context)],
  rows: [
    ...spheres.map((sphere) => ({
      key: sphere.id,
      name: sphere.name,
      meaning: sphereOf(sphere.id).meaning,
      swatch: { kind: 'hatch', sphere: sphere.id } as const,
    })),
    ...spheres
      .filter(({ bases = [] }) => bases.length > 0)
      .map(({ id, name }) => ({
        key: `base-${id}`,
        name: `Base or site of ${name}`,
        meaning: `Bases of ${name} abroad, and leased or other sites that the public record counts with them; locations are accurate to a few kilometres. Some are not drawn`,
        swatch: { kind: 'base', sphere: id } as const,
      })),
    {
      key: 'badge',
      name: 'Further spheres',
      meaning:
        'Written beside the name of a country in more than two spheres, since a third hatch could not be read',
      swatch: { kind: 'badge' },
    },
  ],
  subjects: spheres.map(({ id }) => id),
  extras: ['powers'],
})
