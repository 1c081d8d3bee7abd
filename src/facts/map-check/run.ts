import { claims } from '../claims.ts'
import { routes } from '../routes/index.ts'
import { type Finding, findingOf } from './claim.ts'
import { routeFaults } from './route.ts'
import { type CountryLookup, remembering } from './shapes.ts'

/** What holding every claim and every route against the shapes finds. */
export interface MapChecks {
  /** By the id of the claim, for each claim that the map can check. One that fails is shown as failing. */
  readonly findings: Readonly<Record<string, Finding>>
  /** One sentence for each route that is not where it says; nothing may be built while there is one. */
  readonly faults: readonly string[]
}

/** Holds every claim and every route against the shapes. */
export function mapChecks(shapes: CountryLookup): MapChecks {
  const lookup = remembering(shapes)
  const findings = claims.flatMap((claim): readonly (readonly [string, Finding])[] => {
    const finding = findingOf(claim, lookup, routes)
    return finding ? [[claim.id, finding]] : []
  })
  return {
    findings: Object.fromEntries(findings),
    faults: routes.flatMap((route) => routeFaults(route, lookup)),
  }
}
