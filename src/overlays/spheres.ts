import { countedIn, evidenceOf, membersOf, type SphereId, spheres } from '../facts/index.ts'
import { becauseOf, type Mark, type MarkContext } from './marks.ts'
import { overlay } from './overlay.ts'

/** The marks of a sphere in a context. The chosen sphere has hatches in place of pips, since it is drawn alone. */
function marksOf(sphere: SphereId, { reading, subject }: MarkContext): readonly Mark[] {
  const chosen = subject === sphere
  const members = membersOf(sphere, reading)
  const because = becauseOf(members.flatMap((member) => member.because))
  if (because === null) return []
  const signs = members.map(
    (member): Mark => ({
      kind: chosen ? 'hatch' : 'pip',
      id: `${chosen ? 'hatch' : 'pip'}-${sphere}-${member.country}`,
      key: sphere,
      subject: sphere,
      country: member.country,
      sphere,
      single: member.because.length === 1,
      because: member.because,
      evidence: evidenceOf(member.because, false),
    }),
  )
  const line: Mark = {
    kind: 'sphere-line',
    id: `line-${sphere}`,
    key: sphere,
    subject: sphere,
    sphere,
    countries: members.map(({ country }) => country),
    chosen,
    because,
    evidence: evidenceOf(because, false),
  }
  return [...signs, line]
}

/** The spheres that are drawn: the chosen one, or all. */
function drawnIn({ subject }: MarkContext): typeof spheres {
  const chosen = spheres.filter(({ id }) => id === subject)
  return chosen.length > 0 ? chosen : spheres
}

/** The bases that claims of the reading name, of the chosen sphere or of all. */
function basesIn(context: MarkContext): readonly Mark[] {
  const counted = countedIn(context.reading)
  return drawnIn(context).flatMap(({ id, bases = [] }) =>
    bases.flatMap((base): Mark[] => {
      const because = becauseOf(base.because.filter(counted))
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

/**
 * For each power a line inside the common outline of the countries that the sources put within its reach, and a pip under
 * each of their names. Colours of status stay free.
 */
export const spheresOverlay = overlay({
  id: 'spheres',
  name: 'Spheres of influence',
  shortName: 'Spheres',
  drawnAt: 20,
  theme: 'area',
  precedence: 10,
  marks: (context) => [...drawnIn(context).flatMap(({ id }) => marksOf(id, context)), ...basesIn(context)],
  rows: [
    ...spheres.map((sphere) => ({
      key: sphere.id,
      name: sphere.name,
      meaning: `${sphere.meaning}. The line names these countries; it is not a border of influence`,
      swatch: { kind: 'sphere', sphere: sphere.id } as const,
    })),
    ...spheres
      .filter(({ bases = [] }) => bases.length > 0)
      .map(({ id, name }) => ({
        key: `base-${id}`,
        name: `Base or site of ${name}`,
        meaning: `Bases of ${name} abroad, and leased or other sites that the public record counts with them; locations are accurate to a few kilometres. Some are not drawn`,
        swatch: { kind: 'base', sphere: id } as const,
      })),
  ],
  subjects: spheres.map(({ id }) => id),
  extras: ['pips', 'powers'],
})
