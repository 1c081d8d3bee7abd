import { isCountryId, isRouteId, type SubjectId } from '../facts/index.ts'
import type { Subject } from './subject.ts'

/** The selection of a country, route or sphere. Ids are unique across the three. */
export function asSubject(id: SubjectId): Subject {
  if (isCountryId(id)) return { kind: 'country', id }
  if (isRouteId(id)) return { kind: 'route', id }
  return { kind: 'sphere', id }
}
