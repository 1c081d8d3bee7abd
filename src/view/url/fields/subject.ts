import { countries } from '../../../facts/countries.ts'
import { routes, type SubjectId, spheres } from '../../../facts/index.ts'
import { asSubject } from '../../as-subject.ts'
import type { Subject } from '../../subject.ts'
import { type AddressField, type AddressKey, idKey } from '../address-field.ts'
import { idAliases } from '../aliases.ts'

function subjectKey<Id extends SubjectId>(
  kind: Subject['kind'],
  noun: string,
  records: readonly { readonly id: Id }[],
  aliases?: ReadonlyMap<string, string>,
): AddressKey<Subject | null> {
  const key = idKey<Id>(
    noun,
    records.map(({ id }) => id),
    aliases,
  )
  return {
    noun,
    examples: key.examples,
    parse(text, reject) {
      const id = key.parse(text, reject)
      return id === undefined ? undefined : asSubject(id)
    },
    serialize: (subject) => (subject?.kind === kind ? subject.id : null),
  }
}

/** The one thing on the map that the reader has selected. A country wins over a route, and a route over a sphere. */
export const subject: AddressField<Subject | null, Subject['kind']> = {
  first: null,
  keys: {
    country: subjectKey('country', 'a country', countries, idAliases.country),
    route: subjectKey('route', 'a route', routes),
    sphere: subjectKey('sphere', 'a sphere of influence', spheres),
  },
  isStep: true,
}
